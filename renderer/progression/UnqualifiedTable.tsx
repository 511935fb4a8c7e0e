import { useMemo } from 'react';
import type { Ranking } from '../../shared/progression/contract.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { guardColumns } from './guard-columns.tsx';
import { pointsWords } from './labels.ts';
import { proofColumn } from './proof-column.tsx';

export type Unqualified = Ranking['unqualified'][number];

function missingWords({ missing }: Unqualified): string {
  return missing.map(({ label }) => label).join('; ');
}

const COLUMNS: readonly Column<Unqualified>[] = [
  ...guardColumns(),
  {
    key: 'points',
    header: 'Pontos',
    value: (row) => row.points,
    cell: (row) => pointsWords(row.points),
    align: 'right',
    width: '6rem',
  },
  {
    key: 'count',
    header: 'Faltam',
    value: (row) => row.missing.length,
    cell: (row) => row.missing.length,
    align: 'right',
    width: '6rem',
  },
  { key: 'missing', header: 'Requisitos não cumpridos', value: missingWords, cell: missingWords },
];

type UnqualifiedTableProps = {
  readonly rows: readonly Unqualified[];
  /** Shows the proof of what is missing; keep it stable. */
  readonly onOpen: (row: Unqualified) => void;
};

/** Guards of the grade below who miss something, and what. */
export function UnqualifiedTable({ rows, onOpen }: UnqualifiedTableProps) {
  const columns = useMemo<readonly Column<Unqualified>[]>(
    () => [...COLUMNS, proofColumn('Ver os requisitos', onOpen)],
    [onOpen],
  );
  return (
    <DataTable
      id="progression.unqualified"
      caption="Não habilitados"
      rows={rows}
      columns={columns}
      rowKey={(row) => row.guardId}
      initialSort={{ key: 'count', descending: false }}
      filterLabel="Filtrar por nome, matrícula ou requisito"
      empty={{
        title: 'Nenhum guarda inabilitado',
        message: 'Todos os guardas da graduação anterior cumprem os requisitos.',
      }}
    />
  );
}
