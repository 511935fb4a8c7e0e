import { Stack, Text } from '@mantine/core';
import { useCallback } from 'react';
import { VerifyAttachments } from '../attachments/VerifyAttachments.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { instantWords } from '../ui/dates.ts';
import { Page } from '../ui/Page.tsx';
import { actWords, outcomeWords, subjectWords } from './labels.ts';
import { TrailProofs } from './TrailProofs.tsx';
import { type AuditEntry, readTrail, useAuditPages } from './use-audit-pages.ts';
import { VerifyTrail } from './VerifyTrail.tsx';

const COLUMNS: readonly Column<AuditEntry>[] = [
  {
    key: 'seq',
    header: 'Nº',
    value: (row) => row.seq,
    cell: (row) => row.seq.toLocaleString('pt-BR'),
    align: 'right',
    width: '6rem',
  },
  {
    key: 'at',
    header: 'Data e hora',
    value: (row) => row.at,
    cell: (row) => instantWords(row.at),
    width: '11rem',
  },
  { key: 'actor', header: 'Quem', value: (row) => row.actorName, cell: (row) => row.actorName },
  {
    key: 'act',
    header: 'Ação',
    value: (row) => actWords(row.procedure),
    cell: (row) => actWords(row.procedure),
  },
  {
    key: 'subject',
    header: 'Registro',
    value: (row) => subjectWords(row.subject),
    cell: (row) => subjectWords(row.subject),
  },
  {
    key: 'outcome',
    header: 'Resultado',
    value: (row) => outcomeWords(row.outcome),
    cell: (row) => outcomeWords(row.outcome),
  },
  {
    key: 'hash',
    header: 'Impressão digital',
    cell: (row) => (
      <Text span fz="xs" ff="monospace" c="dimmed">
        {row.hash.slice(0, 16)}
      </Text>
    ),
    width: '11rem',
  },
];

/** The trail of everything done or refused and of every sensitive reading, and its verification. */
export function AuditPage() {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useAuditPages();
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return (
    <Page
      title="Auditoria"
      lead="Cada ação e cada leitura sensível, em registros encadeados: alterar ou retirar um deles aparece na verificação."
    >
      <Stack gap="md">
        <VerifyTrail />
        <TrailProofs />
        <VerifyAttachments />
        <DataTable
          id="audit"
          caption="Trilha de auditoria"
          rows={data}
          error={error}
          onRetry={() => void refetch()}
          columns={COLUMNS}
          rowKey={(row) => row.seq}
          filterLabel="Filtrar por pessoa, ação ou registro"
          empty={{ title: 'Nenhum registro', message: 'A trilha começa com a primeira ação.' }}
          onEndReached={more}
          more={hasNextPage}
          readAll={readTrail}
        />
      </Stack>
    </Page>
  );
}
