import '../../styles/proceedings.css';
import type { RulingFacts } from '../../../shared/judgment/documents.ts';
import { dateWords } from '../../ui/dates.ts';
import { PrintFacts, PrintSection, PrintTable } from '../PrintPage.tsx';
import type { LayoutProps } from './define-layout.ts';
import { IssuedPage } from './IssuedPage.tsx';
import { IssuedSignature } from './IssuedSignature.tsx';
import { RulingReasons } from './RulingReasons.tsx';
import { ruledKey } from './ruled.ts';

type Facts = { readonly facts: RulingFacts };

function Report({ facts: { summary, findings } }: Facts) {
  return (
    <PrintSection title="Relatório">
      <p className="lp-prose">{summary}</p>
      {findings.map((finding) => (
        <p key={ruledKey(finding)} className="lp-prose">
          A {finding.guard.name}, matrícula {finding.guard.registration}, imputou-se o fato de{' '}
          {dateWords(finding.factOn)}: {finding.fact}
        </p>
      ))}
    </PrintSection>
  );
}

function Findings({ facts: { findings } }: Facts) {
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

function Ruling({ facts: { findings } }: Facts) {
  return (
    <PrintSection title="Dispositivo">
      <p>Ante o exposto, decido:</p>
      <ol>
        {findings.map((finding) => (
          <li key={ruledKey(finding)}>
            {finding.penalty === ''
              ? `deixar de aplicar penalidade a ${finding.guard.name}, matrícula ${finding.guard.registration}, quanto à imputação do ${finding.citation} (${finding.outcome.toLowerCase()}).`
              : `aplicar a ${finding.guard.name}, matrícula ${finding.guard.registration}, a penalidade de ${finding.penalty.toLowerCase()}, por infração ao ${finding.citation}.`}
          </li>
        ))}
      </ol>
    </PrintSection>
  );
}

/** The decision as signed and numbered: report, conclusions, reasons, ruling. */
export function RulingLayout({ facts, document }: LayoutProps<RulingFacts>) {
  const { kind, proceeding, decidedOn, authority } = facts;
  const { name, office } = authority;
  return (
    <IssuedPage document={document} title="Julgamento" subtitle={`${kind} ${proceeding}`}>
      <PrintFacts
        facts={[
          { label: 'Data do julgamento', value: dateWords(decidedOn) },
          { label: 'Autoridade julgadora', value: office === '' ? name : `${name}, ${office}` },
        ]}
      />
      <Report facts={facts} />
      <Findings facts={facts} />
      <RulingReasons facts={facts} />
      <Ruling facts={facts} />
      <div className="lp-closing">
        <p>Dê-se ciência aos interessados, com indicação do prazo de recurso. Registre-se e cumpra-se.</p>
        <IssuedSignature document={document} by={authority} />
      </div>
    </IssuedPage>
  );
}
