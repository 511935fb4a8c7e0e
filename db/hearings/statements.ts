import type { Reader } from '../reader.ts';

/** Hearings with the names around them, by day and hour; narrow it with `where`. */
export function hearings(db: Reader) {
  return db
    .selectFrom('hearing')
    .innerJoin('proceeding', 'proceeding.id', 'hearing.proceeding_id')
    .innerJoin('proceeding_person as presider', 'presider.id', 'hearing.presider_id')
    .leftJoin('proceeding_person as heard', 'heard.id', 'hearing.person_id')
    .leftJoin('guard', 'guard.id', 'hearing.guard_id')
    .leftJoin('hearing as later', 'later.previous_id', 'hearing.id')
    .selectAll('hearing')
    .select([
      'proceeding.number as proceeding_number',
      'proceeding.kind as proceeding_kind',
      'proceeding.status as proceeding_status',
      'presider.name as presider_name',
      'heard.name as heard_name',
      'heard.role as heard_role',
      'heard.guard_id as heard_guard_id',
      'heard.account_id as heard_account_id',
      'guard.name as guard_name',
      'guard.registration as guard_registration',
      'later.id as next_id',
    ])
    .orderBy('hearing.on_day')
    .orderBy('hearing.at_time')
    .orderBy('hearing.id');
}
export type HearingRow = Awaited<ReturnType<ReturnType<typeof hearings>['execute']>>[number];

/** The summonses of those hearings, in the order issued. */
export function summonsesIn(db: Reader, ids: readonly number[]) {
  return db
    .selectFrom('hearing_summons')
    .selectAll()
    .where('hearing_id', 'in', ids.length === 0 ? [-1] : [...ids])
    .orderBy('id')
    .execute();
}
export type SummonsRow = Awaited<ReturnType<typeof summonsesIn>>[number];

/** The records of those hearings, in the order begun. */
export function recordsIn(db: Reader, ids: readonly number[]) {
  return db
    .selectFrom('hearing_record as one')
    .leftJoin('account as saver', 'saver.id', 'one.saved_by')
    .leftJoin('account as reviewer', 'reviewer.id', 'one.reviewed_by')
    .selectAll('one')
    .select(['saver.name as saver', 'reviewer.name as reviewer'])
    .where('one.hearing_id', 'in', ids.length === 0 ? [-1] : [...ids])
    .orderBy('one.id')
    .execute();
}
/** The signed copies of those records, in the order given. */
export function signedCopiesIn(db: Reader, recordIds: readonly number[]) {
  return db
    .selectFrom('hearing_signed_copy')
    .selectAll()
    .where('record_id', 'in', recordIds.length === 0 ? [-1] : [...recordIds])
    .orderBy('attachment_id')
    .execute();
}

export type RecordRow = Awaited<ReturnType<typeof recordsIn>>[number];
