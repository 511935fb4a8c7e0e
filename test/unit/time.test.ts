import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  daysBetween,
  FIRST_DAY,
  formatDate,
  fromDayNumber,
  isoDate,
  LAST_DAY,
  parseDate,
  toDayNumber,
  weekday,
} from '../../shared/time/civil-date.ts';
import { dateOf, dayOf, monthsAfter } from '../support/behavior-reference.ts';

describe('IsoDate', () => {
  it.each(['2024-02-29', '2000-02-29', '1583-01-01', '9999-12-31', '2021-12-31'])('accepts %s', (text) => {
    expect(isoDate.safeParse(text).success).toBe(true);
  });
  it.each([
    '2023-02-29',
    '1900-02-29',
    '2023-02-31',
    '2023-04-31',
    '2023-13-01',
    '2023-00-10',
    '2023-01-00',
    '0205-01-01',
    '23-01-01',
    '2023-1-1',
    '2023-01-01T00:00:00Z',
    ' 2023-01-01',
    '01/02/2023',
    '',
  ])('refuses %s', (text) => {
    expect(isoDate.safeParse(text).success).toBe(false);
  });
});

describe('day numbers', () => {
  it('go there and back, one by one, over four centuries', () => {
    for (let day = dayOf('1890-01-01'); day < dayOf('2291-01-01'); day += 1) {
      const date = fromDayNumber(day);
      if (date !== dateOf(day) || toDayNumber(date) !== day) expect([day, date]).toEqual([day, dateOf(day)]);
    }
  });
  it('hold at both ends of the calendar and refuse what is beyond', () => {
    expect(fromDayNumber(FIRST_DAY)).toBe('1583-01-01');
    expect(fromDayNumber(LAST_DAY)).toBe('9999-12-31');
    expect(() => fromDayNumber(LAST_DAY + 1)).toThrow(RangeError);
    expect(() => fromDayNumber(FIRST_DAY - 1)).toThrow(RangeError);
    expect(() => addMonths('9999-12-31', 1)).toThrow(RangeError);
  });
  it('give the day of the week', () => {
    expect(weekday('1970-01-01')).toBe(4);
    expect(weekday('2024-02-29')).toBe(4);
    expect(weekday('1899-12-31')).toBe(0);
    expect(weekday('2026-07-04')).toBe(6);
  });
});

describe('months and years as Lei 810/1949 counts', () => {
  it.each([
    ['2023-01-31', 1, '2023-03-01'],
    ['2023-01-30', 1, '2023-03-01'],
    ['2023-01-29', 1, '2023-03-01'],
    ['2023-01-28', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-03-01'],
    ['2024-01-29', 1, '2024-02-29'],
    ['2024-01-30', 1, '2024-03-01'],
    ['2020-02-29', 36, '2023-03-01'],
    ['2020-02-29', 12, '2021-03-01'],
    ['2020-02-29', 48, '2024-02-29'],
    ['2023-08-31', 1, '2023-10-01'],
    ['2023-10-31', 1, '2023-12-01'],
    ['2023-12-31', 2, '2024-03-01'],
    ['2023-03-31', -1, '2023-03-01'],
    ['2024-02-29', -12, '2023-03-01'],
    ['2023-05-10', 0, '2023-05-10'],
    ['1900-01-31', 1, '1900-03-01'],
  ])('%s + %i months = %s', (date, months, end) => {
    expect(addMonths(date, months)).toBe(end);
  });
  it('adds years', () => {
    expect(addYears('2020-02-29', 3)).toBe('2023-03-01');
    expect(addYears('2020-02-29', 4)).toBe('2024-02-29');
  });
  it('agrees with a second calendar on any date', () => {
    const day = fc.integer({ min: dayOf('1900-01-01'), max: dayOf('2100-12-31') });
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (from, months) => {
        expect(addMonths(dateOf(from), months)).toBe(dateOf(monthsAfter(from, months)));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('writing and comparing', () => {
  it('writes and reads dd/mm/aaaa, and only that', () => {
    expect(formatDate('2024-02-29')).toBe('29/02/2024');
    expect(parseDate('29/02/2024')).toBe('2024-02-29');
    expect(parseDate(' 01/12/2023 ')).toBe('2023-12-01');
    for (const text of [
      '29/02/2023',
      '1/2/2023',
      '2023-02-01',
      '31/04/2023',
      '01/13/2023',
      '01-02-2023',
      '010203',
    ]) {
      expect(parseDate(text)).toBeNull();
    }
  });
  it('counts and compares', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
    expect(daysBetween('2024-01-02', '2024-01-01')).toBe(-1);
    expect(['2024-01-02', '2023-12-31', '2024-01-01'].sort(compareDates)).toEqual([
      '2023-12-31',
      '2024-01-01',
      '2024-01-02',
    ]);
  });
});
