import type { RulingFacts } from '../../../shared/judgment/documents.ts';
import { PrintSection } from '../PrintPage.tsx';
import { ruledKey } from './ruled.ts';

type Facts = { readonly facts: RulingFacts };

/** Under which law each charge was judged, where it was chosen. */
function Laws({ facts: { findings } }: Facts) {
  const chosen = findings.filter(({ lawReason }) => lawReason !== '');
  if (chosen.length === 0) return null;
  return (
    <PrintSection title="Lei aplicada">
      {chosen.map((finding) => (
        <p key={ruledKey(finding)} className="lp-prose">
          Quanto à imputação do {finding.citation} a {finding.guard.name}, matrícula{' '}
          {finding.guard.registration}, aplica-se: {finding.law}. Motivo da escolha: {finding.lawReason}
        </p>
      ))}
    </PrintSection>
  );
}

/** Why the decision departs from the report, the worksheet or earlier decisions. */
function Departures({ facts: { findings } }: Facts) {
  const departing = findings.filter(({ departures }) => departures.length > 0);
  if (departing.length === 0) return null;
  return (
    <PrintSection title="Divergências motivadas">
      {departing.flatMap((finding) =>
        finding.departures.map(({ label, fact, reason }) => (
          <p key={`${ruledKey(finding)} ${label}`} className="lp-prose">
            <strong>{label}</strong>, quanto à imputação do {finding.citation} a {finding.guard.name}. {fact}{' '}
            Motivo: {reason}
          </p>
        )),
      )}
    </PrintSection>
  );
}

/** The grounds of a decision. */
export function RulingReasons({ facts }: Facts) {
  return (
    <>
      <Laws facts={facts} />
      <PrintSection title="Fundamentação">
        <p className="lp-prose">{facts.reasons}</p>
      </PrintSection>
      <Departures facts={facts} />
    </>
  );
}
