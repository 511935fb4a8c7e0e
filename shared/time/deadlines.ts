import { addDays, fromDayNumber, type IsoDate, toDayNumber, weekdayOfDay } from './civil-date.ts';

export type DayUnit = 'calendar' | 'business';

export type Term = {
  /** The day of the act that opens the term; it is not counted. */
  readonly from: IsoDate;
  readonly days: number;
  readonly unit: DayUnit;
  /** Days without office hours besides Saturdays and Sundays. */
  readonly holidays: readonly IsoDate[];
};

/** Whether the office works on that day number: neither weekend nor holiday. */
function works(day: number, holidays: ReadonlySet<number>): boolean {
  const weekday = weekdayOfDay(day);
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

function nextWorking(day: number, holidays: ReadonlySet<number>): number {
  let at = day;
  while (!works(at, holidays)) at += 1;
  return at;
}

/**
 * The last day of a term. The day of the act is excluded. In calendar days, a term that ends on a day without office
 * hours moves to the next business day; in business days, only those are counted. A term of no days ends on the day of
 * the act, moved the same way. Throws RangeError past the calendar's end.
 */
export function deadline({ from, days, unit, holidays }: Term): IsoDate {
  const closed = new Set(holidays.map(toDayNumber));
  let day = toDayNumber(from);
  if (unit === 'calendar') return fromDayNumber(nextWorking(day + days, closed));
  day = days === 0 ? nextWorking(day, closed) : day;
  for (let counted = 0; counted < days; counted += 1) day = nextWorking(day + 1, closed);
  return fromDayNumber(day);
}

/** The first business day on or after the date. */
export function nextBusinessDay(date: IsoDate, holidays: readonly IsoDate[]): IsoDate {
  return deadline({ from: date, days: 0, unit: 'calendar', holidays });
}

/** Days left until a deadline, counted in calendar days: 0 on the last day, negative when it has passed. */
export function daysLeft(dueOn: IsoDate, today: IsoDate): number {
  return toDayNumber(dueOn) - toDayNumber(today);
}

/** The day after which a term is over; what was due on `dueOn` is late from this day on. */
export function lateFrom(dueOn: IsoDate): IsoDate {
  return addDays(dueOn, 1);
}
