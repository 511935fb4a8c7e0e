import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import { shortGrade } from '../guards/labels.ts';
import type { Column } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { EntryTable } from './EntryTable.tsx';
import { approvalBadge, scoreWords } from './labels.ts';
import { SelectionDialog } from './SelectionDialog.tsx';

type Selection = PersonnelRecord['selections'][number];

const COLUMNS: readonly Column<Selection>[] = [
  { key: 'on', header: 'Data', value: (row) => row.on, cell: (row) => dateWords(row.on), width: '8rem' },
  {
    key: 'grade',
    header: 'Para a graduação',
    value: (row) => shortGrade(row.forGrade),
    cell: (row) => shortGrade(row.forGrade),
  },
  { key: 'act', header: 'Ato', value: (row) => row.act || null, cell: (row) => row.act || '—' },
  {
    key: 'score',
    header: 'Nota',
    value: (row) => row.score,
    cell: (row) => scoreWords(row.score),
    align: 'right',
    width: '5rem',
  },
  {
    key: 'approved',
    header: 'Resultado',
    value: (row) => approvalBadge(row.approved).label,
    cell: (row) => <StatusBadge {...approvalBadge(row.approved)} />,
    width: '9rem',
  },
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
