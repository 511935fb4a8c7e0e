import type { ActRow } from '../../../shared/behavior/act-model.ts';
import { useRead } from '../../app/queries.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { dateWords } from '../../ui/dates.ts';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { actBadge, actName } from './labels.ts';

const COLUMNS: readonly Column<ActRow>[] = [
  { key: 'number', header: 'Ato', value: actName, cell: actName, width: '12rem' },
  {
    key: 'status',
    header: 'Situação',
    value: (row) => actBadge(row).label,
    cell: (row) => <StatusBadge {...actBadge(row)} />,
    width: '9rem',
  },
  {
    key: 'until',
    header: 'Mudanças até',
    value: (row) => row.until,
    cell: (row) => dateWords(row.until),
    width: '9rem',
  },
  {
    key: 'issued',
    header: 'Expedido em',
    value: (row) => row.issuedOn,
    cell: (row) => dateWords(row.issuedOn),
    width: '9rem',
  },
  {
    key: 'authority',
    header: 'Autoridade',
    value: (row) => row.authority?.name ?? null,
    cell: (row) => row.authority?.name ?? '—',
  },
  {
    key: 'changes',
    header: 'Mudanças',
    value: (row) => row.changes,
    cell: (row) => row.changes,
    align: 'right',
    width: '7rem',
  },
];

/** Every act, drafts and annulled ones too. */
export function ActsPanel() {
  const acts = useRead('behavior.acts', {});
  return (
    <DataTable
      id="reclassifications.acts"
      caption="Atos de reclassificação"
      rows={acts.data}
      error={acts.error}
      onRetry={() => void acts.refetch()}
      columns={COLUMNS}
      rowKey={(row) => row.id}
      rowHref={(row) => `/reclassificacoes/${row.id}`}
      filterLabel="Filtrar por número ou autoridade"
      empty={{
        title: 'Nenhum ato',
        message: 'Prepare a primeira minuta em “A declarar”, revise-a e expeça o ato.',
      }}
    />
  );
}
