import '../../styles/proceedings.css';
import type { AppealDecisionFacts } from '../../../shared/sanctions/documents.ts';
import { dateWords } from '../../ui/dates.ts';
import { PrintFacts, PrintSection } from '../PrintPage.tsx';
import type { LayoutProps } from './define-layout.ts';
import { IssuedPage } from './IssuedPage.tsx';
import { IssuedSignature } from './IssuedSignature.tsx';

/** The decision of an appeal or of a revision. */
export function AppealDecisionLayout({ facts, document }: LayoutProps<AppealDecisionFacts>) {
  const { what, proceeding, guard, filedOn, claims, citation, itemLabel, before } = facts;
  return (
    <IssuedPage document={document} title={`Decisão: ${what.toLowerCase()}`} subtitle={proceeding}>
      <PrintFacts
        facts={[
          { label: 'Interessado', value: `${guard.name}, matrícula ${guard.registration}`, wide: true },
          { label: 'Apresentado em', value: dateWords(filedOn) },
          { label: 'Decidido em', value: dateWords(facts.decidedOn) },
          { label: 'Dispositivo', value: `${citation}: ${itemLabel}`, wide: true },
          { label: 'Penalidade antes', value: before },
        ]}
      />
      <PrintSection title="Razões apresentadas">
        <p className="lp-prose">{claims}</p>
      </PrintSection>
      <PrintSection title="Fundamentação">
        <p className="lp-prose">{facts.reasons}</p>
      </PrintSection>
      <PrintSection title="Dispositivo">
        <p className="lp-prose">
          Ante o exposto, decido: <strong>{facts.outcome.toLowerCase()}</strong>
          {facts.after === '' ? '' : `; a penalidade é de ${facts.after.toLowerCase()}`}. Dê-se ciência ao
          interessado.
        </p>
      </PrintSection>
      <IssuedSignature document={document} />
    </IssuedPage>
  );
}
