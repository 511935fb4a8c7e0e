import type { Dossier } from '../../../shared/documents/contract.ts';
import { PrintSection, PrintSignature } from '../PrintPage.tsx';
import { DossierScope } from './DossierScope.tsx';
import { longDate } from './words.ts';

/** What the document states, who issued it and when, and the place to sign. */
export function DossierClosing({ dossier }: { readonly dossier: Dossier }) {
  const { letterhead, issuedOn, issuedBy, auditHead } = dossier;
  const place = `${letterhead.municipality} (${letterhead.state}), ${longDate(issuedOn)}.`;
  return (
    <PrintSection title="Emissão">
      <DossierScope cancellation={dossier.cancellationCitation} />
      <p>
        Emitido por {issuedBy.name}
        {issuedBy.office === '' ? '' : `, ${issuedBy.office}`}, em {longDate(issuedOn)}.
        {auditHead === '' ? null : (
          <>
            {' '}
            Código de conferência: <span className="ld-code">{auditHead}</span>.
          </>
        )}
      </p>
      <PrintSignature place={place} name={issuedBy.name} office={issuedBy.office} />
    </PrintSection>
  );
}
