import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { z } from 'zod';
import { AppError, notFound } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { readerOf } from '../../shared/documents/kind.ts';
import { ALL_KINDS, kindOf } from '../../shared/documents/kinds.ts';
import { letterhead } from '../../shared/documents/letterhead.ts';
import type { RegisterRow } from '../../shared/documents/register.ts';
import { signers } from '../../shared/documents/signer.ts';
import { fold } from '../../shared/text/fold.ts';
import { assertReach, type Reaching, reach } from '../access/reach.ts';
import type { HandlersOf, Session } from '../context.ts';
import { like, likePattern } from '../like.ts';
import type { Reader } from '../reader.ts';
import { ofOthersRecommendation } from '../recommendations/reading.ts';
import { rulebookById } from '../rulebooks/statements.ts';
import { fileOpen } from '../sanctions/reach.ts';
import type { Database } from '../schema.ts';
import { shortHead } from './issued.ts';

type Documents = HandlersOf<AppContract>['documents'];

const json = z.string().transform((text): unknown => JSON.parse(text));

/** The register, each document with the one that corrects it. */
export function documents(db: Reader) {
  return db
    .selectFrom('document')
    .leftJoin('document as later', 'later.replaces', 'document.id')
    .selectAll('document')
    .select([
      'later.id as later_id',
      'later.number as later_number',
      'later.issued_on as later_on',
      'later.annulled_on as later_annulled_on',
    ])
    .select((eb) =>
      eb
        .selectFrom('attachment')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('attachment.owner_kind', '=', 'document')
        .whereRef('attachment.owner_id', '=', 'document.id')
        .where('attachment.annulled_at', 'is', null)
        .as('signed_copies'),
    );
}

export type DocumentRecord = Awaited<ReturnType<ReturnType<typeof documents>['execute']>>[number];

/** The permission that the session lacks to read a document, or null. */
function lacking({ permissions }: Session, { kind, subject }: Pick<DocumentRecord, 'kind' | 'subject'>) {
  const known = kindOf(kind);
  const reader = known === undefined ? null : readerOf(known, subject);
  return reader !== null && permissions.has(reader) ? null : (reader ?? 'documents');
}

/** Whether the session may read a document. */
export function mayOpen(session: Session, row: DocumentRecord): boolean {
  return lacking(session, row) === null;
}

/**
 * A document that the session may read. Throws `notFound`, `forbidden` with the permission of its kind, or `rule` where
 * it is of a protected proceeding.
 */
export async function readable(
  db: Reader,
  { session, today }: Reaching,
  id: number,
): Promise<DocumentRecord> {
  const row = await documents(db).where('document.id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('documento');
  const permission = lacking(session, row);
  if (permission !== null) throw new AppError({ code: 'forbidden', permission });
  const about = /^proceeding:(\d+)$/.exec(row.subject)?.[1];
  if (about !== undefined) await assertReach(db, { session, today }, Number(about));
  const closed = await db
    .selectFrom('document')
    .select('id')
    .where('id', '=', id)
    .where((eb) => eb.or([ofHiddenCase({ session, today }), ofOthersRecommendation(session)]))
    .executeTakeFirst();
  if (closed !== undefined) throw notFound('documento');
  return row;
}

/** A line of the register as its readers see it. */
export function rowOf(row: DocumentRecord): RegisterRow {
  const { later_id: id, later_number: number, later_on: issuedOn, later_annulled_on: annulledOn } = row;
  return {
    id: row.id,
    kind: row.kind,
    number: row.number,
    subject: row.subject,
    summary: row.summary,
    issuedOn: row.issued_on,
    issuer: { name: row.issuer_name, office: row.issuer_office },
    annulledOn: row.annulled_on,
    replacedBy:
      id === null || number === null || issuedOn === null ? null : { id, number, issuedOn, annulledOn },
    signed: (row.signed_copies ?? 0) > 0,
  };
}

/** One issued document as frozen. */
export const issued: Documents['issued'] = async ({ db, session, today, about }, { id }) => {
  about(`document:${id}`);
  const row = await readable(db, { session, today }, id);
  const rulebook = row.rulebook_id === null ? null : await rulebookById(db, row.rulebook_id);
  return {
    ...rowOf(row),
    issuedAt: row.issued_at,
    signatures: row.signatures === null ? [] : signers.parse(json.parse(row.signatures)),
    letterhead: letterhead.parse(json.parse(row.letterhead)),
    facts: json.parse(row.facts),
    rulebook: rulebook && { id: rulebook.id, title: rulebook.title, lawNumber: rulebook.lawNumber },
    auditHead: shortHead(row.audit_head),
    fingerprint: row.fingerprint,
    replaces: row.replaces === null ? null : await named(db, row.replaces),
    annulledReason: row.annulled_reason,
    pdf: await keptPdfOf(db, id),
  };
};

async function named(db: Reader, id: number) {
  const row = await db
    .selectFrom('document')
    .select(['id', 'number', 'issued_on as issuedOn'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** What is known of the PDF kept, without its bytes; null while the document was never printed. */
export async function keptPdfOf(db: Reader, id: number) {
  const row = await db
    .selectFrom('document_pdf')
    .select(['sha256', 'size', 'pages', 'kept_at as keptAt'])
    .where('document_id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Papers of a sanction that the reader may not know of: those of its case, and any before it is final, but the notice to
 * payroll, which is issued only afterwards.
 */
function ofHiddenCase(reaching: Reaching) {
  const cases = sql<boolean>`${reaching.session.permissions.has('proceedings.read') ? 1 : 0} = 1`;
  return sql<boolean>`(document.kind <> 'comunicacao_folha' and document.subject in
    (select 'sanction:' || sanction.id from sanction where not (${cases} and ${fileOpen(reaching)})
    and (document.kind = 'decisao_recurso' or sanction.final_on is null or sanction.annulled_on is not null)))`;
}

type Builder = ExpressionBuilder<Database, 'document'>;

/**
 * Rows that the session may read, kind by kind; of a protected proceeding, only by who may open it; of recommendations,
 * those addressed to the session's offices.
 */
function mayRead(eb: Builder, reaching: Reaching): Expression<SqlBool> {
  const { permissions } = reaching.session;
  const allowed = ALL_KINDS.flatMap(({ id, readers }) => {
    const ofKind = eb('document.kind', '=', id);
    if (typeof readers === 'string') return permissions.has(readers) ? [ofKind] : [];
    return Object.entries(readers)
      .filter(([, permission]) => permissions.has(permission))
      .map(([about]) => eb.and([ofKind, eb('document.subject', 'like', `${about}:%`)]));
  });
  const hidden = sql<boolean>`document.subject in (select 'proceeding:' || proceeding.id from proceeding
    where not ${reach(reaching)})`;
  return eb.and([
    eb.or(allowed),
    eb.not(hidden),
    eb.not(ofHiddenCase(reaching)),
    eb.not(ofOthersRecommendation(reaching.session)),
  ]);
}

/** The register, newest first. */
export const list: Documents['list'] = async (
  { db, session, today },
  { kind, year, subject, text, limit, before },
) => {
  let wanted = documents(db).where((eb) => mayRead(eb, { session, today }));
  if (kind !== null) wanted = wanted.where('document.kind', '=', kind);
  if (year !== null) wanted = wanted.where('document.year', '=', year);
  if (subject !== null) wanted = wanted.where('document.subject', '=', subject);
  if (text !== '') {
    wanted = wanted.where((eb) => like(eb.ref('document.search_text'), likePattern(fold(text))));
  }
  if (before !== null) wanted = wanted.where('document.id', '<', before);
  const found = await wanted
    .orderBy('document.id', 'desc')
    .limit(limit + 1)
    .execute();
  return { rows: found.slice(0, limit).map(rowOf), more: found.length > limit };
};

/** The years of the documents that the session may read. */
export const years: Documents['years'] = async ({ db, session, today }) => {
  const rows = await db
    .selectFrom('document')
    .select('year')
    .distinct()
    .where((eb) => mayRead(eb, { session, today }))
    .orderBy('year', 'desc')
    .execute();
  return rows.map(({ year }) => year);
};
