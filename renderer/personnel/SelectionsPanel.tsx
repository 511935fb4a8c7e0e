import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import { shortGrade } from '../guards/labels.ts';
import type { Column } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { EntryTable } from './EntryTable.tsx';
import { actColumn, dayColumn, markColumns } from './result-columns.tsx';
import { SelectionDialog } from './SelectionDialog.tsx';

type Selection = PersonnelRecord['selections'][number];

const COLUMNS: readonly Column<Selection>[] = [
  dayColumn(),
  {
    key: 'grade',
    header: 'Para a graduação',
    value: (row) => shortGrade(row.forGrade),
    cell: (row) => shortGrade(row.forGrade),
  },
  actColumn(),
  ...markColumns(),
];

const name = (row: Selection): string =>
  `Processo seletivo para ${shortGrade(row.forGrade)}, de ${dateWords(row.on)}`;

/** Outcomes of internal selections. */
export function SelectionsPanel({ record }: { readonly record: PersonnelRecord }) {
  return (
    <EntryTable
      id="selections"
      title="Processos seletivos internos"
      rows={record.selections}
      columns={COLUMNS}
      name={name}
      empty="Nenhum processo seletivo registrado."
      addLabel="Registrar processo seletivo"
      addDialog={(close) => <SelectionDialog guardId={record.guardId} onClose={close} />}
    />
  );
}
