import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import { schoolingLabel, schoolingRank } from '../../shared/progression/schooling.ts';
import type { Column } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { EntryTable } from './EntryTable.tsx';
import { StudyCell } from './StudyCell.tsx';
import { TitleDialog } from './TitleDialog.tsx';

type Title = PersonnelRecord['titles'][number];

const COLUMNS: readonly Column<Title>[] = [
  {
    key: 'level',
    header: 'Nível',
    value: (row) => schoolingRank(row.level),
    cell: (row) => schoolingLabel(row.level),
  },
  {
    key: 'name',
    header: 'Curso e instituição',
    value: (row) => row.name,
    cell: (row) => <StudyCell name={row.name} institution={row.institution} hours={row.hours} />,
  },
  {
    key: 'on',
    header: 'Conclusão',
    value: (row) => row.concludedOn,
    cell: (row) => dateWords(row.concludedOn),
    width: '8rem',
  },
  {
    key: 'related',
    header: 'Afim ao serviço',
    value: (row) => (row.related ? 'Sim' : 'Não'),
    cell: (row) => (row.related ? 'Sim' : 'Não'),
    width: '9rem',
  },
];

const name = (row: Title): string => `${schoolingLabel(row.level)}: ${row.name}`;

type TitlesPanelProps = { readonly record: PersonnelRecord };

/** Schooling and titles. */
export function TitlesPanel({ record }: TitlesPanelProps) {
  return (
    <EntryTable
      id="titles"
      title="Escolaridade e títulos"
      rows={record.titles}
      columns={COLUMNS}
      name={name}
      empty="Nenhum título registrado. A escolaridade é requisito e pontua na progressão."
      addLabel="Registrar título"
      addDialog={(close) => <TitleDialog guardId={record.guardId} onClose={close} />}
      annulConsequence="A escolaridade e os pontos da progressão são apurados de novo, sem ele."
    />
  );
}
