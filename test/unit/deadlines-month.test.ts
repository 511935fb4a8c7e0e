import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayByKey, monthName, monthOf, sameDayIn, weeksOf } from '../../shared/deadlines/month.ts';
import { addDays, weekday } from '../../shared/time/civil-date.ts';

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));

describe('a month of weeks', () => {
  test('from Sunday to Saturday, neighbours included', () => {
    const weeks = weeksOf('2026-11-23');
    expect(weeks).toHaveLength(5);
    expect([weeks[0]?.[0], weeks.at(-1)?.at(-1)]).toEqual(['2026-11-01', '2026-12-05']);
    expect(monthName('2027-03-09')).toBe('março de 2027');
    expect(weeksOf('2026-02-10')).toHaveLength(4);
  });

  test('has every day of the month once, in order', () => {
    fc.assert(
      fc.property(day, (date) => {
        const days = weeksOf(date).flat();
        expect(days).toContain(date);
        expect(weekday(days[0] ?? '')).toBe(0);
        expect(days).toEqual(days.map((_, at) => addDays(days[0] ?? '', at)));
        expect(days).toContain(addDays(monthOf(sameDayIn(date, 1)), -1));
      }),
    );
  });
});

describe('keys', () => {
  test.each([
    ['ArrowLeft', '2026-11-22'],
    ['ArrowRight', '2026-11-24'],
    ['ArrowUp', '2026-11-16'],
    ['ArrowDown', '2026-11-30'],
    ['Home', '2026-11-22'],
    ['End', '2026-11-28'],
    ['PageUp', '2026-10-23'],
    ['PageDown', '2026-12-23'],
    ['Enter', null],
  ])('%s leads from 23/11/2026 to %s', (key, expected) => {
    expect(dayByKey('2026-11-23', key)).toBe(expected);
  });

  test('a shorter month ends at its last day', () => {
    expect(sameDayIn('2027-01-31', 1)).toBe('2027-02-28');
    expect(sameDayIn('2027-03-31', -1)).toBe('2027-02-28');
  });
});
