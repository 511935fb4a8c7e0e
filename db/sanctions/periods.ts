import { addDays, later } from '../../shared/time/civil-date.ts';
import type { CommandContext } from '../context.ts';

/** The periods of service of a sanction, in order. */
export function periodsOf({ trx }: CommandContext, id: number) {
  return trx
    .selectFrom('sanction_service')
    .select(['from_day as from', 'to_day as to'])
    .where('sanction_id', '=', id)
    .orderBy('id')
    .execute();
}

/** No day beyond the last one of the lighter penalty is service. */
export async function endPeriods({ trx }: CommandContext, id: number, last: string): Promise<void> {
  await trx
    .updateTable('sanction_service')
    .set({ to_day: last })
    .where('sanction_id', '=', id)
    .where('from_day', '<=', last)
    .where('to_day', '>', last)
    .execute();
}

/** Stops what runs or is to come of the service: `on` is the first day not served. True where something was stopped. */
export async function stopService(
  { trx, now }: CommandContext,
  id: number,
  on: string,
  reason: string,
): Promise<boolean> {
  const period = await trx
    .selectFrom('sanction_service')
    .selectAll()
    .where('sanction_id', '=', id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (period === undefined || period.to_day < on) return false;
  const last = later(addDays(period.from_day, -1), addDays(on, -1));
  await trx
    .updateTable('sanction_service')
    .set({ to_day: last, interrupted_at: now, interrupted_reason: reason })
    .where('id', '=', period.id)
    .execute();
  return true;
}
