import { z } from 'zod';
import type { PublishedList } from '../../shared/progression/contract.ts';
import type { OutputAt } from '../app/client.ts';
import { read } from '../app/queries.ts';
import { daysWords } from '../behavior/labels.ts';
import { decidedByWords, pointsWords, tieBreakerWords } from '../progression/labels.ts';
import { vacancyWords } from '../progression/vacancy-words.ts';
import '../styles/progression.css';
import { dateWords } from '../ui/dates.ts';
import { defineDocument } from './define-document.ts';
import { longDate } from './dossier/words.ts';
import { PrintFacts, PrintPage, PrintSection, PrintSignature, PrintTable } from './PrintPage.tsx';

type Document = OutputAt<'documents.progressionList'>;

function vacancyOnPaper(within: boolean | null): string {
  if (within === null) return 'Independe';
  return within ? 'Dentro' : 'Além';
}

function Annulled({ list }: { readonly list: PublishedList }) {
  if (!list.annulled) return null;
  return (
    <p className="lpr-annulled">
      <strong>LISTA ANULADA.</strong> Motivo: {list.annulledReason}
    </p>
  );
}

function Facts({ list: { body, ...list } }: { readonly list: PublishedList }) {
  return (
    <PrintFacts
      facts={[
        { label: 'Graduação atual dos candidatos', value: body.fromLabel },
        { label: 'Graduação pretendida', value: body.label },
        { label: 'Data da contagem', value: dateWords(list.on) },
        { label: 'Data da publicação', value: dateWords(list.publishedOn) },
        { label: 'Ato', value: list.act },
        { label: 'Norma aplicada', value: body.rulebook.title },
        { label: 'Vagas', value: vacancyWords(body.vacancies), wide: true },
      ]}
    />
  );
}

function Ranked({ list }: { readonly list: PublishedList }) {
  return (
    <div className="lpr-printed">
      <PrintTable
        caption="Guardas que cumprem todos os requisitos, na ordem de classificação"
        headers={['Pos.', 'Nome', 'Matrícula', 'Pontos', 'Nota', 'Tempo de serviço', 'Critério', 'Vaga']}
        rows={list.body.ranked.map((row) => ({
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
  );
}

function Criteria({ body, appealUntil }: PublishedList) {
  const order = body.tieBreakers.map((one) => tieBreakerWords(one).toLowerCase()).join('; ');
  return (
    <PrintSection title="Critérios e recurso">
      <p>
        A classificação obedece ao total de pontos ({body.citation}).{' '}
        {order === '' ? '' : `Havendo empate, prevalecem, nesta ordem: ${order}. `}A coluna “Critério” indica
        o que situou cada guarda abaixo do anterior. A composição dos pontos de cada classificado está à
        disposição do interessado.
      </p>
      {body.appeal === null ? null : (
        <p>
          Cabe recurso em {body.appeal.businessDays} dias úteis ({body.appeal.citation})
          {appealUntil === null ? '' : `, até ${dateWords(appealUntil)}`}.
        </p>
      )}
    </PrintSection>
  );
}

function Body({ letterhead, list }: Document) {
  const { authority } = list.body;
  return (
    <PrintPage agency={letterhead} title="Lista de progressão" subtitle={`Nº ${list.number}`}>
      <Annulled list={list} />
      <Facts list={list} />
      <PrintSection title="Classificação">
        <Ranked list={list} />
      </PrintSection>
      <Criteria {...list} />
      <PrintSignature
        place={`${letterhead.municipality} (${letterhead.state}), ${longDate(list.publishedOn)}.`}
        name={authority.name}
        office={authority.office}
      />
    </PrintPage>
  );
}

/** A published list of progression: order, points, what decided each place, vacancies and appeal. */
export const progressionDocument = defineDocument({
  input: z.object({ listId: z.number().int() }),
  load: async ({ listId }) => read('documents.progressionList', { listId }),
  label: ({ list, auditHead }) => `Lista de progressão · ${list.number} · registro ${auditHead}`,
  render: (document) => <Body {...document} />,
});
