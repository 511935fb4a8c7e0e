import type { ScaleGrade } from '../../../shared/progression/schema.ts';
import { EntryList } from './EntryList.tsx';
import { GradeFields } from './GradeFields.tsx';
import { freshId } from './place.ts';
import type { TableProps } from './use-table.ts';

/** The scale, from the lowest grade to the highest. */
export function Grades({ table, put }: TableProps) {
  const blank = (): ScaleGrade => ({
    id: freshId('graduacao', table.grades),
    label: '',
    yearsToNext: 3,
    schooling: null,
    drivingLicence: null,
    steps: 1,
  });
  return (
    <EntryList<ScaleGrade>
      path="progression.grades"
      title="Graduações"
      noun="graduação"
      lead="Da mais baixa à mais alta; o que se pede é de quem vai entrar nela."
      entries={table.grades}
      onChange={(grades) => put({ grades })}
      blank={blank}
      summary={(one) => ({
        title: one.label,
        detail: one.yearsToNext === null ? 'última' : `${one.yearsToNext} anos até a seguinte`,
      })}
      ordered
    >
      {(one, set, path) => <GradeFields one={one} set={set} path={path} />}
    </EntryList>
  );
}
