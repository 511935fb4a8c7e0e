import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isIsoDate, weekday } from '../../shared/time/civil-date.ts';
import { easter, holidaysAround, nationalHolidays } from '../../shared/time/holidays.ts';

describe('easter', () => {
  test.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('of %i', (year, day) => {
    expect(easter(year)).toBe(day);
  });

  test('is always a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
        const day = easter(year);
        expect(isIsoDate(day)).toBe(true);
        expect(weekday(day)).toBe(0);
        expect(day >= `${year}-03-22` && day <= `${year}-04-25`).toBe(true);
      }),
    );
  });
});

describe('national holidays', () => {
  test('of 2026, in order', () => {
    expect(nationalHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-21',
      '2026-05-01',
      '2026-09-07',
      '2026-10-12',
      '2026-11-02',
      '2026-11-15',
      '2026-11-20',
      '2026-12-25',
    ]);
  });

  test('each law counts from its first year', () => {
    expect(nationalHolidays(2023)).not.toContain('2023-11-20');
    expect(nationalHolidays(2024)).toContain('2024-11-20');
    expect(nationalHolidays(2002)).not.toContain('2002-11-02');
    expect(nationalHolidays(1979)).not.toContain('1979-10-12');
    expect(nationalHolidays(1980)).toContain('1980-10-12');
  });

  test('around a date: its year and both neighbors, inside the calendar', () => {
    const around = holidaysAround('2026-12-20');
    expect(around).toContain('2025-12-25');
    expect(around).toContain('2026-12-25');
    expect(around).toContain('2027-01-01');
    expect(holidaysAround('9999-12-01').every(isIsoDate)).toBe(true);
    expect(holidaysAround('1583-01-01').every(isIsoDate)).toBe(true);
    expect(around.every((day) => addDays(day, 0) === day)).toBe(true);
  });
});
