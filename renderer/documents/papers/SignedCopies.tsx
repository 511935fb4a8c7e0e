import { keeperOf } from '../../../shared/documents/keeper.ts';
import { kindOf } from '../../../shared/documents/kinds.ts';
import type { IssuedDocument } from '../../../shared/documents/register.ts';
import { useCan } from '../../app/session.tsx';
import { AttachmentsPanel } from '../../attachments/AttachmentsPanel.tsx';

/** The scanned copies of the signed paper, every version with its hash, who kept it and when. */
export function SignedCopies({ document }: { readonly document: IssuedDocument }) {
  const can = useCan();
  const kind = kindOf(document.kind);
  const keeper = kind === undefined ? null : keeperOf(kind, document.subject);
  const may = keeper !== null && can(keeper) && document.annulledOn === null;
  return (
    <AttachmentsPanel
      owner={{ kind: 'document', id: document.id }}
      title="Cópia assinada"
      hint="Digitalize o papel assinado: PDF, JPEG ou PNG. Cada versão fica guardada; nenhuma substitui o documento expedido."
      empty="Nenhuma cópia assinada guardada."
      canAdd={may}
      canAnnul={may}
    />
  );
}
