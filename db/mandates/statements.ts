import type { Selectable } from 'kysely';
import { notFound } from '../../shared/contract/errors.ts';
import type { Mandate } from '../../shared/mandates/contract.ts';
import { defaultRule, type MandateRule, type Office } from '../../shared/mandates/model.ts';
import { holderAmong } from '../../shared/mandates/rules.ts';
import type { IsoDate } from '../../shared/time/civil-date.ts';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';

function voteOf({ session_on, votes, members }: Selectable<Database['mandate']>): Mandate['vote'] {
  if (session_on === null || votes === null || members === null) return null;
  return { sessionOn: session_on, votes, members };
}

function modelOf(row: Selectable<Database['mandate']>): Mandate {
  return {
    id: row.id,
    office: row.office,
    kind: row.kind,
    person: row.person,
    accountId: row.account_id,
    act: row.act,
    actOn: row.act_on,
    published: row.published,
    from: row.from_day,
    until: row.until_day,
    note: row.note,
    endedOn: row.ended_on,
    endKind: row.end_kind,
    endReason: row.end_reason,
    vote: voteOf(row),
    annulled: row.annulled_at !== null,
    annulledReason: row.annulled_reason,
    version: row.version,
  };
}

/** Every term ever recorded, the latest first. */
export async function allMandates(db: Reader): Promise<Mandate[]> {
  const rows = await db
    .selectFrom('mandate')
    .selectAll()
    .orderBy('from_day', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(modelOf);
}

/** One term. Throws `notFound`. */
export async function mandateById(db: Reader, id: number): Promise<Mandate> {
  const row = await db.selectFrom('mandate').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('mandato');
  return modelOf(row);
}

/** Who answers for the office on the day: substitute, titular or interim, in this order; null when vacant. */
export async function officeHolderOn(db: Reader, office: Office, day: IsoDate): Promise<Mandate | null> {
  return holderAmong(await allMandates(db), office, day);
}

/** What the local law says of the office, as last written; the default until then. */
export async function mandateRule(db: Reader, office: Office): Promise<MandateRule> {
  const row = await db
    .selectFrom('mandate_rule')
    .select(['months', 'most_terms', 'law'])
    .where('office', '=', office)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return defaultRule(office);
  return { months: row.months, mostTerms: row.most_terms, law: row.law };
}
