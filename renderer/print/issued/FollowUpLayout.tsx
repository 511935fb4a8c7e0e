import type { FollowUpFacts } from '../../../shared/manifestations/documents.ts';
import { dateWords } from '../../ui/dates.ts';
import { PrintFacts, PrintSection } from '../PrintPage.tsx';
import type { LayoutProps } from './define-layout.ts';
import { IssuedPage } from './IssuedPage.tsx';
import { IssuedSignature } from './IssuedSignature.tsx';

type Facts = { readonly facts: FollowUpFacts };

function answerTitle({ conclusive, on, number, corrected }: FollowUpFacts['answers'][number]): string {
  return [
    conclusive ? 'Resposta conclusiva' : 'Resposta intermediária',
    `de ${dateWords(on)}`,
    number === null ? '' : `nº ${number}`,
    corrected ? 'versão corrigida' : '',
  ]
    .filter((one) => one !== '')
    .join(', ');
}

function Answers({ facts: { answers } }: Facts) {
  return (
    <PrintSection title="Respostas">
      {answers.length === 0 ? <p>Ainda não há resposta registrada.</p> : null}
      {Array.from(answers.entries(), ([at, answer]) => (
        <div key={at}>
          <p>
            <strong>{answerTitle(answer)}</strong>
          </p>
          <p className="lpi-quote">{answer.text}</p>
        </div>
      ))}
    </PrintSection>
  );
}

/** Where a manifestation stands, for the citizen: what the follow-up code shows, and neither the code nor who spoke. */
export function FollowUpLayout({ facts, document }: LayoutProps<FollowUpFacts>) {
  const { protocol, type, status, receivedOn, on, dueOn, complement } = facts;
  return (
    <IssuedPage document={document} title="Acompanhamento de manifestação" subtitle={`Protocolo ${protocol}`}>
      <PrintFacts
        facts={[
          { label: 'Tipo', value: type },
          { label: 'Recebida em', value: dateWords(receivedOn) },
          { label: `Situação em ${dateWords(on)}`, value: status },
          { label: 'Resposta conclusiva até', value: dueOn === null ? 'Encerrada' : dateWords(dueOn) },
        ]}
      />
      {complement === null ? null : (
        <PrintSection title="Complemento pedido pela ouvidoria">
          <p>A ouvidoria aguarda até {dateWords(complement.dueOn)}:</p>
          <p className="lpi-quote">{complement.text}</p>
        </PrintSection>
      )}
      <Answers facts={facts} />
      <PrintSection title="Como acompanhar">
        <p>
          Com o código impresso no comprovante, a situação pode ser consultada na ouvidoria a qualquer tempo,
          sem dizer quem se é. O prazo da resposta é de trinta dias, prorrogável uma vez com justificativa
          (Lei 13.460/2017, art. 16).
        </p>
      </PrintSection>
      <IssuedSignature document={document} />
    </IssuedPage>
  );
}
