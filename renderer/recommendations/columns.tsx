import '../styles/manifestations.css';
import { Text } from '@mantine/core';
import { addresseeName, OUTCOME_LABELS, type RecommendationRow } from '../../shared/recommendations/model.ts';
import type { Column } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { Light } from './Light.tsx';
import { lookOf } from './labels.ts';

/** Where it stands, with the answer while it is followed. */
function standingWords(row: RecommendationRow): string {
  const { label } = lookOf(row);
  return row.outcome === null ? label : `${label} (${OUTCOME_LABELS[row.outcome].toLowerCase()})`;
}

function Standing({ row }: { readonly row: RecommendationRow }) {
  return (
    <div>
      <StatusBadge {...lookOf(row)} />
      {row.outcome === null ? null : (
        <Text fz="xs" c="dimmed" mt={2}>
          Resposta: {OUTCOME_LABELS[row.outcome].toLowerCase()}
        </Text>
      )}
    </div>
  );
}

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
  { key: 'recipient', header: 'Destinatário', value: addresseeName, cell: addresseeName, width: '11rem' },
  { key: 'subject', header: 'Assunto', value: (row) => row.subject, cell: (row) => row.subject },
  {
    key: 'status',
    header: 'Situação',
    value: standingWords,
    cell: (row) => <Standing row={row} />,
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
