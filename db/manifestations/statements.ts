import type { Expression, ExpressionBuilder, SqlBool, Transaction } from 'kysely';
import { notFound } from '../../shared/contract/errors.ts';
import type { Identity } from '../../shared/manifestations/contract.ts';
import type { ManifestationEventKind } from '../../shared/manifestations/model.ts';
import type { ProceedingStatus } from '../../shared/proceedings/model.ts';
import { fileIsPublic, type Reaching, reach } from '../access/reach.ts';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';

/** The whole record but the identity. Throws `notFound`. */
export async function loadManifestation(db: Reader, id: number) {
  const row = await db.selectFrom('manifestation').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('manifestação');
  return row;
}

/** Who spoke; null when anonymous. Read by the identity procedure and by the checks that keep it from other texts. */
export async function loadIdentity(db: Reader, id: number): Promise<Identity | null> {
  const row = await db
    .selectFrom('manifestation_identity')
    .select(['name', 'cpf', 'phone', 'email', 'address'])
    .where('manifestation_id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** The identities of some manifestations by id; anonymous ones are absent. */
export async function identitiesOf(
  db: Reader,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Identity>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('manifestation_identity')
    .select(['manifestation_id', 'name', 'cpf', 'phone', 'email', 'address'])
    .where('manifestation_id', 'in', ids)
    .execute();
  return new Map(rows.map(({ manifestation_id, ...identity }) => [manifestation_id, identity]));
}

/** The guards named in a manifestation, by name. */
export async function guardsOf(db: Reader, id: number) {
  return db
    .selectFrom('manifestation_guard as link')
    .innerJoin('guard', 'guard.id', 'link.guard_id')
    .select(['guard.id', 'guard.name', 'guard.registration'])
    .where('link.manifestation_id', '=', id)
    .orderBy('guard.search_name')
    .orderBy('guard.id')
    .execute();
}

type Linked = { readonly id: number; readonly number: string | null; readonly status: ProceedingStatus };

/**
 * Proceedings opened from each manifestation, oldest first; the number only of those that the reader may open, or,
 * for a reader outside the corregedoria (null), of those without secrecy.
 */
export async function linkedProceedings(db: Reader, ids: readonly number[], reaching: Reaching | null) {
  const byManifestation = new Map<number, Linked[]>();
  if (ids.length === 0) return byManifestation;
  const rows = await db
    .selectFrom('proceeding_manifestation as link')
    .innerJoin('proceeding', 'proceeding.id', 'link.proceeding_id')
    .select(['link.manifestation_id', 'proceeding.id', 'proceeding.number', 'proceeding.status'])
    .select((reaching === null ? fileIsPublic : reach(reaching)).as('open'))
    .where('link.manifestation_id', 'in', ids)
    .orderBy('proceeding.id')
    .execute();
  for (const { manifestation_id, open, number, ...proceeding } of rows) {
    const list = byManifestation.get(manifestation_id) ?? [];
    list.push({ ...proceeding, number: Number(open) === 1 ? number : null });
    byManifestation.set(manifestation_id, list);
  }
  return byManifestation;
}

/** That the corregedoria has neither answered about the manifestation nor opened a proceeding from it. */
export function notTakenUp({
  and,
  not,
  exists,
  selectFrom,
}: ExpressionBuilder<Database, 'manifestation'>): Expression<SqlBool> {
  const taken = selectFrom('proceeding_manifestation as link')
    .select('link.proceeding_id')
    .whereRef('link.manifestation_id', '=', 'manifestation.id');
  const owed = selectFrom('manifestation_recipient as recipient')
    .select('recipient.id')
    .whereRef('recipient.manifestation_id', '=', 'manifestation.id')
    .where('recipient.kind', '=', 'corregedoria')
    .where('recipient.answered_on', 'is', null)
    .where('recipient.cancelled_on', 'is', null);
  return and([not(exists(taken)), exists(owed)]);
}

/** What was done, oldest first, with who did it; a record brought from before the application has no one. */
export async function eventsOf(db: Reader, id: number) {
  const rows = await db
    .selectFrom('manifestation_event as event')
    .leftJoin('account', 'account.id', 'event.actor_id')
    .select(['event.id', 'event.kind', 'event.on_day as on', 'event.at', 'event.text', 'account.name'])
    .where('event.manifestation_id', '=', id)
    .orderBy('event.id')
    .execute();
  return rows.map(({ name, ...event }) => ({ ...event, actorName: name ?? 'Registro anterior' }));
}

type NewEvent = {
  readonly manifestationId: number;
  readonly kind: ManifestationEventKind;
  readonly now: string;
  readonly today: string;
  readonly text: string;
  readonly actorId: number;
};

export async function addEvent(trx: Transaction<Database>, event: NewEvent): Promise<void> {
  await trx
    .insertInto('manifestation_event')
    .values({
      manifestation_id: event.manifestationId,
      kind: event.kind,
      at: event.now,
      on_day: event.today,
      text: event.text,
      actor_id: event.actorId,
    })
    .execute();
}

/** The ids among those given that no guard has. */
export async function unknownGuards(db: Reader, ids: readonly number[]): Promise<readonly number[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('guard').select('id').where('id', 'in', ids).execute();
  const known = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}
