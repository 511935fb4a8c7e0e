import '../styles/manifestations.css';
import { addresseeName, OUTCOME_LABELS, type RecommendationRow } from '../../shared/recommendations/model.ts';
import type { Column } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { Light } from './Light.tsx';
import { lookOf } from './labels.ts';

export const COLUMNS: readonly Column<RecommendationRow>[] = [
  {
    key: 'number',
    header: 'Número',
    value: (row) => row.number,
    cell: (row) => <span className="ls-whole">{row.number}</span>,
    width: '10.5rem',
  },
  {
    key: 'issued',
    header: 'Expedida em',
    value: (row) => row.issuedOn,
    cell: (row) => dateWords(row.issuedOn),
    width: '7.5rem',
  },
  { key: 'recipient', header: 'Destinatário', value: addresseeName, cell: addresseeName, width: '12rem' },
  { key: 'subject', header: 'Assunto', value: (row) => row.subject, cell: (row) => row.subject },
  {
    key: 'answer',
    header: 'Resposta',
    value: (row) => (row.outcome === null ? null : OUTCOME_LABELS[row.outcome]),
    cell: (row) => (row.outcome === null ? '—' : OUTCOME_LABELS[row.outcome]),
    width: '8rem',
  },
  {
    key: 'status',
    header: 'Situação',
    value: (row) => lookOf(row).label,
    cell: (row) => <StatusBadge {...lookOf(row)} />,
    width: '12.5rem',
  },
  {
    key: 'next',
    header: 'Próximo prazo',
    value: (row) => (row.status === 'waiting' ? row.dueOn : row.checkOn),
    cell: (row) => <Light one={row} />,
    width: '14rem',
  },
];
