import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expendable } from '../../shared/backups/retention.ts';
import { ageInDays, levelOf } from '../../shared/backups/status.ts';
import { addDays } from '../../shared/time/civil-date.ts';

const named = (days: number, second: number): string =>
  `copia-${addDays('2024-01-01', days)}-1000${String(second).padStart(2, '0')}`;
const names = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 59 })).map(([d, s]) => named(d, s)),
  { maxLength: 80 },
);
const kept = fc.record({
  keepDaily: fc.integer({ min: 1, max: 10 }),
  keepWeekly: fc.integer({ min: 0, max: 6 }),
  keepMonthly: fc.integer({ min: 0, max: 14 }),
});

describe('which copies may go', () => {
  test('never the newest, never one that is not there, and the same ones in whatever order they come', () => {
    fc.assert(
      fc.property(names, kept, (all, how) => {
        const gone = expendable(all, how);
        expect(gone).not.toContain(all.toSorted().at(-1));
        expect(all).toEqual(expect.arrayContaining(gone));
        expect(expendable(all.toReversed(), how)).toEqual(gone);
      }),
    );
  });

  test('once they are gone, none more; and no more stay than days, weeks and months together', () => {
    fc.assert(
      fc.property(names, kept, (all, how) => {
        const gone = new Set(expendable(all, how));
        const left = all.filter((name) => !gone.has(name));
        expect(expendable(left, how)).toEqual([]);
        expect(left.length).toBeLessThanOrEqual(how.keepDaily + how.keepWeekly + how.keepMonthly);
      }),
    );
  });

  test('the newest of each of the last days that have one stays', () => {
    fc.assert(
      fc.property(names, kept, (all, how) => {
        const gone = new Set(expendable(all, how));
        const days = [...new Set(all.map((name) => name.slice(6, 16)))].toSorted().slice(-how.keepDaily);
        for (const day of days) {
          const newest = all
            .filter((name) => name.slice(6, 16) === day)
            .toSorted()
            .at(-1);
          expect(gone.has(newest ?? '')).toBe(false);
        }
      }),
    );
  });

  test('a year of daily copies leaves 7 days, the weeks and the months behind them', () => {
    const all = Array.from({ length: 365 }, (_, day) => named(day, 0));
    const gone = expendable(all, { keepDaily: 7, keepWeekly: 4, keepMonthly: 12 });
    const left = all.filter((name) => !gone.includes(name)).map((name) => name.slice(6, 16));
    expect(left).toHaveLength(20);
    expect(left).toEqual(expect.arrayContaining(['2024-12-30', '2024-12-24', '2024-11-30', '2024-01-31']));
  });
});

test('the state: never, late, out of reach, good; a clock moved back makes no copy of tomorrow late', () => {
  expect(levelOf(null, 2, true)).toBe('none');
  expect(levelOf(3, 2, true)).toBe('late');
  expect(levelOf(2, 2, false)).toBe('absent');
  expect(levelOf(2, 2, true)).toBe('good');
  expect(ageInDays('2026-11-25', '2026-11-23')).toBe(0);
});
