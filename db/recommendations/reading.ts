import { sql } from 'kysely';
import { notFound } from '../../shared/contract/errors.ts';
import { type Addressee, addresseeName } from '../../shared/recommendations/model.ts';
import { answeredBy, checkDay, statusOf } from '../../shared/recommendations/rules.ts';
import type { Session } from '../context.ts';
import type { Reader } from '../reader.ts';
import {
  fromManifestation,
  lastLooks,
  loadRecommendation,
  neighbours,
  originsOf,
  recommendations,
  type StoredRecommendation,
} from './statements.ts';

type Look = { readonly on: string; readonly nextOn: string | null };

/** To whom the recommendations that a session may read are addressed; null for the ouvidoria, which reads all. */
function readableBy(session: Session): readonly Addressee[] | null {
  return session.permissions.has('recommendations.write') ? null : answeredBy(session.roles);
}

/** The documents of recommendations that go to others than the session's offices. */
export function ofOthersRecommendation(session: Session) {
  const mine = readableBy(session);
  if (mine === null) return sql<boolean>`0 = 1`;
  return sql<boolean>`(document.kind = 'recomendacao' and document.subject not in
    (select 'recommendation:' || id from recommendation where recipient_kind in (${sql.join(mine.length === 0 ? [''] : mine)})))`;
}

/** Whether the session answers what is addressed so inside the application. */
export function answers(session: Session, addressee: Addressee): boolean {
  return session.permissions.has('recommendations.answer') && answeredBy(session.roles).includes(addressee);
}

function standingOf(row: StoredRecommendation, look: Look | undefined) {
  const status = statusOf({ annulledOn: row.annulled_on, closedOn: row.closed_on, outcome: row.outcome });
  const { answeredOn, fulfilBy } = row;
  const lookedOn = look?.on ?? null;
  const nextOn = look?.nextOn ?? null;
  return { status, checkOn: checkDay({ status, answeredOn, fulfilBy, lookedOn, nextOn }) };
}

function rowOf(row: StoredRecommendation, look: Look | undefined) {
  return {
    id: row.id,
    number: row.number,
    addressee: row.recipient_kind,
    recipientName: row.recipient_name,
    subject: row.subject,
    issuedOn: row.issued_on,
    dueOn: row.due_on,
    answeredOn: row.answeredOn,
    outcome: row.outcome,
    result: row.result,
    origins: row.originCount ?? 0,
    ...standingOf(row, look),
  };
}

/** What the session may read, newest first. */
export async function listRecommendations(db: Reader, session: Session) {
  const kinds = readableBy(session);
  let rows = recommendations(db);
  if (kinds !== null) {
    if (kinds.length === 0) return [];
    rows = rows.where('one.recipient_kind', 'in', kinds);
  }
  const looks = await lastLooks(db);
  return (await rows.orderBy('one.id', 'desc').execute()).map((row) => rowOf(row, looks.get(row.id)));
}

/** One that the session may read. Throws `notFound`. */
export async function readableRecommendation(db: Reader, session: Session, id: number) {
  const row = await loadRecommendation(db, id);
  const kinds = readableBy(session);
  if (kinds !== null && !kinds.includes(row.recipient_kind)) throw notFound('recomendação');
  return row;
}

function ended(on: string | null, reason: string | null) {
  return on === null || reason === null ? null : { on, reason };
}

async function answersOf(db: Reader, id: number) {
  const rows = await db
    .selectFrom('recommendation_answer')
    .selectAll()
    .where('recommendation_id', '=', id)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    on: row.on_day,
    outcome: row.outcome,
    text: row.text,
    answeredBy: row.answered_by,
    via: row.via,
    fulfilBy: row.fulfil_by,
    annulment: ended(row.annulled_on, row.annulled_reason),
  }));
}

async function extensionsOf(db: Reader, id: number) {
  return db
    .selectFrom('recommendation_extension')
    .select(['id', 'on_day as on', 'from_due as fromDue', 'to_due as toDue', 'reason'])
    .where('recommendation_id', '=', id)
    .orderBy('id')
    .execute();
}

async function followUpsOf(db: Reader, id: number) {
  const rows = await db
    .selectFrom('recommendation_follow_up')
    .selectAll()
    .where('recommendation_id', '=', id)
    .orderBy('on_day')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    on: row.on_day,
    text: row.text,
    nextOn: row.next_on,
    annulment: ended(row.annulled_on, row.annulled_reason),
  }));
}

/** All about one that the session may read. Throws `notFound`. */
export async function recommendationPage(db: Reader, session: Session, id: number) {
  const row = await readableRecommendation(db, session, id);
  const look = (await lastLooks(db, id)).get(id);
  return {
    ...rowOf(row, look),
    grounds: row.grounds,
    text: row.text,
    termDays: row.term_days,
    termUnit: row.term_unit,
    documentId: row.documentId,
    origins: await originsOf(db, id),
    answers: await answersOf(db, id),
    extensions: await extensionsOf(db, id),
    followUps: await followUpsOf(db, id),
    closing: ended(row.closed_on, row.closed_reason),
    annulment: ended(row.annulled_on, row.annulled_reason),
    ...(await neighbours(db, row)),
    mayAnswer: answers(session, row.recipient_kind),
    version: row.version,
  };
}

/** Those that came from a manifestation, in a line each. */
export async function recommendationsFrom(db: Reader, manifestationId: number) {
  const rows = await fromManifestation(db, manifestationId);
  return rows.map((row) => {
    const { id, number, addressee, recipientName, status } = rowOf(row, undefined);
    return { id, number, recipient: addresseeName({ addressee, recipientName }), status };
  });
}
