import type { IssuedDocument } from '../../shared/documents/register.ts';
import { IfCan } from '../app/session.tsx';
import { CorrectReport } from '../reports/CorrectReport.tsx';
import { IssueCertificate } from './IssueCertificate.tsx';
import { IssueDossier } from './IssueDossier.tsx';

/** Issues another document in the place of this one, where the page of the register can make it. */
export function CorrectDocument({ document }: { readonly document: IssuedDocument }) {
  const { id, kind, subject } = document;
  if (kind === 'relatorio_ouvidoria') return <CorrectReport document={document} />;
  const guardId = Number(/^guard:(\d+)$/.exec(subject)?.[1]);
  if (Number.isNaN(guardId)) return null;
  return (
    <IfCan permission="documents.dossier">
      {kind === 'certidao' ? <IssueCertificate guardId={guardId} replaces={id} /> : null}
      {kind === 'prontuario' ? <IssueDossier guardId={guardId} replaces={id} /> : null}
    </IfCan>
  );
}
