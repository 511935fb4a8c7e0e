import { Table } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Exhibit } from '../../shared/exhibits/contract.ts';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Page.tsx';
import { ExhibitRow } from './ExhibitRow.tsx';
import { RecordExhibitForm } from './RecordExhibitForm.tsx';

type TableProps = { readonly exhibits: readonly Exhibit[]; readonly may: boolean; readonly open: boolean };

function ExhibitsTable({ exhibits, may, open }: TableProps) {
  if (exhibits.length === 0) {
    return (
      <EmptyState
        title="Nenhuma prova juntada"
        message="Cada prova recebe um número e guarda de quem veio, quando, por quem foi recebida e por onde passou."
      />
    );
  }
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table verticalSpacing="xs" aria-label="Provas numeradas">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Nº</Table.Th>
            <Table.Th>Prova</Table.Th>
            <Table.Th>De quem veio</Table.Th>
            <Table.Th>Onde está</Table.Th>
            <Table.Th>Ações</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {exhibits.map((one) => (
            <ExhibitRow key={one.id} exhibit={one} may={may} open={open} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** The evidence of a file, numbered, with its custody. */
export function ExhibitsPanel({ proceeding }: { readonly proceeding: Proceeding }) {
  const exhibits = useRead('exhibits.list', { proceedingId: proceeding.id });
  const may = useCan()('exhibits.write');
  const open = proceeding.status === 'open';
  const add = (
    <DialogButton
      variant="filled"
      label="Juntar prova"
      title="Juntar prova"
      leftSection={<IconPlus size={16} aria-hidden />}
    >
      {(close) => <RecordExhibitForm proceedingId={proceeding.id} onClose={close} />}
    </DialogButton>
  );
  return (
    <Section title="Provas" actions={may && open ? add : null}>
      <Loaded query={exhibits}>
        {(data) => <ExhibitsTable exhibits={data.exhibits} may={may} open={open} />}
      </Loaded>
    </Section>
  );
}
