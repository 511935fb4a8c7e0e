import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import type { Column } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { EntryTable } from './EntryTable.tsx';
import { FitnessDialog } from './FitnessDialog.tsx';
import { approvalBadge, scoreWords } from './labels.ts';

type Fitness = PersonnelRecord['fitness'][number];

const COLUMNS: readonly Column<Fitness>[] = [
  { key: 'on', header: 'Data', value: (row) => row.on, cell: (row) => dateWords(row.on), width: '8rem' },
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

const name = (row: Fitness): string => `Teste de condicionamento físico de ${dateWords(row.on)}`;

/** Tests of physical fitness. */
export function FitnessPanel({ record }: { readonly record: PersonnelRecord }) {
  return (
    <EntryTable
      id="fitness"
      title="Testes de condicionamento físico"
      rows={record.fitness}
      columns={COLUMNS}
      name={name}
      empty="Nenhum teste registrado."
      addLabel="Registrar teste"
      addDialog={(close) => <FitnessDialog guardId={record.guardId} onClose={close} />}
    />
  );
}
