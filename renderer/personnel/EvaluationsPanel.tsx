import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import type { Column } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { EntryTable } from './EntryTable.tsx';
import { EvaluationDialog } from './EvaluationDialog.tsx';
import { dayColumn, markColumns } from './result-columns.tsx';

type Evaluation = PersonnelRecord['evaluations'][number];

const COLUMNS: readonly Column<Evaluation>[] = [
  {
    key: 'period',
    header: 'Período avaliado',
    value: (row) => row.from,
    cell: (row) => `${dateWords(row.from)} a ${dateWords(row.to)}`,
    width: '13rem',
  },
  dayColumn(),
  {
    key: 'evaluator',
    header: 'Quem avaliou',
    value: (row) => row.evaluator,
    cell: (row) => row.evaluator,
  },
  ...markColumns(),
];

const name = (row: Evaluation): string => `Avaliação de ${dateWords(row.from)} a ${dateWords(row.to)}`;

/** Yearly evaluations of performance. */
export function EvaluationsPanel({ record }: { readonly record: PersonnelRecord }) {
  return (
    <EntryTable
      id="evaluations"
      title="Avaliações de desempenho"
      rows={record.evaluations}
      columns={COLUMNS}
      name={name}
      empty="Nenhuma avaliação registrada."
      addLabel="Registrar avaliação"
      addDialog={(close) => <EvaluationDialog guardId={record.guardId} onClose={close} />}
    />
  );
}
