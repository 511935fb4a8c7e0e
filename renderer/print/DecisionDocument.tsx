import { z } from 'zod';
import type { OutputAt } from '../app/client.ts';
import { read } from '../app/queries.ts';
import { dateWords } from '../ui/dates.ts';
import '../styles/proceedings.css';
import { defineDocument } from './define-document.ts';
import { longDate } from './dossier/words.ts';
import { PrintFacts, PrintPage, PrintSection, PrintSignature, PrintTable } from './PrintPage.tsx';

type Decision = OutputAt<'documents.decision'>;
type Finding = Decision['findings'][number];

function authorityWords({ authority: { name, office } }: Decision): string {
  return office === '' ? name : `${name}, ${office}`;
}

function Report({ decision }: { readonly decision: Decision }) {
  return (
    <PrintSection title="Relatório">
      <p className="lp-prose">{decision.summary}</p>
      {decision.findings.map((finding) => (
        <p key={`${finding.guard.registration} ${finding.citation} ${finding.fact}`} className="lp-prose">
          A {finding.guard.name}, matrícula {finding.guard.registration}, imputou-se o fato de{' '}
          {dateWords(finding.factOn)}: {finding.fact}
        </p>
      ))}
    </PrintSection>
  );
}

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <PrintSection title="Conclusão sobre cada imputação">
      <PrintTable
        caption="Imputações julgadas"
        headers={['Guarda', 'Dispositivo', 'Conclusão', 'Motivo']}
        rows={findings.map((finding, at) => ({
          key: at,
          cells: [
            `${finding.guard.name} (${finding.guard.registration})`,
            `${finding.citation}: ${finding.label}`,
            finding.outcome,
            finding.reason,
          ],
        }))}
        empty="Nenhuma imputação."
      />
    </PrintSection>
  );
}

/** Under which law each charge was judged, where it was chosen. */
function Laws({ findings }: { readonly findings: readonly Finding[] }) {
  const chosen = findings.filter(({ lawReason }) => lawReason !== '');
  if (chosen.length === 0) return null;
  return (
    <PrintSection title="Lei aplicada">
      {chosen.map(({ guard, citation, fact, law, lawReason }) => (
        <p key={`${guard.registration} ${citation} ${fact}`} className="lp-prose">
          Quanto à imputação do {citation} a {guard.name}, matrícula {guard.registration}, aplica-se: {law}.
          Motivo da escolha: {lawReason}
        </p>
      ))}
    </PrintSection>
  );
}

function Ruling({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <PrintSection title="Dispositivo">
      <p>Ante o exposto, decido:</p>
      <ol>
        {findings.map((finding) => (
          <li key={`${finding.guard.registration} ${finding.citation} ${finding.fact}`}>
            {finding.penalty === ''
              ? `deixar de aplicar penalidade a ${finding.guard.name}, matrícula ${finding.guard.registration}, quanto à imputação do ${finding.citation} (${finding.outcome.toLowerCase()}).`
              : `aplicar a ${finding.guard.name}, matrícula ${finding.guard.registration}, a penalidade de ${finding.penalty.toLowerCase()}, por infração ao ${finding.citation}.`}
          </li>
        ))}
      </ol>
    </PrintSection>
  );
}

/** The decision of a proceeding as signed: report, conclusions, grounds, ruling, signature. */
export const decisionDocument = defineDocument({
  input: z.object({ proceedingId: z.number().int() }),
  load: async ({ proceedingId }) => ({
    agency: await read('agencies.current', {}),
    decision: await read('documents.decision', { proceedingId }),
  }),
  label: ({ decision }) =>
    `Julgamento · ${decision.number} · emitido em ${dateWords(decision.issuedOn)} · registro ${decision.auditHead}`,
  render: ({ agency, decision }) => (
    <PrintPage agency={agency} title="Julgamento" subtitle={`${decision.kind} nº ${decision.number}`}>
      <PrintFacts
        facts={[
          { label: 'Data do julgamento', value: dateWords(decision.decidedOn) },
          { label: 'Autoridade julgadora', value: authorityWords(decision) },
        ]}
      />
      <Report decision={decision} />
      <Findings findings={decision.findings} />
      <Laws findings={decision.findings} />
      <PrintSection title="Fundamentação">
        <p className="lp-prose">{decision.reasons}</p>
      </PrintSection>
      <Ruling findings={decision.findings} />
      <div className="lp-closing">
        <p>Dê-se ciência aos interessados, com indicação do prazo de recurso. Registre-se e cumpra-se.</p>
        <PrintSignature
          place={`${agency.municipality} — ${agency.state}, ${longDate(decision.decidedOn)}.`}
          name={decision.authority.name}
          office={decision.authority.office}
        />
      </div>
    </PrintPage>
  ),
});
