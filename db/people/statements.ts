import type { Selectable } from 'kysely';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';

export type PersonRecord = Selectable<Database['proceeding_person']> & {
  readonly registration: string | null;
  readonly grade: string | null;
  readonly defends: string | null;
};

/** The people of those files, in the order appointed, those who left included. */
export function peopleIn(db: Reader, proceedingIds: readonly number[]): Promise<PersonRecord[]> {
  return db
    .selectFrom('proceeding_person as one')
    .leftJoin('guard', 'guard.id', 'one.guard_id')
    .leftJoin('guard as defended', 'defended.id', 'one.for_guard_id')
    .selectAll('one')
    .select(['guard.registration', 'guard.grade', 'defended.name as defends'])
    .where('one.proceeding_id', 'in', proceedingIds.length === 0 ? [-1] : [...proceedingIds])
    .orderBy('one.id')
    .execute();
}

export type IncidentRecord = Selectable<Database['impediment_incident']> & {
  readonly guard_name: string | null;
  readonly decider: string | null;
};

/** The incidents of those files, in the order raised. */
export function incidentsIn(db: Reader, proceedingIds: readonly number[]): Promise<IncidentRecord[]> {
  return db
    .selectFrom('impediment_incident as one')
    .leftJoin('guard', 'guard.id', 'one.guard_id')
    .leftJoin('account', 'account.id', 'one.decided_by')
    .selectAll('one')
    .select(['guard.name as guard_name', 'account.name as decider'])
    .where('one.proceeding_id', 'in', proceedingIds.length === 0 ? [-1] : [...proceedingIds])
    .orderBy('one.id')
    .execute();
}
