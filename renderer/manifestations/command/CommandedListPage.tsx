import '../../styles/manifestations.css';
import { SegmentedControl } from '@mantine/core';
import { KIND_LABELS } from '../../../shared/manifestations/model.ts';
import type { CommandedRow } from '../../../shared/manifestations/screening-contract.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { DeadlineBadge } from '../../ui/DeadlineBadge.tsx';
import { dateWords, today } from '../../ui/dates.ts';
import { Page } from '../../ui/Page.tsx';
import { useViewState } from '../../ui/view-state.ts';
import { unordered } from '../columns.ts';
import { type CommandedStatus, useCommandedPages } from './use-commanded-pages.ts';

const COLUMNS: readonly Column<CommandedRow>[] = [
  {
    key: 'protocol',
    header: 'Protocolo',
    value: (row) => row.protocol,
    cell: (row) => <span className="ls-whole">{row.protocol}</span>,
  },
  { key: 'sent', header: 'Enviada em', value: (row) => row.sentOn, cell: (row) => dateWords(row.sentOn) },
  {
    key: 'kind',
    header: 'Tipo',
    value: (row) => KIND_LABELS[row.kind],
    cell: (row) => KIND_LABELS[row.kind],
  },
  { key: 'district', header: 'Bairro', value: (row) => row.district, cell: (row) => row.district || '—' },
  {
    key: 'due',
    header: 'Resposta',
    value: (row) => row.dueOn,
    cell: (row) => <DeadlineBadge due={row.dueOn} today={today()} metOn={row.answeredOn} />,
  },
];
const UNORDERED = unordered(COLUMNS);

const STATUSES: { value: CommandedStatus; label: string }[] = [
  { value: 'waiting', label: 'A responder' },
  { value: 'all', label: 'Todas' },
];

function isStatus(value: unknown): value is CommandedStatus {
  return value === 'waiting' || value === 'all';
}

/** What the ouvidoria asked of the command of the guard. */
export function CommandedListPage() {
  const [status, setStatus] = useViewState<CommandedStatus>('commanded', 'waiting', isStatus);
  const { rows, error, refetch, hasMore, more, readAll } = useCommandedPages(status);
  return (
    <Page
      title="Pedidos da ouvidoria"
      lead="Manifestações enviadas ao comando, por extrato que não identifica quem se manifestou."
    >
      <DataTable
        id="commanded"
        caption="Pedidos da ouvidoria"
        rows={rows}
        error={error}
        onRetry={() => void refetch()}
        columns={hasMore ? UNORDERED : COLUMNS}
        rowKey={(row) => row.id}
        rowHref={(row) => `/comando/${row.id}`}
        filterLabel={null}
        toolbar={
          <SegmentedControl
            aria-label="Situação dos pedidos"
            data={STATUSES}
            value={status}
            onChange={setStatus}
          />
        }
        empty={
          status === 'waiting'
            ? { title: 'Nada a responder', message: 'O que a ouvidoria pedir ao comando aparece aqui.' }
            : { title: 'Nenhum pedido da ouvidoria', message: 'O que a ouvidoria enviar aparece aqui.' }
        }
        onEndReached={more}
        more={hasMore}
        readAll={readAll}
        filterCodes={[`status=${status}`]}
      />
    </Page>
  );
}
