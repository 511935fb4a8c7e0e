import { addYears, type IsoDate } from '../../shared/time/civil-date.ts';
import { holidaysAround } from '../../shared/time/holidays.ts';
import type { Reader } from '../reader.ts';

/** The days without office hours that the office adds to the national ones, of every year. */
export async function localHolidays(db: Reader): Promise<readonly IsoDate[]> {
  const days = await db.selectFrom('holiday').select('on_day').where('annulled_at', 'is', null).execute();
  return days.map(({ on_day }) => on_day);
}

/**
 * The days without office hours around a date, from the year before to the year after: those of the nation and those
 * that the office keeps in its table. Every term of the application is counted with these.
 */
export async function officeHolidays(db: Reader, from: IsoDate): Promise<readonly IsoDate[]> {
  const year = from.slice(0, 4);
  const local = await db
    .selectFrom('holiday')
    .select('on_day')
    .where('annulled_at', 'is', null)
    .where('on_day', '>=', addYears(`${year}-01-01`, -1))
    .where('on_day', '<', addYears(`${year}-01-01`, 2))
    .execute();
  return [...holidaysAround(from), ...local.map(({ on_day }) => on_day)];
}
