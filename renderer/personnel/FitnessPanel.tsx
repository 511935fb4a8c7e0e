import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import type { Column } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { EntryTable } from './EntryTable.tsx';
import { FitnessDialog } from './FitnessDialog.tsx';
import { actColumn, dayColumn, markColumns } from './result-columns.tsx';

type Fitness = PersonnelRecord['fitness'][number];

const COLUMNS: readonly Column<Fitness>[] = [dayColumn(), actColumn(), ...markColumns()];

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
