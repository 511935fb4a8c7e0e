import '../../styles/progression.css';
import type { ProgressionListFacts } from '../../../shared/progression/documents.ts';
import { daysWords } from '../../behavior/labels.ts';
import { decidedByWords, pointsWords, tieBreakerWords } from '../../progression/labels.ts';
import { vacancyWords } from '../../progression/vacancy-words.ts';
import { dateWords } from '../../ui/dates.ts';
import { longDate } from '../../ui/long-date.ts';
import { PrintFacts, PrintSection, PrintSignature, PrintTable } from '../PrintPage.tsx';
import type { LayoutProps } from './define-layout.ts';
import { IssuedPage } from './IssuedPage.tsx';

type Facts = { readonly facts: ProgressionListFacts };

function vacancyOnPaper(within: boolean | null): string {
  if (within === null) return 'Independe';
  return within ? 'Dentro' : 'Além';
}

function Published({ facts }: Facts) {
  return (
    <PrintFacts
      facts={[
        { label: 'Graduação atual dos candidatos', value: facts.fromLabel },
        { label: 'Graduação pretendida', value: facts.label },
        { label: 'Data da contagem', value: dateWords(facts.on) },
        { label: 'Data da publicação', value: dateWords(facts.publishedOn) },
        { label: 'Ato', value: facts.act },
        { label: 'Norma aplicada', value: facts.rulebook.title },
        { label: 'Vagas', value: vacancyWords(facts.vacancies), wide: true },
      ]}
    />
  );
}

function Ranked({ facts: { ranked } }: Facts) {
  return (
    <PrintSection title="Classificação">
      <div className="lpr-printed">
        <PrintTable
          caption="Guardas que cumprem todos os requisitos, na ordem de classificação"
          headers={['Pos.', 'Nome', 'Matrícula', 'Pontos', 'Nota', 'Tempo de serviço', 'Critério', 'Vaga']}
          rows={ranked.map((row) => ({
            key: row.guardId,
            cells: [
              `${row.position}º`,
              row.name,
              row.registration,
              pointsWords(row.points.total),
              row.tie.courseGrade === null ? '—' : pointsWords(row.tie.courseGrade),
              daysWords(row.tie.serviceDays),
              decidedByWords(row.decidedBy),
              vacancyOnPaper(row.within),
            ],
          }))}
          empty="Nenhum guarda classificado."
        />
      </div>
    </PrintSection>
  );
}

function Criteria({ facts: { citation, tieBreakers, appeal, appealUntil } }: Facts) {
  const order = tieBreakers.map((one) => tieBreakerWords(one).toLowerCase()).join('; ');
  return (
    <PrintSection title="Critérios e recurso">
      <p>
        A classificação obedece ao total de pontos ({citation}).{' '}
        {order === '' ? '' : `Havendo empate, prevalecem, nesta ordem: ${order}. `}A coluna “Critério” indica
        o que situou cada guarda abaixo do anterior. A composição dos pontos de cada classificado está à
        disposição do interessado.
      </p>
      {appeal === null ? null : (
        <p>
          Cabe recurso em {appeal.businessDays} dias úteis ({appeal.citation})
          {appealUntil === null ? '' : `, até ${dateWords(appealUntil)}`}.
        </p>
      )}
    </PrintSection>
  );
}

/** A published list of progression: order, points, what decided each place, vacancies and appeal. */
export function ProgressionListLayout({ facts, document }: LayoutProps<ProgressionListFacts>) {
  const { municipality, state } = document.letterhead;
  return (
    <IssuedPage document={document} title="Lista de progressão">
      <Published facts={facts} />
      <Ranked facts={facts} />
      <Criteria facts={facts} />
      <PrintSignature
        place={`${municipality} (${state}), ${longDate(facts.publishedOn)}.`}
        {...facts.authority}
      />
    </IssuedPage>
  );
}
