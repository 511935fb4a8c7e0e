import '../styles/manifestations.css';
import { z } from 'zod';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { OutputAt } from '../app/client.ts';
import { read } from '../app/queries.ts';
import { longDate } from '../ui/long-date.ts';
import { defineDocument } from './define-document.ts';
import { PrintFacts, PrintPage, PrintSignature } from './PrintPage.tsx';

type Answer = OutputAt<'documents.answer'>;

function closing({ conclusive }: Answer): string {
  return conclusive
    ? 'Esta é a decisão administrativa final sobre a manifestação, comunicada nos termos da Lei 13.460/2017, arts. 12, parágrafo único, IV e V, e 16.'
    : 'Esta resposta é intermediária: a manifestação permanece em aberto, e a resposta conclusiva será dada no prazo da Lei 13.460/2017, art. 16.';
}

function Letter({ answer }: { readonly answer: Answer }) {
  return (
    <>
      <PrintFacts
        facts={[
          { label: 'Manifestação', value: answer.protocol },
          { label: 'Tipo', value: answer.kind },
          { label: 'Recebida em', value: formatDate(answer.receivedOn) },
          { label: 'Respondida em', value: formatDate(answer.answeredOn) },
        ]}
      />
      <div className="lp-letter">
        <p>A quem se manifestou,</p>
        <p>
          Em atenção à manifestação de protocolo {answer.protocol}, recebida por esta ouvidoria em{' '}
          {formatDate(answer.receivedOn)}, informamos:
        </p>
        <p className="lp-letter-text">{answer.text}</p>
        <p>{closing(answer)}</p>
        <p>Respeitosamente,</p>
      </div>
    </>
  );
}

/** The answer as a letter: addressed to nobody by name, so that it may be handed over at the counter. */
export const answerDocument = defineDocument({
  input: z.object({ eventId: z.number().int() }),
  load: async ({ eventId }) => ({
    agency: await read('agencies.current', {}),
    answer: await read('documents.answer', { eventId }),
  }),
  label: ({ answer: { protocol, auditHead } }) => `Resposta · ${protocol} · Trilha ${auditHead}`,
  render: ({ agency, answer }) => (
    <PrintPage
      agency={agency}
      title={answer.conclusive ? 'Resposta conclusiva' : 'Resposta intermediária'}
      subtitle="Ouvidoria"
    >
      <Letter answer={answer} />
      <PrintSignature
        place={`${agency.municipality}, ${longDate(answer.issuedOn)}.`}
        name={answer.issuedBy.name}
        office={answer.issuedBy.office}
      />
    </PrintPage>
  ),
});
