import { invalidField } from '../contract/errors.ts';
import { addYears, formatDate, type IsoDate } from './civil-date.ts';

/** How far ahead records and readings may go. */
export const HORIZON_YEARS = 10;

/** Refuses a day more than `years` years ahead of today, most often a slip in the year. Throws `invalid` on `field`. */
export function refuseFarDay(field: string, day: IsoDate, today: IsoDate, years = HORIZON_YEARS): void {
  if (day <= addYears(today, years)) return;
  const far = years === 1 ? 'um ano' : `${years} anos`;
  throw invalidField(field, `A data ${formatDate(day)} está a mais de ${far} de hoje: confira o ano.`);
}
