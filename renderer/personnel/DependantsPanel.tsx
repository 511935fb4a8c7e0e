import { useCallback, useState } from 'react';
import { kinshipLabel } from '../../shared/personnel/model.ts';
import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import type { Column } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { DependantDialog } from './DependantDialog.tsx';
import { EndDependantDialog } from './EndDependantDialog.tsx';
import { EntryTable } from './EntryTable.tsx';
import { StepButton } from './StepButton.tsx';

type Dependant = PersonnelRecord['dependants'][number];

const COLUMNS: readonly Column<Dependant>[] = [
  { key: 'name', header: 'Nome', value: (row) => row.name, cell: (row) => row.name },
  {
    key: 'kinship',
    header: 'Parentesco',
    value: (row) => kinshipLabel(row.kinship),
    cell: (row) => kinshipLabel(row.kinship),
    width: '13rem',
  },
  {
    key: 'birth',
    header: 'Nascimento',
    value: (row) => row.birthOn,
    cell: (row) => dateWords(row.birthOn),
    width: '8rem',
  },
  {
    key: 'span',
    header: 'Dependência',
    value: (row) => row.from,
    cell: (row) =>
      row.endedOn === null
        ? `desde ${dateWords(row.from)}`
        : `${dateWords(row.from)} a ${dateWords(row.endedOn)}`,
    width: '13rem',
  },
];

const name = (row: Dependant): string => `Dependente: ${row.name}`;

/** Dependants, those whose dependence ended included. */
export function DependantsPanel({ record }: { readonly record: PersonnelRecord }) {
  const [ending, setEnding] = useState<Dependant | null>(null);
  const steps = useCallback(
    (row: Dependant) =>
      row.endedOn === null ? (
        <StepButton label="Encerrar" what={name(row)} onClick={() => setEnding(row)} />
      ) : null,
    [],
  );
  return (
    <>
      <EntryTable
        id="dependants"
        title="Dependentes"
        rows={record.dependants}
        columns={COLUMNS}
        name={name}
        empty="Nenhum dependente registrado."
        addLabel="Registrar dependente"
        addDialog={(close) => <DependantDialog guardId={record.guardId} onClose={close} />}
        steps={steps}
      />
      {ending ? <EndDependantDialog dependant={ending} onClose={() => setEnding(null)} /> : null}
    </>
  );
}
