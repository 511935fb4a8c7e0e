import type { Transaction } from 'kysely';
import { COMMISSION } from '../../shared/people/model.ts';
import { peopleIn } from '../people/statements.ts';
import type { ActRecord, ChargeRecord } from '../proceedings/statements.ts';
import type { Database } from '../schema.ts';

type Trx = Transaction<Database>;

/** Copies a charge that stands, with what was made of its circumstances, into another file. */
export async function copyCharge(trx: Trx, charge: ChargeRecord, proceedingId: number): Promise<void> {
  const { id: from, guard_name: _n, guard_registration: _r, guard_grade: _g, ...row } = charge;
  const { id } = await trx
    .insertInto('charge')
    .values({ ...row, proceeding_id: proceedingId })
    .returning('id')
    .executeTakeFirstOrThrow();
  const settled = await trx
    .selectFrom('charge_circumstance')
    .selectAll()
    .where('charge_id', '=', from)
    .execute();
  for (const one of settled) {
    await trx
      .insertInto('charge_circumstance')
      .values({ ...one, charge_id: id })
      .execute();
  }
}

/** Copies an act that stands, saying from where. */
export async function copyAct(trx: Trx, act: ActRecord, proceedingId: number, from: string): Promise<void> {
  const { id: _id, guard_name: _g, actor_name: _a, signer_name: _s, ...row } = act;
  await trx
    .insertInto('proceeding_act')
    .values({ ...row, proceeding_id: proceedingId, text: `Traslado do ${from}. ${act.text}`.trim() })
    .execute();
}

/** The commission goes on in the new file, and so do the defenders of the accused who go to it. */
export async function copyPeople(
  trx: Trx,
  from: number,
  to: number,
  guards: ReadonlySet<number>,
): Promise<void> {
  for (const person of await peopleIn(trx, [from])) {
    const { id: _id, registration: _r, grade: _g, defends: _d, ...row } = person;
    const goes = COMMISSION.has(row.role) || (row.for_guard_id !== null && guards.has(row.for_guard_id));
    if (row.to_day !== null || !goes) continue;
    await trx
      .insertInto('proceeding_person')
      .values({ ...row, proceeding_id: to })
      .execute();
  }
}

/** The new file is born of the same manifestations. */
export async function copyOrigin(trx: Trx, from: number, to: number): Promise<void> {
  const born = await trx
    .selectFrom('proceeding_manifestation')
    .selectAll()
    .where('proceeding_id', '=', from)
    .execute();
  for (const row of born) {
    await trx
      .insertInto('proceeding_manifestation')
      .values({ ...row, proceeding_id: to })
      .execute();
  }
}
