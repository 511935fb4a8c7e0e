import type { Dossier } from '../../../shared/documents/contract.ts';
import { PrintSection, PrintSignature } from '../PrintPage.tsx';
import { longDate } from './words.ts';

/** What the document states, who issued it and when, and the place to sign. */
export function DossierClosing({ dossier }: { readonly dossier: Dossier }) {
  const { letterhead, issuedOn, issuedBy, auditHead } = dossier;
  const place = `${letterhead.municipality} (${letterhead.state}), ${longDate(issuedOn)}.`;
  return (
    <div className="ld-closing">
      <PrintSection title="Emissão">
        <p>
          Este prontuário reúne exclusivamente fatos definitivos. Não o integram procedimentos em curso,
          decisões de que ainda caiba recurso, registros anulados nem a identidade de manifestantes.
        </p>
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
    </div>
  );
}
