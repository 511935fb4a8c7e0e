import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { type BackupFolder, COPY_KINDS, type ListedCopy } from '../../shared/backups/model.ts';
import { useWrite } from '../app/queries.ts';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { instantWords } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { CheckDialog } from './CheckDialog.tsx';
import { sizeWords } from './labels.ts';
import { RehearseDialog } from './RehearseDialog.tsx';

type Doing = { readonly what: 'check' | 'rehearse'; readonly name: string } | null;

function State({ check }: Pick<ListedCopy, 'check'>) {
  if (check === null) return <StatusBadge tone="neutral" label="Não conferida aqui" />;
  return check.problem === '' ? (
    <StatusBadge tone="good" label="Íntegra" />
  ) : (
    <StatusBadge tone="bad" label="Com defeito" />
  );
}

const columnsFor = (start: (doing: Doing) => void): readonly Column<ListedCopy>[] => [
  {
    key: 'madeAt',
    header: 'Feita em',
    value: (row) => row.name,
    cell: (row) => (row.madeAt === '' ? row.name : instantWords(row.madeAt)),
    width: '11rem',
  },
  {
    key: 'kind',
    header: 'Origem',
    value: (row) => COPY_KINDS[row.kind],
    cell: (row) => COPY_KINDS[row.kind],
  },
  {
    key: 'bytes',
    header: 'Tamanho',
    value: (row) => row.bytes,
    cell: (row) => sizeWords(row.bytes),
    align: 'right',
    width: '7rem',
  },
  {
    key: 'records',
    header: 'Registros',
    value: (row) => row.records,
    cell: (row) => row.records.toLocaleString('pt-BR'),
    align: 'right',
    width: '7rem',
  },
  {
    key: 'attachments',
    header: 'Anexos',
    value: (row) => row.attachments,
    cell: (row) => row.attachments.toLocaleString('pt-BR'),
    align: 'right',
    width: '6rem',
  },
  { key: 'check', header: 'Estado', cell: (row) => <State check={row.check} />, width: '9rem' },
  {
    key: 'actions',
    header: 'Ações',
    cell: (row) => (
      <Group gap={4} wrap="nowrap">
        <Button size="compact-sm" variant="subtle" onClick={() => start({ what: 'check', name: row.name })}>
          Conferir
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => start({ what: 'rehearse', name: row.name })}
        >
          Ensaiar
        </Button>
      </Group>
    ),
    width: '12rem',
  },
];

/** A chosen folder: whether it is there, what it holds, and what can be done with each copy. */
export function FolderCopies({ folder }: { readonly folder: BackupFolder }) {
  const [doing, setDoing] = useState<Doing>(null);
  const remove = useWrite('backups.removeFolder', { onSuccess: () => done('Pasta retirada') });
  const close = (): void => setDoing(null);
  return (
    <Section title={folder.path}>
      <Group justify="space-between" mb="sm">
        {folder.present ? (
          <Text fz="sm">{sizeWords(folder.freeBytes ?? 0)} livres</Text>
        ) : (
          <StatusBadge tone="warn" label="Inacessível: conecte o disco ou confira a rede" />
        )}
        <ConfirmButton
          label="Retirar"
          aria-label={`Retirar a pasta ${folder.path}`}
          size="compact-sm"
          question="Retirar esta pasta?"
          consequence="O sistema deixa de copiar para ela. As cópias que lá estão continuam onde estão."
          confirmLabel="Retirar"
          onConfirm={() => remove.mutateAsync({ id: folder.id })}
        />
      </Group>
      {folder.present ? (
        <DataTable
          id={`backups-${folder.id}`}
          caption={`Cópias em ${folder.path}`}
          rows={folder.copies}
          columns={columnsFor(setDoing)}
          rowKey={(row) => row.name}
          initialSort={{ key: 'madeAt', descending: true }}
          empty={{ title: 'Nenhuma cópia nesta pasta', message: 'Use “Copiar agora” para fazer a primeira.' }}
        />
      ) : null}
      {doing?.what === 'check' ? (
        <CheckDialog folderId={folder.id} name={doing.name} onClose={close} />
      ) : null}
      {doing?.what === 'rehearse' ? (
        <RehearseDialog folderId={folder.id} name={doing.name} onClose={close} />
      ) : null}
    </Section>
  );
}
