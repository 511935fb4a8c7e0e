import type { AnswerFacts } from '../../../shared/answers/document.ts';
import { dateWords } from '../../ui/dates.ts';
import { longDate } from '../../ui/long-date.ts';
import type { LayoutProps } from './define-layout.ts';
import { IssuedPage } from './IssuedPage.tsx';
import { IssuedSignature } from './IssuedSignature.tsx';

function closing({ conclusive }: AnswerFacts): string {
  return conclusive
    ? 'Esta é a decisão administrativa final sobre a manifestação, comunicada nos termos da Lei 13.460/2017, arts. 12, parágrafo único, IV e V, e 16.'
    : 'Esta resposta é intermediária: a manifestação permanece em aberto, e a resposta conclusiva será dada no prazo da Lei 13.460/2017, art. 16.';
}

function Corrected({ corrects }: Pick<AnswerFacts, 'corrects'>) {
  if (corrects === null) return null;
  return (
    <p className="lpi-paragraph">
      Corrige a {corrects.number}, de {dateWords(corrects.on)}, pelo seguinte motivo: {corrects.reason}
    </p>
  );
}

/** The answer as a letter: addressed by protocol and to nobody by name, so that it may be handed over at the counter. */
export function AnswerLayout({ facts, document }: LayoutProps<AnswerFacts>) {
  return (
    <IssuedPage
      document={document}
      title={facts.conclusive ? 'Resposta conclusiva' : 'Resposta intermediária'}
      subtitle="Ouvidoria"
    >
      <p className="lpi-place">
        {document.letterhead.municipality}, {longDate(document.issuedOn)}.
      </p>
      <p className="lpi-subject">
        À pessoa manifestante
        <br />
        <strong>Protocolo {facts.protocol}</strong>
      </p>
      <p className="lpi-paragraph">
        Em atenção à manifestação ({facts.type.toLowerCase()}) recebida por esta ouvidoria em{' '}
        {dateWords(facts.receivedOn)}, informamos:
      </p>
      <p className="lpi-paragraph">{facts.text}</p>
      <Corrected corrects={facts.corrects} />
      <p className="lpi-paragraph">{closing(facts)}</p>
      <p className="lpi-paragraph">Respeitosamente,</p>
      <IssuedSignature document={document} dated={false} />
    </IssuedPage>
  );
}
