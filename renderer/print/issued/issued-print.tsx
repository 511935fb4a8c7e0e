import { z } from 'zod';
import { AppError } from '../../../shared/contract/errors.ts';
import { kindOf } from '../../../shared/documents/kinds.ts';
import type { IssuedDocument } from '../../../shared/documents/register.ts';
import { read } from '../../app/queries.ts';
import { defineDocument } from '../define-document.ts';
import type { IssuedLayout } from './define-layout.ts';
import { issuedLayouts } from './layouts.ts';
import { CopyStamp } from './Stamp.tsx';

const layouts: ReadonlyMap<string, IssuedLayout> = new Map(Object.entries(issuedLayouts));

/** The pages of a document, by the layout of its kind. Throws `notFound` for a kind that this release does not know. */
export function laidOut(document: IssuedDocument) {
  const layout = layouts.get(document.kind);
  if (layout === undefined) throw new AppError({ code: 'notFound', what: 'modelo deste documento' });
  return layout(document);
}

/** The foot of every page: number, what checks it, and the head of the audit trail. */
export function issuedFoot({ number, fingerprint, auditHead }: IssuedDocument): string {
  const trail = auditHead === '' ? '' : ` · Trilha ${auditHead}`;
  return `${number} · Autenticação ${fingerprint}${trail}`;
}

/** Any document of the register, from the facts that were frozen when it was issued. `stamp` goes on a copy on paper. */
export const issuedPrint = defineDocument({
  input: z.object({ documentId: z.number().int(), stamp: z.string().max(30).nullable().default(null) }),
  load: async ({ documentId, stamp }) => ({
    document: await read('documents.issued', { id: documentId }),
    stamp,
  }),
  label: ({ document }) => issuedFoot(document),
  about: ({ document: { number, kind, summary, letterhead } }) => {
    const label = kindOf(kind)?.label ?? 'Documento';
    return { title: `${label} nº ${number}`, subject: summary || label, author: letterhead.name };
  },
  render: ({ document, stamp }) => <CopyStamp value={stamp}>{laidOut(document)}</CopyStamp>,
});
