import { useMemo } from 'react';
import type { Classified } from '../../shared/progression/contract.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { guardColumns } from './guard-columns.tsx';
import { decidedByWords, pointsWords, vacancyBadge } from './labels.ts';
import { proofColumn } from './proof-column.tsx';

const COLUMNS: readonly Column<Classified>[] = [
  {
    key: 'position',
    header: 'Posição',
    value: (row) => row.position,
    cell: (row) => `${row.position}º`,
    align: 'right',
    width: '6rem',
  },
  ...guardColumns(),
  {
    key: 'points',
    header: 'Pontos',
    value: (row) => row.points.total,
    cell: (row) => pointsWords(row.points.total),
    align: 'right',
    width: '6rem',
  },
  {
    key: 'decided',
    header: 'Critério em relação ao anterior',
    value: (row) => decidedByWords(row.decidedBy),
    cell: (row) =>
      row.decidedBy === 'unresolved' ? (
        <StatusBadge tone="warn" label={decidedByWords(row.decidedBy)} />
      ) : (
        decidedByWords(row.decidedBy)
      ),
  },
  {
    key: 'within',
    header: 'Vaga',
    value: (row) => vacancyBadge(row.within).label,
    cell: (row) => <StatusBadge {...vacancyBadge(row.within)} />,
    width: '11rem',
  },
];

type RankedTableProps = {
  readonly id: string;
  readonly rows: readonly Classified[];
  /** Shows the proof of a place; keep it stable. */
  readonly onOpen: (row: Classified) => void;
};

/** Classified guards in order, with what decided each place. */
export function RankedTable({ id, rows, onOpen }: RankedTableProps) {
  const columns = useMemo<readonly Column<Classified>[]>(
    () => [...COLUMNS, proofColumn('Ver a prova', onOpen)],
    [onOpen],
  );
  return (
    <DataTable
      id={id}
      caption="Classificados"
      rows={rows}
      columns={columns}
      rowKey={(row) => row.guardId}
      initialSort={{ key: 'position', descending: false }}
      filterLabel={rows.length > 8 ? 'Filtrar por nome ou matrícula' : null}
      empty={{
        title: 'Ninguém classificado',
        message: 'Nenhum guarda da graduação anterior cumpre todos os requisitos nesta data.',
      }}
    />
  );
}
