import type { DossierRecord } from '../../../shared/documents/dossier-facts.ts';
import { courseLabel, outcomeLabel } from '../../../shared/personnel/model.ts';
import { schoolingLabel } from '../../../shared/progression/schooling.ts';
import { hoursWords, scoreWords } from '../../personnel/labels.ts';
import { dateWords } from '../../ui/dates.ts';
import { PrintSection, PrintTable } from '../PrintPage.tsx';

type Part = { readonly record: Pick<DossierRecord, 'titles' | 'courses'> };

function Titles({ record }: Part) {
  const titles = record.titles.filter((one) => !one.annulled).toReversed();
  return (
    <PrintTable
      caption="Escolaridade e títulos"
      headers={['Nível', 'Curso', 'Instituição', 'Duração', 'Conclusão']}
      rows={titles.map((one) => ({
        key: one.id,
        cells: [
          schoolingLabel(one.level),
          one.name,
          one.institution,
          hoursWords(one.hours),
          dateWords(one.concludedOn),
        ],
      }))}
      empty="Não consta título."
    />
  );
}

function Courses({ record }: Part) {
  const courses = record.courses.filter((one) => !one.annulled).toReversed();
  return (
    <PrintTable
      caption="Cursos"
      headers={['Curso', 'Tipo', 'Instituição', 'Duração', 'Término', 'Resultado', 'Nota']}
      rows={courses.map((one) => ({
        key: one.id,
        cells: [
          one.name,
          courseLabel(one.kind),
          one.institution,
          hoursWords(one.hours),
          dateWords(one.concludedOn),
          outcomeLabel(one.outcome),
          scoreWords(one.score),
        ],
      }))}
      empty="Não consta curso."
    />
  );
}

/** Schooling, titles and courses that stand, oldest first. */
export function DossierStudies({ record }: Part) {
  return (
    <PrintSection title="Formação">
      <div className="ld-studies">
        <Titles record={record} />
        <Courses record={record} />
      </div>
    </PrintSection>
  );
}
