import { Stack, Text } from '@mantine/core';
import type { OutputAt } from '../app/client.ts';
import { useRead } from '../app/queries.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { Page } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import '../styles/sanctions.css';

type Row = OutputAt<'sanctions.cancellations'>['rows'][number];

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'guard',
    header: 'Guarda',
    value: (row) => `${row.guard.name} ${row.guard.registration}`,
    cell: (row) => row.guard.name,
  },
  {
    key: 'label',
    header: 'Penalidade',
    value: (row) => `${row.label} ${row.citation}`,
    cell: (row) => row.label,
  },
  {
    key: 'fulfilled',
    header: 'Cumprida em',
    value: (row) => row.fulfilledOn,
    cell: (row) => dateWords(row.fulfilledOn),
    width: '8rem',
  },
  {
    key: 'cancelled',
    header: 'Cancela-se em',
    value: (row) => row.cancelledOn,
    cell: (row) => dateWords(row.cancelledOn),
    width: '8rem',
  },
  {
    key: 'due',
    header: 'Situação',
    value: (row) => (row.due ? 'Cancelado' : 'A cancelar'),
    cell: (row) => (
      <StatusBadge tone={row.due ? 'quiet' : 'info'} label={row.due ? 'Registro cancelado' : 'A cancelar'} />
    ),
    width: '11rem',
  },
];

/** When the record of each sanction is cancelled by time. */
export function CancellationsPage() {
  const read = useRead('sanctions.cancellations', {});
  return (
    <Page
      title="Cancelamento de registros"
      lead="O registro da penalidade se cancela pelo decurso do tempo de efetivo exercício sem nova infração."
      crumbs={[{ label: 'Sanções', to: '/sancoes' }]}
    >
      <Stack gap="sm">
        <Text fz="sm">
          O cancelamento não tem efeito retroativo: o histórico e as classes de comportamento passadas não
          mudam, e a certidão disciplinar deixa de mencionar o registro. {read.data?.citation}
        </Text>
        <DataTable
          id="sanctions.cancellations"
          caption="Cancelamento de registros"
          rows={read.data?.rows}
          error={read.error}
          onRetry={() => void read.refetch()}
          columns={COLUMNS}
          rowKey={(row) => row.sanctionId}
          rowHref={(row) => `/sancoes/${row.sanctionId}`}
          initialSort={{ key: 'cancelled', descending: true }}
          filterLabel="Filtrar por guarda ou penalidade"
          empty={{
            title: 'Nenhum registro a cancelar',
            message: 'Aparecem aqui as sanções cumpridas cujo registro a norma cancela pelo tempo.',
          }}
        />
      </Stack>
    </Page>
  );
}
