import type { Transaction, Updateable } from 'kysely';
import { z } from 'zod';
import type { ActItem, ActRow, DueChange } from '../../shared/behavior/act-model.ts';
import { conflict, notFound } from '../../shared/contract/errors.ts';
import { because } from '../../shared/rulebook/proof.ts';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';

const proof = z.array(because);

function acts(db: Reader) {
  return db
    .selectFrom('reclassification_act as act')
    .leftJoin('account', 'account.id', 'act.created_by')
    .selectAll('act')
    .select('account.name as created_by_name')
    .select((eb) => [
      eb
        .selectFrom('reclassification_item as item')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('item.act_id', '=', 'act.id')
        .where('item.excluded', '=', 0)
        .as('changes'),
      eb
        .selectFrom('reclassification_item as item')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('item.act_id', '=', 'act.id')
        .where('item.excluded', '=', 1)
        .as('excluded'),
    ]);
}

export type ActRecord = Awaited<ReturnType<ReturnType<typeof acts>['execute']>>[number];

/** The act as its readers see it in a list. */
export function actRowOf(row: ActRecord): ActRow {
  const signed = row.issued_on !== null;
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    until: row.until_day,
    createdAt: row.created_at,
    createdBy: row.created_by_name ?? '',
    issuedOn: row.issued_on,
    authority: signed ? { name: row.authority_name, office: row.authority_office } : null,
    substitution: row.substitution,
    changes: row.changes ?? 0,
    excluded: row.excluded ?? 0,
    annulledOn: row.annulled_on,
    annulledReason: row.annulled_reason,
    documentId: row.document_id,
    version: row.version,
  };
}

/** Every act, the newest first. */
export async function listActs(db: Reader): Promise<ActRow[]> {
  return (await acts(db).orderBy('act.id', 'desc').execute()).map(actRowOf);
}

/** One act. Throws `notFound`. */
export async function actById(db: Reader, id: number): Promise<ActRecord> {
  const row = await acts(db).where('act.id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('ato');
  return row;
}

/** What an act says of each guard, by name. */
export async function itemsOf(db: Reader, actId: number): Promise<ActItem[]> {
  const rows = await db
    .selectFrom('reclassification_item as item')
    .innerJoin('guard', 'guard.id', 'item.guard_id')
    .selectAll('item')
    .select(['guard.name', 'guard.registration'])
    .where('item.act_id', '=', actId)
    .orderBy('guard.search_name')
    .orderBy('guard.id')
    .execute();
  return rows.map((row) => ({
    guard: { id: row.guard_id, name: row.name, registration: row.registration },
    from: { class: row.from_class, label: row.from_label },
    to: { class: row.to_class, label: row.to_label },
    on: row.on_day,
    citation: row.citation,
    because: proof.parse(JSON.parse(row.proof)),
    retroactive: row.retroactive === 1,
    excluded: row.excluded === 1,
    excludedReason: row.excluded_reason,
  }));
}

/** Every declaration of the acts in force, in the order of the acts. */
export async function declarations(db: Reader) {
  return db
    .selectFrom('reclassification_item as item')
    .innerJoin('reclassification_act as act', 'act.id', 'item.act_id')
    .select([
      'item.act_id',
      'item.guard_id',
      'item.to_class',
      'item.to_label',
      'item.excluded',
      'item.excluded_reason',
    ])
    .where('act.status', '=', 'issued')
    .orderBy('act.until_day')
    .orderBy('act.id')
    .execute();
}

/** The class last declared of each guard, by id; none for who was never in an act. */
export async function declaredClasses(db: Reader): Promise<Map<number, { class: string; label: string }>> {
  const classes = new Map<number, { class: string; label: string }>();
  for (const row of await declarations(db)) {
    if (row.excluded === 0) classes.set(row.guard_id, { class: row.to_class, label: row.to_label });
  }
  return classes;
}

/** The acts in force, in the order in which they declare. */
export async function issuedActs(db: Reader) {
  return db
    .selectFrom('reclassification_act')
    .select(['id', 'number', 'until_day as until', 'issued_at as issuedAt'])
    .where('status', '=', 'issued')
    .orderBy('until_day')
    .orderBy('id')
    .$narrowType<{ number: string; issuedAt: string }>()
    .execute();
}

/** The act in force that declares up to the latest day; null before the first. */
export async function lastIssued(db: Reader): Promise<{ id: number; number: string; until: string } | null> {
  const last = (await issuedActs(db)).at(-1);
  return last === undefined ? null : { id: last.id, number: last.number, until: last.until };
}

/** The draft under review, or null. */
export async function draftId(db: Reader): Promise<number | null> {
  const row = await db
    .selectFrom('reclassification_act')
    .select('id')
    .where('status', '=', 'draft')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Writes the items of a draft. */
export async function insertItems(
  trx: Transaction<Database>,
  actId: number,
  items: readonly DueChange[],
): Promise<void> {
  for (const item of items) {
    await trx
      .insertInto('reclassification_item')
      .values({
        act_id: actId,
        guard_id: item.guard.id,
        from_class: item.from.class,
        from_label: item.from.label,
        to_class: item.to.class,
        to_label: item.to.label,
        on_day: item.on,
        citation: item.citation,
        proof: JSON.stringify(item.because),
        retroactive: item.retroactive ? 1 : 0,
        excluded_reason: null,
      })
      .execute();
  }
}

/** The act to change, at the version seen. Throws `notFound` or `conflict`. */
export async function actAt(db: Reader, id: number, version: number): Promise<ActRecord> {
  const row = await actById(db, id);
  if (row.version !== version) {
    throw conflict('O ato foi alterado por outra pessoa: reabra-o e confira antes de continuar.');
  }
  return row;
}

/** Saves columns of an act and one more version. */
export async function saveAct(
  trx: Transaction<Database>,
  row: Pick<ActRecord, 'id' | 'version'>,
  values: Updateable<Database['reclassification_act']>,
): Promise<void> {
  await trx
    .updateTable('reclassification_act')
    .set({ ...values, version: row.version + 1 })
    .where('id', '=', row.id)
    .execute();
}
