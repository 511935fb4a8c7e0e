import type { ImportRun } from '../../shared/imports/contract.ts';
import { KIND_LABELS } from '../../shared/imports/model.ts';
import { useRead } from '../app/queries.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { instantWords } from '../ui/dates.ts';

function count(key: 'new' | 'updated' | 'unchanged', header: string): Column<ImportRun> {
  return {
    key,
    header,
    value: (row) => row[key],
    cell: (row) => row[key].toLocaleString('pt-BR'),
    align: 'right',
    width: '8rem',
  };
}

const COLUMNS: readonly Column<ImportRun>[] = [
  {
    key: 'at',
    header: 'Quando',
    value: (row) => row.at,
    cell: (row) => instantWords(row.at),
    width: '11rem',
  },
  {
    key: 'kind',
    header: 'O que',
    value: (row) => KIND_LABELS[row.kind],
    cell: (row) => KIND_LABELS[row.kind],
  },
  { key: 'name', header: 'Arquivo', value: (row) => row.name, cell: (row) => row.name },
  count('new', 'Novos'),
  count('updated', 'Atualizados'),
  count('unchanged', 'Já constavam'),
  { key: 'by', header: 'Por', value: (row) => row.by, cell: (row) => row.by },
];

/** The imports already made. */
export function RunsTable() {
  const runs = useRead('imports.list', {});
  return (
    <DataTable
      id="imports.runs"
      caption="Importações anteriores"
      rows={runs.data}
      error={runs.error}
      onRetry={() => void runs.refetch()}
      columns={COLUMNS}
      rowKey={(row) => row.id}
      initialSort={{ key: 'at', descending: true }}
      filterLabel={null}
      empty={{ title: 'Nenhuma importação ainda', message: 'As que forem feitas ficam registradas aqui.' }}
    />
  );
}
