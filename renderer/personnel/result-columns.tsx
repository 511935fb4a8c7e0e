import type { IsoDate } from '../../shared/time/civil-date.ts';
import type { Column } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { approvalBadge, scoreWords } from './labels.ts';

type Result = { readonly on: IsoDate; readonly score: number | null; readonly approved: boolean };

/** The day of a result. */
export function dayColumn<R extends Result>(): Column<R> {
  return {
    key: 'on',
    header: 'Data',
    value: (row) => row.on,
    cell: (row) => dateWords(row.on),
    width: '8rem',
  };
}

/** The act that holds a result. */
export function actColumn<R extends { readonly act: string }>(): Column<R> {
  return { key: 'act', header: 'Ato', value: (row) => row.act || null, cell: (row) => row.act || '—' };
}

/** The mark and whether it was enough, the last columns of every result. */
export function markColumns<R extends Result>(): readonly Column<R>[] {
  return [
    {
      key: 'score',
      header: 'Nota',
      value: (row) => row.score,
      cell: (row) => scoreWords(row.score),
      align: 'right',
      width: '5rem',
    },
    {
      key: 'approved',
      header: 'Resultado',
      value: (row) => approvalBadge(row.approved).label,
      cell: (row) => <StatusBadge {...approvalBadge(row.approved)} />,
      width: '9rem',
    },
  ];
}
