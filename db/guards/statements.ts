import type { Transaction } from 'kysely';
import { notFound } from '../../shared/contract/errors.ts';
import type { GuardRecord } from '../../shared/guards/contract.ts';
import type { RecordedDate } from '../../shared/guards/rules.ts';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';
import { type CareerRow, type GuardRow, type LeaveRow, recordOf } from './rows.ts';

/** One guard. Throws `notFound`. */
export async function guardById(db: Reader, id: number): Promise<GuardRow> {
  const row = await db.selectFrom('guard').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('guarda');
  return row;
}

/** Guards by name, everyone or only who is in service. */
export async function listGuards(db: Reader, status: 'active' | 'all') {
  const guards = db
    .selectFrom('guard')
    .select(['id', 'registration', 'name', 'grade', 'unit', 'sector', 'status', 'admission_on'])
    .orderBy('search_name')
    .orderBy('id');
  return (status === 'all' ? guards : guards.where('status', '=', 'active')).execute();
}

/** Career events of a guard, oldest first. */
export async function careerOf(db: Reader, guardId: number): Promise<CareerRow[]> {
  return db
    .selectFrom('career_event')
    .selectAll()
    .where('guard_id', '=', guardId)
    .orderBy('on_day')
    .orderBy('id')
    .execute();
}

/** Leaves of a guard, oldest first, annulled ones included. */
export async function leavesOf(db: Reader, guardId: number): Promise<LeaveRow[]> {
  return db
    .selectFrom('guard_leave')
    .selectAll()
    .where('guard_id', '=', guardId)
    .orderBy('from_day')
    .orderBy('id')
    .execute();
}

/** The whole record of a guard. Throws `notFound`. */
export async function guardRecord(db: Reader, id: number): Promise<GuardRecord> {
  const guard = await guardById(db, id);
  return recordOf(guard, await careerOf(db, id), await leavesOf(db, id));
}

/** The office's agency. Throws `notFound`. */
export async function agencyId(db: Reader): Promise<number> {
  const row = await db.selectFrom('agency').select('id').orderBy('id').limit(1).executeTakeFirst();
  if (row === undefined) throw notFound('guarda municipal');
  return row.id;
}

/** Whether another guard of the agency has the registration; `except` is the guard being saved. */
export async function registrationTaken(
  db: Reader,
  agency: number,
  registration: string,
  except: number | null,
): Promise<boolean> {
  const row = await db
    .selectFrom('guard')
    .select('id')
    .where('agency_id', '=', agency)
    .where('registration', '=', registration)
    .executeTakeFirst();
  return row !== undefined && row.id !== except;
}

/** Whether another guard has the CPF; `except` is the guard being saved. */
export async function cpfTaken(db: Reader, cpf: string, except: number | null): Promise<boolean> {
  const row = await db.selectFrom('guard').select('id').where('cpf', '=', cpf).executeTakeFirst();
  return row !== undefined && row.id !== except;
}

/** What the record already dates of a guard besides the admission: career, leaves that stand, facts of final sanctions. */
export async function datedFacts(db: Reader, guardId: number): Promise<readonly RecordedDate[]> {
  const career = await careerOf(db, guardId);
  const leaves = await leavesOf(db, guardId);
  const sanctions = await db
    .selectFrom('sanction')
    .select('fact_on')
    .where('guard_id', '=', guardId)
    .where('final_on', 'is not', null)
    .where('annulled_on', 'is', null)
    .execute();
  return [
    ...career
      .filter((row) => row.kind !== 'admission')
      .map((row) => ({ on: row.on_day, what: 'mudança funcional' })),
    ...leaves
      .filter((row) => row.annulled_at === null)
      .map((row) => ({ on: row.from_day, what: 'afastamento' })),
    ...sanctions.map((row) => ({ on: row.fact_on, what: 'fato punido' })),
  ];
}

/** Adds one to the version of a guard while saving `values`. */
export async function saveGuard(
  trx: Transaction<Database>,
  guard: GuardRow,
  values: Partial<Omit<GuardRow, 'id' | 'version'>>,
): Promise<void> {
  await trx
    .updateTable('guard')
    .set({ ...values, version: guard.version + 1 })
    .where('id', '=', guard.id)
    .execute();
}
