import '../../styles/dossier.css';
import type { CertificateFacts } from '../../../shared/documents/certificate.ts';
import { gradeLabel } from '../../../shared/guards/model.ts';
import { formatCpf } from '../../../shared/text/cpf.ts';
import { dateWords } from '../../ui/dates.ts';
import { longDate } from '../../ui/long-date.ts';
import { SanctionsTable } from '../dossier/DossierSanctions.tsx';
import { PrintSection } from '../PrintPage.tsx';
import type { LayoutProps } from './define-layout.ts';
import { IssuedPage } from './IssuedPage.tsx';
import { IssuedSignature } from './IssuedSignature.tsx';

type Facts = { readonly facts: CertificateFacts };

function Statement({ facts: { guard, on, purpose, sanctions } }: Facts) {
  const served = guard.status === 'active' ? '' : ', que não está em exercício nesta data';
  return (
    <p className="lpi-paragraph">
      <strong>CERTIFICO</strong>, para {purpose === '' ? 'os fins que se fizerem necessários' : purpose}, que,
      nos assentamentos funcionais de <strong>{guard.name}</strong>, matrícula {guard.registration}, CPF{' '}
      {formatCpf(guard.cpf)}, {gradeLabel(guard.grade)}, lotação {guard.unit || 'não informada'}, com admissão
      em {dateWords(guard.admissionOn)}
      {served}, até {longDate(on)},{' '}
      {sanctions.length === 0 ? (
        <>
          <strong>NADA CONSTA</strong> quanto a sanção disciplinar definitiva.
        </>
      ) : (
        <>
          <strong>CONSTA</strong> o que segue quanto a sanções disciplinares definitivas.
        </>
      )}
    </p>
  );
}

function Scope({ facts: { on, rulebook, cancellationCitation } }: Facts) {
  const law = rulebook.lawNumber === '' ? rulebook.title : `${rulebook.title} (${rulebook.lawNumber})`;
  const cancelled = cancellationCitation === '' ? 'cancelados' : `cancelados (${cancellationCitation})`;
  return (
    <PrintSection title="Alcance">
      <p>
        Esta certidão retrata os registros em {dateWords(on)} e vale nessa data. Dela não constam registros{' '}
        {cancelled} ou anulados, decisões de que ainda caiba recurso, nem procedimentos em curso. Norma
        aplicada: {law}.
      </p>
    </PrintSection>
  );
}

/** What stands in a guard's disciplinary record on a day, or that nothing does. */
export function CertificateLayout({ facts, document }: LayoutProps<CertificateFacts>) {
  const { behavior, on } = facts;
  return (
    <IssuedPage document={document} title="Certidão disciplinar">
      <Statement facts={facts} />
      {facts.sanctions.length === 0 ? null : <SanctionsTable sanctions={facts.sanctions} />}
      {behavior === null ? null : (
        <p className="lpi-paragraph">
          Em {dateWords(on)}, a classe de comportamento é <strong>{behavior.label}</strong>
          {behavior.citation === '' ? '' : ` (${behavior.citation})`}.
        </p>
      )}
      <Scope facts={facts} />
      <IssuedSignature document={document} />
    </IssuedPage>
  );
}
