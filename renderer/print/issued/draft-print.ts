import { z } from 'zod';
import { AppError } from '../../../shared/contract/errors.ts';
import { kindOf } from '../../../shared/documents/kinds.ts';
import type { IssuedDocument } from '../../../shared/documents/register.ts';
import { read } from '../../app/queries.ts';
import { today } from '../../ui/dates.ts';
import { defineDocument } from '../define-document.ts';
import { laidOut } from './issued-print.tsx';

async function asIfIssued(kind: string, facts: unknown): Promise<IssuedDocument> {
  if (kindOf(kind) === undefined) throw new AppError({ code: 'notFound', what: 'espécie de documento' });
  const { name, municipality, state, crest, letterhead } = await read('agencies.current', {});
  const status = await read('accounts.status', {});
  const issuer =
    status.state === 'open'
      ? { name: status.session.name, office: status.session.office }
      : { name: '', office: '' };
  return {
    id: 0,
    kind,
    number: '',
    subject: '',
    summary: '',
    issuedOn: today(),
    issuer,
    annulledOn: null,
    replacedBy: null,
    signed: false,
    issuedAt: '',
    signatures: [],
    letterhead: { name, municipality, state, crest, letterhead },
    facts,
    rulebook: null,
    auditHead: '',
    // None until it is issued: what has none is a draft.
    fingerprint: '',
    replaces: null,
    annulledReason: null,
    pdf: null,
  };
}

/** What a document would look like if it were issued with these facts: a draft, and it says so on every page. */
export const draftPrint = defineDocument({
  input: z.object({ kind: z.string().max(60), facts: z.unknown() }),
  load: ({ kind, facts }) => asIfIssued(kind, facts),
  label: ({ kind }) => `Minuta · ${kindOf(kind)?.label ?? kind}`,
  render: laidOut,
});
