import type { Insertable } from 'kysely';
import { conflict, invalidField, notFound } from '../../shared/contract/errors.ts';
import { canonicalJson, fingerprintOf } from '../../shared/documents/fingerprint.ts';
import { readerOf } from '../../shared/documents/kind.ts';
import { type DocumentKind, type FactsGiven, kindOf } from '../../shared/documents/kinds.ts';
import { fold } from '../../shared/text/fold.ts';
import type { CommandContext, Subject } from '../context.ts';
import { sha256 } from '../crypto.ts';
import { agencyId } from '../guards/statements.ts';
import { nextNumber, yearIn } from '../numbering.ts';
import type { Database } from '../schema.ts';
import { auditHeadNow, currentLetterhead } from './issued.ts';
import { signersOf } from './signers.ts';

/** What a command has at hand when it issues a document. */
export type IssuingContext = Pick<CommandContext, 'trx' | 'session' | 'today' | 'now'>;

export type Issuing<K extends DocumentKind> = {
  readonly kind: K;
  /** Whom or what it is about. */
  readonly subject: Subject;
  /** What it says, checked by the schema of its kind. */
  readonly facts: FactsGiven<K>;
  /** The rulebook that it applied. */
  readonly rulebookId?: number | null;
  /** The document that this one corrects: of the same kind and subject, not annulled, not corrected before. */
  readonly replaces?: number | null;
  /** A number already taken, in this transaction or before the register had the kind: it is not taken again. */
  readonly number?: string;
};

export type IssuedNumber = { readonly id: number; readonly number: string; readonly fingerprint: string };

type Row = Omit<Insertable<Database['document']>, 'fingerprint'>;

/**
 * Issues a document inside a command's transaction: takes the next number of its kind's series and year, without gaps,
 * and freezes what it says with the letterhead, the issuer, the day and the audit head. A command that is refused
 * afterwards gives the number back. Throws `invalid` (`replaces`), `notFound` or `conflict`; ZodError for facts that are
 * not those of the kind.
 */
export async function issueDocument<K extends DocumentKind>(
  context: IssuingContext,
  { kind, subject, facts, rulebookId = null, replaces = null, number: taken }: Issuing<K>,
): Promise<IssuedNumber> {
  const { trx, session, today, now } = context;
  const known = kindOf(kind);
  if (known === undefined) throw notFound('espécie de documento');
  if (readerOf(known, subject) === null) throw new Error(`nobody may read a ${kind} about ${subject}`);
  const frozen = known.freeze(facts);
  if (replaces !== null) await checkReplaced(context, kind, subject, replaces);
  const agency = await agencyId(trx);
  const number = taken ?? (await nextNumber(trx, agency, known.series, Number(today.slice(0, 4))));
  const row: Row = {
    agency_id: agency,
    kind,
    number,
    year: yearIn(number),
    subject,
    summary: frozen.summary,
    search_text: fold(`${number} ${frozen.summary}`),
    facts: canonicalJson(frozen.facts),
    letterhead: canonicalJson(await currentLetterhead(trx)),
    issued_on: today,
    issued_at: now,
    issued_by: session.accountId,
    issuer_name: session.name,
    issuer_office: session.office,
    rulebook_id: rulebookId,
    audit_head: await auditHeadNow(trx),
    replaces,
    signatures: await signaturesOf(context, kind, subject),
  };
  const fingerprint = fingerprintOfRow(row);
  const { id } = await trx
    .insertInto('document')
    .values({ ...row, fingerprint })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, number, fingerprint };
}

async function signaturesOf(
  { trx, session, today }: IssuingContext,
  kind: DocumentKind,
  subject: Subject,
): Promise<string | null> {
  const signers = await signersOf(trx, { kind, subject, session, today });
  return signers.length === 0 ? null : canonicalJson(signers);
}

/** What every frozen column says, in one sign of the paper: a row changed outside the application no longer gives it. */
export function fingerprintOfRow(row: Row): string {
  return fingerprintOf(
    sha256(
      JSON.stringify([
        row.agency_id,
        row.kind,
        row.number,
        row.year,
        row.subject,
        row.summary,
        row.facts,
        row.letterhead,
        row.issued_on,
        row.issued_at,
        row.issued_by,
        row.issuer_name,
        row.issuer_office,
        row.rulebook_id,
        row.audit_head,
        row.replaces,
        // Documents from before it had none.
        ...(row.signatures === null ? [] : [row.signatures]),
      ]),
    ),
  );
}

async function checkReplaced(
  { trx }: IssuingContext,
  kind: DocumentKind,
  subject: Subject,
  id: number,
): Promise<void> {
  const old = await trx
    .selectFrom('document')
    .leftJoin('document as later', 'later.replaces', 'document.id')
    .select([
      'document.kind',
      'document.subject',
      'document.number',
      'document.annulled_on',
      'later.number as by',
    ])
    .where('document.id', '=', id)
    .executeTakeFirst();
  if (old === undefined) throw notFound('documento corrigido');
  if (old.kind !== kind || old.subject !== subject) {
    throw invalidField('replaces', `O documento ${old.number} é de outra espécie ou trata de outro assunto.`);
  }
  if (old.annulled_on !== null)
    throw conflict(`O documento ${old.number} foi anulado: expeça outro, sem correção.`);
  if (old.by !== null) throw conflict(`O documento ${old.number} já foi corrigido pelo ${old.by}.`);
}
