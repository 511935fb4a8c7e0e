import { sql, type Transaction, type Updateable } from 'kysely';
import type { SanctionEventKind } from '../../shared/sanctions/model.ts';
import { fileIsPublic } from '../access/reach.ts';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';

/** Days served in the periods of the `sanction` of a query. */
const servedDays = sql<number>`(select coalesce(sum(cast(julianday(p.to_day) - julianday(p.from_day) as integer) + 1), 0)
  from sanction_service p where p.sanction_id = sanction.id)`;

function sanctions(db: Reader) {
  return db
    .selectFrom('sanction')
    .innerJoin('guard', 'guard.id', 'sanction.guard_id')
    .leftJoin('finding', 'finding.id', 'sanction.finding_id')
    .leftJoin('decision', 'decision.id', 'finding.decision_id')
    .leftJoin('proceeding', 'proceeding.id', 'decision.proceeding_id')
    .selectAll('sanction')
    .select([
      'guard.name as guard_name',
      'guard.registration as guard_registration',
      'decision.proceeding_id as proceeding_id',
      'decision.decided_by as judged_by',
      fileIsPublic.as('file_public'),
      servedDays.as('served_days'),
    ]);
}

export type SanctionRow = Awaited<ReturnType<ReturnType<typeof sanctions>['execute']>>[number];

/** A sanction by its id; undefined when there is none. */
export async function sanctionById(db: Reader, id: number): Promise<SanctionRow | undefined> {
  return sanctions(db).where('sanction.id', '=', id).executeTakeFirst();
}

export type SanctionFilter = {
  /** Null for every guard. */
  readonly guardId: number | null;
  /** Only what became final and was not annulled. */
  readonly finalOnly: boolean;
  /** Only what is not annulled and was not fulfilled by that day; null for all. */
  readonly pendingOn: string | null;
};

/** Sanctions, the newest decision first. */
export async function sanctionsIn(db: Reader, filter: SanctionFilter): Promise<SanctionRow[]> {
  const { guardId, finalOnly, pendingOn } = filter;
  let all = sanctions(db).orderBy('sanction.decided_on', 'desc').orderBy('sanction.id', 'desc');
  if (guardId !== null) all = all.where('sanction.guard_id', '=', guardId);
  if (finalOnly || pendingOn !== null) all = all.where('sanction.annulled_on', 'is', null);
  if (finalOnly) all = all.where('sanction.final_on', 'is not', null);
  if (pendingOn !== null) {
    all = all.where((eb) =>
      eb.or([
        eb('sanction.fulfilled_on', 'is', null),
        eb('sanction.final_on', 'is', null),
        eb('sanction.fulfilled_on', '>', pendingOn),
      ]),
    );
  }
  return all.execute();
}

/** The steps of the sanctions of a filter, oldest first. */
export async function eventsOfGuard(db: Reader, guardId: number | null) {
  const all = db
    .selectFrom('sanction_event')
    .innerJoin('sanction', 'sanction.id', 'sanction_event.sanction_id')
    .leftJoin('account', 'account.id', 'sanction_event.actor_id')
    .selectAll('sanction_event')
    .select('account.name as actor_name')
    .orderBy('sanction_event.id');
  return (guardId === null ? all : all.where('sanction.guard_id', '=', guardId)).execute();
}

export type SanctionEventRow = Awaited<ReturnType<typeof eventsOfGuard>>[number];

/** The steps of one sanction, oldest first. */
export async function eventsOf(db: Reader, sanctionId: number): Promise<SanctionEventRow[]> {
  return db
    .selectFrom('sanction_event')
    .leftJoin('account', 'account.id', 'sanction_event.actor_id')
    .selectAll('sanction_event')
    .select('account.name as actor_name')
    .where('sanction_event.sanction_id', '=', sanctionId)
    .orderBy('sanction_event.id')
    .execute();
}

export type NewEvent = {
  readonly sanctionId: number;
  readonly kind: SanctionEventKind;
  readonly on: string;
  readonly text: string;
  readonly at: string;
  readonly actorId: number;
};

/** Saves a step: the columns that it changes, one more version, and its event. */
export async function saveStep(
  trx: Transaction<Database>,
  row: Pick<SanctionRow, 'id' | 'version'>,
  values: Updateable<Database['sanction']>,
  { sanctionId, kind, on, text, at, actorId }: NewEvent,
): Promise<void> {
  await trx
    .updateTable('sanction')
    .set({ ...values, version: row.version + 1 })
    .where('id', '=', row.id)
    .execute();
  await trx
    .insertInto('sanction_event')
    .values({ sanction_id: sanctionId, kind, on_day: on, text, at, actor_id: actorId })
    .execute();
}
