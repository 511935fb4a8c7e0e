import type { OutputAt } from '../app/client.ts';
import { useRead } from '../app/queries.ts';
import { shortGrade } from '../guards/labels.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';

type List = OutputAt<'progression.lists'>[number];

const COLUMNS: readonly Column<List>[] = [
  { key: 'number', header: 'Lista', value: (row) => row.number, cell: (row) => row.number, width: '11rem' },
  {
    key: 'grade',
    header: 'Para a graduação',
    value: (row) => shortGrade(row.grade),
    cell: (row) => shortGrade(row.grade),
  },
  {
    key: 'on',
    header: 'Contagem',
    value: (row) => row.on,
    cell: (row) => dateWords(row.on),
    width: '8rem',
  },
  {
    key: 'published',
    header: 'Publicação',
    value: (row) => row.publishedOn,
    cell: (row) => dateWords(row.publishedOn),
    width: '8rem',
  },
  { key: 'act', header: 'Ato', value: (row) => row.act, cell: (row) => row.act },
  {
    key: 'count',
    header: 'Classificados',
    value: (row) => row.classified,
    cell: (row) => row.classified,
    align: 'right',
    width: '9rem',
  },
  {
    key: 'appeal',
    header: 'Recurso até',
    value: (row) => row.appealUntil,
    cell: (row) => dateWords(row.appealUntil),
    width: '8rem',
  },
  {
    key: 'state',
    header: 'Situação',
    value: (row) => (row.annulled ? 'Anulada' : 'Publicada'),
    cell: (row) => (
      <StatusBadge tone={row.annulled ? 'quiet' : 'good'} label={row.annulled ? 'Anulada' : 'Publicada'} />
    ),
    width: '8rem',
  },
];

/** Published lists, the newest first. */
export function ListsTable() {
  const lists = useRead('progression.lists', {});
  return (
    <DataTable
      id="progression.lists"
      caption="Listas publicadas"
      rows={lists.data}
      error={lists.error}
      onRetry={() => void lists.refetch()}
      columns={COLUMNS}
      rowKey={(row) => row.id}
      rowHref={(row) => `/progressao/listas/${row.id}`}
      filterLabel="Filtrar por número, ato ou graduação"
      empty={{
        title: 'Nenhuma lista publicada',
        message: 'A autoridade publica a lista a partir da classificação apurada em uma data.',
      }}
    />
  );
}
