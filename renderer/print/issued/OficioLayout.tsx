import type { OficioFacts } from '../../../shared/documents/oficio.ts';
import { longDate } from '../../ui/long-date.ts';
import type { LayoutProps } from './define-layout.ts';
import { IssuedPage } from './IssuedPage.tsx';
import { IssuedSignature } from './IssuedSignature.tsx';

function Recipient({ recipient }: Pick<OficioFacts, 'recipient'>) {
  return (
    <address className="lpi-recipient">
      <p>A(o)</p>
      <p>
        <strong>{recipient.name}</strong>
      </p>
      {recipient.office === '' ? null : <p>{recipient.office}</p>}
      {recipient.place === '' ? null : <p className="lpi-lines">{recipient.place}</p>}
    </address>
  );
}

function Attachments({ attachments }: Pick<OficioFacts, 'attachments'>) {
  if (attachments.length === 0) return null;
  return (
    <section className="lpi-attachments">
      <h2>Anexos</h2>
      <ol>
        {attachments.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
}

/** Paragraphs as written: two may say the same, so their place tells them apart. */
function Paragraphs({ paragraphs }: Pick<OficioFacts, 'paragraphs'>) {
  return Array.from(paragraphs.entries(), ([at, text]) => (
    <p key={at} className="lpi-paragraph">
      {text}
    </p>
  ));
}

/** A letter of the office. */
export function OficioLayout({ facts, document }: LayoutProps<OficioFacts>) {
  return (
    <IssuedPage document={document} title="Ofício">
      <p className="lpi-place">
        {document.letterhead.municipality}, {longDate(document.issuedOn)}.
      </p>
      <Recipient recipient={facts.recipient} />
      <p className="lpi-subject">
        <strong>Assunto:</strong> {facts.subject}
        {facts.reference === '' ? null : (
          <>
            <br />
            <strong>Referência:</strong> {facts.reference}
          </>
        )}
      </p>
      <p className="lpi-paragraph">{facts.treatment.replace(/[,:]$/, '')},</p>
      <Paragraphs paragraphs={facts.paragraphs} />
      <p className="lpi-paragraph">{facts.closing}</p>
      <IssuedSignature document={document} dated={false} />
      <Attachments attachments={facts.attachments} />
    </IssuedPage>
  );
}
