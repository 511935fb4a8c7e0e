import type { RegisterRow } from '../../shared/documents/register.ts';
import type { Column } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { kindLabel, standingBadge } from './labels.ts';

/** A line of the register. */
export const REGISTER_COLUMNS: readonly Column<RegisterRow>[] = [
  { key: 'number', header: 'Número', value: (row) => row.number, cell: (row) => row.number, width: '11rem' },
  {
    key: 'kind',
    header: 'Espécie',
    value: (row) => kindLabel(row.kind),
    cell: (row) => kindLabel(row.kind),
    width: '12rem',
  },
  { key: 'summary', header: 'Assunto', value: (row) => row.summary, cell: (row) => row.summary || '—' },
  {
    key: 'issuedOn',
    header: 'Expedido em',
    value: (row) => row.issuedOn,
    cell: (row) => dateWords(row.issuedOn),
    width: '8.5rem',
  },
  {
    key: 'issuer',
    header: 'Por',
    value: (row) => row.issuer.name,
    cell: (row) => row.issuer.name,
    width: '12rem',
  },
  {
    key: 'standing',
    header: 'Situação',
    value: (row) => `${standingBadge(row).label}${row.signed ? ', assinado' : ''}`,
    cell: (row) => (
      <>
        <StatusBadge {...standingBadge(row)} />{' '}
        {row.signed ? <StatusBadge tone="info" label="Assinado" /> : null}
      </>
    ),
    width: '11rem',
  },
];
