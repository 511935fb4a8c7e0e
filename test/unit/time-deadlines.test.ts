import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekday } from '../../shared/time/civil-date.ts';
import { daysLeft, deadline, lateFrom, nextBusinessDay } from '../../shared/time/deadlines.ts';

describe('a term in calendar days', () => {
  it.each([
    // 2026-07-01 is a Wednesday.
    ['2026-07-01', 1, [], '2026-07-02'],
    ['2026-07-01', 3, [], '2026-07-06'],
    ['2026-07-01', 4, [], '2026-07-06'],
    ['2026-07-01', 5, [], '2026-07-06'],
    ['2026-07-01', 3, ['2026-07-06'], '2026-07-07'],
    ['2026-07-01', 2, ['2026-07-03', '2026-07-06'], '2026-07-07'],
    ['2026-07-01', 10, [], '2026-07-13'],
    ['2026-07-01', 30, [], '2026-07-31'],
    ['2026-07-03', 0, [], '2026-07-03'],
    ['2026-07-04', 0, [], '2026-07-06'],
    ['2026-12-22', 3, ['2026-12-25', '2027-01-01'], '2026-12-28'],
    ['2027-02-05', 3, ['2027-02-08', '2027-02-09', '2027-02-10'], '2027-02-11'],
  ])('from %s, %i days, holidays %j, ends on %s', (from, days, holidays, end) => {
    expect(deadline({ from, days, unit: 'calendar', holidays })).toBe(end);
  });
});

describe('a term in business days', () => {
  it.each([
    ['2026-07-01', 1, [], '2026-07-02'],
    ['2026-07-01', 3, [], '2026-07-06'],
    ['2026-07-03', 1, [], '2026-07-06'],
    ['2026-07-04', 1, [], '2026-07-06'],
    ['2026-07-03', 1, ['2026-07-06'], '2026-07-07'],
    ['2026-07-01', 10, [], '2026-07-15'],
    ['2026-07-01', 10, ['2026-07-09', '2026-07-11'], '2026-07-16'],
    ['2026-07-05', 0, [], '2026-07-06'],
  ])('from %s, %i days, holidays %j, ends on %s', (from, days, holidays, end) => {
    expect(deadline({ from, days, unit: 'business', holidays })).toBe(end);
  });
});

describe('any term', () => {
  const from = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2010-01-01', days));
  const holidays = fc.array(
    fc.integer({ min: 0, max: 9200 }).map((days) => addDays('2010-01-01', days)),
    {
      maxLength: 40,
    },
  );
  it('ends on a working day, never before its days have run, and grows with them', () => {
    fc.assert(
      fc.property(
        from,
        fc.nat(200),
        fc.constantFrom('calendar', 'business'),
        holidays,
        (start, days, unit, closed) => {
          const end = deadline({ from: start, days, unit, holidays: closed });
          expect([0, 6]).not.toContain(weekday(end));
          expect(closed).not.toContain(end);
          expect(daysBetween(start, end)).toBeGreaterThanOrEqual(days);
          expect(deadline({ from: start, days: days + 1, unit, holidays: closed }) >= end).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
  it('counts exactly as many working days as asked', () => {
    fc.assert(
      fc.property(from, fc.integer({ min: 1, max: 120 }), holidays, (start, days, closed) => {
        const end = deadline({ from: start, days, unit: 'business', holidays: closed });
        let working = 0;
        for (let day = addDays(start, 1); day <= end; day = addDays(day, 1)) {
          if (![0, 6].includes(weekday(day)) && !closed.includes(day)) working += 1;
        }
        expect(working).toBe(days);
      }),
      { numRuns: 300 },
    );
  });
  it('tells what is left and when it is late', () => {
    expect(daysLeft('2026-07-10', '2026-07-08')).toBe(2);
    expect(daysLeft('2026-07-10', '2026-07-11')).toBe(-1);
    expect(lateFrom('2026-07-31')).toBe('2026-08-01');
    expect(nextBusinessDay('2026-07-04', [])).toBe('2026-07-06');
  });
});
