import { addDays, addMonths, type IsoDate } from '../time/civil-date.ts';

/** `YYYY-MM`. */
export type Month = string;

export type Months = { readonly from: Month; readonly to: Month };

/** The month so many months later; earlier when negative. */
export function monthAfter(month: Month, months: number): Month {
  return addMonths(`${month}-01`, months).slice(0, 7);
}

/** The months from one to the other, both included; none when the second is earlier. */
export function monthsOf({ from, to }: Months): readonly Month[] {
  const months: Month[] = [];
  for (let month = from; month <= to; month = monthAfter(month, 1)) months.push(month);
  return months;
}

/** As many months just before: of a whole year, the year before. */
export function monthsBefore(period: Months): Months {
  const length = monthsOf(period).length;
  return { from: monthAfter(period.from, -length), to: monthAfter(period.from, -1) };
}

/** First and last day. */
export function daysOf({ from, to }: Months): { readonly from: IsoDate; readonly to: IsoDate } {
  return { from: `${from}-01`, to: addDays(`${monthAfter(to, 1)}-01`, -1) };
}

const NAMES =
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ');

/** "março de 2026". */
export function monthWords(month: Month): string {
  return `${NAMES[Number(month.slice(5)) - 1]} de ${month.slice(0, 4)}`;
}

/** "2026", "março de 2026", "janeiro a junho de 2026" or "julho de 2025 a junho de 2026". */
export function periodWords({ from, to }: Months): string {
  const [year, month] = [from.slice(0, 4), NAMES[Number(from.slice(5)) - 1]];
  if (from === to) return monthWords(from);
  if (from === `${year}-01` && to === `${year}-12`) return year;
  return year === to.slice(0, 4) ? `${month} a ${monthWords(to)}` : `${monthWords(from)} a ${monthWords(to)}`;
}
