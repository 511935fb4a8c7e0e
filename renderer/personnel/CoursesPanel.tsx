import { useCallback, useState } from 'react';
import { courseLabel, outcomeLabel } from '../../shared/personnel/model.ts';
import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import { shortGrade } from '../guards/labels.ts';
import type { Column } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { StatusBadge, type Tone } from '../ui/StatusBadge.tsx';
import { CourseDialog } from './CourseDialog.tsx';
import { EndCourseDialog } from './EndCourseDialog.tsx';
import { EntryTable } from './EntryTable.tsx';
import { scoreWords } from './labels.ts';
import { StepButton } from './StepButton.tsx';
import { StudyCell } from './StudyCell.tsx';

type Course = PersonnelRecord['courses'][number];

const TONES: Readonly<Record<Course['outcome'], Tone>> = {
  ongoing: 'info',
  approved: 'good',
  failed: 'bad',
  left: 'quiet',
};

function kindWords({ kind, forGrade }: Course): string {
  return forGrade === null ? courseLabel(kind) : `${courseLabel(kind)}: ${shortGrade(forGrade)}`;
}

const COLUMNS: readonly Column<Course>[] = [
  {
    key: 'name',
    header: 'Curso e instituição',
    value: (row) => row.name,
    cell: (row) => <StudyCell name={row.name} institution={row.institution} hours={row.hours} />,
  },
  { key: 'kind', header: 'Tipo', value: kindWords, cell: kindWords },
  {
    key: 'days',
    header: 'Período',
    value: (row) => row.startedOn,
    cell: (row) =>
      row.concludedOn === null
        ? `desde ${dateWords(row.startedOn)}`
        : `${dateWords(row.startedOn)} a ${dateWords(row.concludedOn)}`,
    width: '12.5rem',
  },
  {
    key: 'score',
    header: 'Nota',
    value: (row) => row.score,
    cell: (row) => scoreWords(row.score),
    align: 'right',
    width: '5rem',
  },
  {
    key: 'outcome',
    header: 'Resultado',
    value: (row) => outcomeLabel(row.outcome),
    cell: (row) => <StatusBadge tone={TONES[row.outcome]} label={outcomeLabel(row.outcome)} />,
    width: '9.5rem',
  },
];

const name = (row: Course): string => `Curso: ${row.name}`;

/** Courses, with the one that is going on. */
export function CoursesPanel({ record }: { readonly record: PersonnelRecord }) {
  const [ending, setEnding] = useState<Course | null>(null);
  const steps = useCallback(
    (row: Course) =>
      row.outcome === 'ongoing' ? (
        <StepButton label="Concluir" what={name(row)} onClick={() => setEnding(row)} />
      ) : null,
    [],
  );
  return (
    <>
      <EntryTable
        id="courses"
        title="Cursos"
        rows={record.courses}
        columns={COLUMNS}
        name={name}
        empty="Nenhum curso registrado."
        addLabel="Registrar curso"
        addDialog={(close) => <CourseDialog guardId={record.guardId} onClose={close} />}
        steps={steps}
      />
      {ending ? <EndCourseDialog course={ending} onClose={() => setEnding(null)} /> : null}
    </>
  );
}
