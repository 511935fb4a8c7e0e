import type { ClerkLoad, JudgedGroup, StatisticsFigures } from '../../shared/statistics/model.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { GROUP_HEADERS, groupWords, numberWords } from './words.ts';

const CLERKS: readonly Column<ClerkLoad>[] = [
  { key: 'name', header: 'Nome', value: (row) => row.name, cell: (row) => row.name },
  { key: 'open', header: 'Em aberto', value: (row) => row.open, cell: (row) => row.open },
  { key: 'late', header: 'Prazos vencidos', value: (row) => row.late, cell: (row) => row.late },
  {
    key: 'age',
    header: 'Idade média (dias)',
    value: (row) => row.age,
    cell: (row) => row.age ?? '—',
  },
  { key: 'opened', header: 'Abertos no período', value: (row) => row.opened, cell: (row) => row.opened },
  { key: 'acts', header: 'Atos no período', value: (row) => row.acts, cell: (row) => row.acts },
];

/** Who has what in hand. */
export function ClerksTable({ rows }: { readonly rows: readonly ClerkLoad[] }) {
  return (
    <DataTable
      id="statistics-clerks"
      caption="Carga de trabalho por responsável"
      rows={rows}
      columns={CLERKS}
      rowKey={(row) => row.id}
      initialSort={{ key: 'open', descending: true }}
      empty={{
        title: 'Ninguém abriu ou instruiu procedimento no período',
        message: 'Escolha outro período.',
      }}
    />
  );
}

function groupColumns(header: string): readonly Column<JudgedGroup>[] {
  const label: Column<JudgedGroup> = {
    key: 'label',
    header,
    value: (row) => row.label,
    cell: (row) => row.label,
    width: '28%',
  };
  const values = (row: JudgedGroup) => [
    row.files,
    row.median,
    row.p90,
    row.proven,
    row.notProven,
    row.didNotHappen,
    row.justified,
  ];
  return [
    label,
    ...GROUP_HEADERS.map((name, at) => ({
      key: name,
      header: name,
      value: (row: JudgedGroup) => values(row)[at] ?? null,
      cell: (row: JudgedGroup) => groupWords(row)[at],
    })),
  ];
}

type GroupsProps = {
  readonly id: string;
  readonly title: string;
  readonly column: string;
  readonly groups: readonly JudgedGroup[];
};

/** The figures of each group. */
export function GroupsTable({ id, title, column, groups }: GroupsProps) {
  return (
    <DataTable
      id={`statistics-${id}`}
      caption={`Julgados ${title.toLowerCase()}`}
      rows={groups}
      columns={groupColumns(column)}
      rowKey={(row) => row.label}
      empty={{ title: 'Nada julgado no período', message: 'Escolha outro período.' }}
    />
  );
}

type Penalty = StatisticsFigures['penalties'][number];

const PENALTIES: readonly Column<Penalty>[] = [
  { key: 'label', header: 'Penalidade', value: (row) => row.label, cell: (row) => row.label },
  {
    key: 'count',
    header: 'Aplicadas',
    value: (row) => row.count,
    cell: (row) => numberWords(row.count, null),
  },
];

/** How often each penalty was applied. */
export function PenaltiesTable({ rows }: { readonly rows: readonly Penalty[] }) {
  return (
    <DataTable
      id="statistics-penalties"
      caption="Penalidades aplicadas"
      rows={rows}
      columns={PENALTIES}
      rowKey={(row) => row.label}
      empty={{ title: 'Nenhuma penalidade aplicada no período', message: 'Escolha outro período.' }}
    />
  );
}
