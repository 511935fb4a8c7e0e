import type { Sanction } from '../../shared/sanctions/contract.ts';
import { type SanctionState, STATE_LABELS } from '../../shared/sanctions/model.ts';
import { useRead } from '../app/queries.ts';
import { daysWords } from '../behavior/labels.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { StatusBadge, type Tone } from '../ui/StatusBadge.tsx';

const TONES: Readonly<Record<SanctionState, Tone>> = {
  to_notify: 'warn',
  term_running: 'info',
  appealed: 'info',
  ready: 'warn',
  to_serve: 'warn',
  serving: 'info',
  served: 'good',
  annulled: 'quiet',
};

const COLUMNS: readonly Column<Sanction>[] = [
  {
    key: 'label',
    header: 'Penalidade',
    value: (row) => row.label,
    cell: (row) => (row.days === null ? row.label : `${row.label} de ${daysWords(row.days)}`),
  },
  {
    key: 'item',
    header: 'Infração',
    value: (row) => `${row.citation} ${row.itemLabel}`,
    cell: (row) => (
      <>
        <strong>{row.citation}</strong> {row.itemLabel}
      </>
    ),
  },
  {
    key: 'final',
    header: 'Definitiva em',
    value: (row) => row.finalOn,
    cell: (row) => dateWords(row.finalOn),
    width: '7.8rem',
  },
  {
    key: 'fulfilled',
    header: 'Cumprida em',
    value: (row) => row.fulfilledOn,
    cell: (row) => dateWords(row.fulfilledOn),
    width: '7.8rem',
  },
  {
    key: 'state',
    header: 'Situação',
    value: (row) => STATE_LABELS[row.state],
    cell: (row) => <StatusBadge tone={TONES[row.state]} label={STATE_LABELS[row.state]} />,
    width: '9rem',
  },
  {
    key: 'reference',
    header: 'Processo',
    value: (row) => row.reference || null,
    cell: (row) => <span className="lg-nowrap">{row.reference || '—'}</span>,
    width: '9rem',
  },
];

/** A guard's sanctions, as far as the reader may see them. */
export function SanctionsPanel({ guardId }: { readonly guardId: number }) {
  const sanctions = useRead('sanctions.list', { guardId, status: 'all' });
  return (
    <DataTable
      id="guard.sanctions"
      caption="Sanções do guarda"
      rows={sanctions.data}
      error={sanctions.error}
      onRetry={() => void sanctions.refetch()}
      columns={COLUMNS}
      rowKey={(row) => row.id}
      rowHref={(row) => `/sancoes/${row.id}`}
      initialSort={{ key: 'final', descending: true }}
      filterLabel={null}
      empty={{ title: 'Nenhuma sanção', message: 'Não consta sanção no registro deste guarda.' }}
    />
  );
}
