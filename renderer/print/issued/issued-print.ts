import { z } from 'zod';
import { AppError } from '../../../shared/contract/errors.ts';
import type { IssuedDocument } from '../../../shared/documents/register.ts';
import { read } from '../../app/queries.ts';
import { defineDocument } from '../define-document.ts';
import type { IssuedLayout } from './define-layout.ts';
import { issuedLayouts } from './layouts.ts';

const layouts: ReadonlyMap<string, IssuedLayout> = new Map(Object.entries(issuedLayouts));

function laidOut(document: IssuedDocument) {
  const layout = layouts.get(document.kind);
  if (layout === undefined) throw new AppError({ code: 'notFound', what: 'modelo deste documento' });
  return layout(document);
}

/** The foot of every page: number, what checks it, and the head of the audit trail. */
export function issuedFoot({ number, fingerprint, auditHead }: IssuedDocument): string {
  const trail = auditHead === '' ? '' : ` · Trilha ${auditHead}`;
  return `${number} · Autenticação ${fingerprint}${trail}`;
}

/** Any document of the register, from the facts that were frozen when it was issued. */
export const issuedPrint = defineDocument({
  input: z.object({ documentId: z.number().int() }),
  load: ({ documentId }) => read('documents.issued', { id: documentId }),
  label: issuedFoot,
  render: laidOut,
});
