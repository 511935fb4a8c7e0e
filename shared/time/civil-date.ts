import { z } from 'zod';

/** A civil day written `YYYY-MM-DD`. Text order is date order. */
export type IsoDate = string;

/** The Gregorian calendar has whole years from 1583; a year typed as 0205 or 1021 is a slip of the hand. */
const FIRST_YEAR = 1583;
const LAST_YEAR = 9999;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const BRAZILIAN = /^(\d{2})\/(\d{2})\/(\d{4})$/;

type Civil = { readonly year: number; readonly month: number; readonly day: number };

/** How many days a month has; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isCivil({ year, month, day }: Civil): boolean {
  return (
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

const TWO_DIGITS = Array.from({ length: 32 }, (_, value) => String(value).padStart(2, '0'));

/** Years have four digits between `FIRST_YEAR` and `LAST_YEAR`. */
function write({ year, month, day }: Civil): IsoDate {
  return `${year}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}`;
}

/** Two digits of the text from a place on. */
function two(date: IsoDate, at: number): number {
  return date.charCodeAt(at) * 10 + date.charCodeAt(at + 1) - 528;
}

function read(date: IsoDate): Civil {
  return { year: two(date, 0) * 100 + two(date, 2), month: two(date, 5), day: two(date, 8) };
}

/** Whether the text is an existing day written `YYYY-MM-DD`, years 1583 to 9999. */
export function isIsoDate(text: string): boolean {
  return ISO.test(text) && isCivil(read(text));
}

/** Accepts only days that exist: 31/02 is refused. */
export const isoDate = z.string().refine(isIsoDate, { error: 'Informe uma data existente.', abort: true });

function leapDaysBefore(year: number): number {
  const past = year - 1;
  return Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const EPOCH = 1969 * 365 + leapDaysBefore(1970);

// A month is counted from year 0: year × 12 + (0 to 11).
function findFirstOfMonth(month: number): number {
  const year = Math.floor(month / 12);
  const ofYear = month - year * 12;
  const leap = ofYear > 1 && daysInMonth(year, 2) === 29 ? 1 : 0;
  return (year - 1) * 365 + leapDaysBefore(year) + (DAYS_BEFORE_MONTH[ofYear] ?? 0) + leap - EPOCH;
}

/** The months in which offices live are found once. */
const KNOWN_FROM = 1900 * 12;
const KNOWN = Int32Array.from({ length: 250 * 12 }, (_, index) => findFirstOfMonth(KNOWN_FROM + index));

/** The day number of the first day of a month. */
function firstOfMonth(month: number): number {
  return KNOWN[month - KNOWN_FROM] ?? findFirstOfMonth(month);
}

const MEAN_MONTH = 30.436875;

/** The month in which a day number falls, counted from year 0. */
export function monthOf(dayNumber: number): number {
  let month = Math.floor((dayNumber + EPOCH) / MEAN_MONTH) + 12;
  while (firstOfMonth(month) > dayNumber) month -= 1;
  while (firstOfMonth(month + 1) <= dayNumber) month += 1;
  return month;
}

/** Days since 1970-01-01 of a day that exists; `month` is 1 to 12. */
export function dayNumberOf(year: number, month: number, day: number): number {
  return firstOfMonth(year * 12 + month - 1) + day - 1;
}

/** Days since 1970-01-01 of a valid date. */
export function toDayNumber(date: IsoDate): number {
  return dayNumberOf(two(date, 0) * 100 + two(date, 2), two(date, 5), two(date, 8));
}

function civilOf(dayNumber: number): Civil {
  const month = monthOf(dayNumber);
  const year = Math.floor(month / 12);
  return { year, month: month - year * 12 + 1, day: dayNumber - firstOfMonth(month) + 1 };
}

/** The first and last days that this calendar writes, as day numbers. */
export const FIRST_DAY = dayNumberOf(FIRST_YEAR, 1, 1);
export const LAST_DAY = dayNumberOf(LAST_YEAR, 12, 31);

/** The date of a day number. Throws RangeError outside the years 1583 to 9999. */
export function fromDayNumber(dayNumber: number): IsoDate {
  if (!Number.isInteger(dayNumber) || dayNumber < FIRST_DAY || dayNumber > LAST_DAY) {
    throw new RangeError('date outside the calendar');
  }
  return write(civilOf(dayNumber));
}

/** `addMonthsToDay` of a day whose month is known already. */
export function addMonthsWithin(dayNumber: number, month: number, months: number): number {
  const later = month + months;
  // A day that the month lacks rolls to the first of the next.
  return Math.min(firstOfMonth(later) + dayNumber - firstOfMonth(month), firstOfMonth(later + 1));
}

/** `addMonths` over day numbers; may leave the calendar's range. */
export function addMonthsToDay(dayNumber: number, months: number): number {
  return addMonthsWithin(dayNumber, monthOf(dayNumber), months);
}

/**
 * The day a term of whole months ends: the same-numbered day, or the first day of the month after when that day does
 * not exist (Lei 810/1949, arts. 2 and 3). 31/01 + 1 month = 01/03. Throws RangeError outside the calendar.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return fromDayNumber(addMonthsToDay(toDayNumber(date), months));
}

/** The day a term of whole years ends (Lei 810/1949, arts. 1 and 3): 29/02/2020 + 1 year = 01/03/2021. */
export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, years * 12);
}

/** The day `days` later (earlier when negative). Throws RangeError outside the calendar. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** How many days from one date to the other; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Negative, zero or positive, as `a` comes before, with or after `b`. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The earlier of two dates. */
export function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a <= b ? a : b;
}

/** The later of two dates. */
export function later(a: IsoDate, b: IsoDate): IsoDate {
  return a >= b ? a : b;
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOfDay(dayNumber: number): number {
  return (((dayNumber + 4) % 7) + 7) % 7;
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(date: IsoDate): number {
  return weekdayOfDay(toDayNumber(date));
}

/** `dd/mm/aaaa`. */
export function formatDate(date: IsoDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** Reads `dd/mm/aaaa`, two and four digits; null when it is not an existing day. */
export function parseDate(text: string): IsoDate | null {
  const match = BRAZILIAN.exec(text.trim());
  if (!match) return null;
  const date = `${match[3]}-${match[2]}-${match[1]}`;
  return isIsoDate(date) ? date : null;
}
