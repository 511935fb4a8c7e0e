import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anonymous, type LineGroup } from '../../shared/reports/anonymous.ts';
import { daysOf, monthsBefore, monthsOf, periodWords } from '../../shared/reports/months.ts';
import { namedPlaces } from '../../shared/reports/places.ts';
import { suppress } from '../../shared/reports/suppress.ts';

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe('counts that are published', () => {
  test('a small one takes the next with it, so that subtraction tells nothing', () => {
    expect(suppress([40, 3, 12, 9, 0], 5)).toEqual({ total: 64, counts: [40, null, 12, null, 0] });
  });
  test('with nothing small, all are shown', () => {
    expect(suppress([5, 8, 0], 5)).toEqual({ total: 13, counts: [5, 8, 0] });
  });
  test('a small total is withheld with all its cells', () => {
    expect(suppress([3, 0, 1], 5)).toEqual({ total: null, counts: [null, null, null] });
  });
  test('small ones that would have one value only take the zeros with them', () => {
    expect(suppress([1, 1, 1, 1, 1, 0], 5)).toEqual({
      total: 5,
      counts: [null, null, null, null, null, null],
    });
  });

  const cells = fc.array(fc.oneof(fc.nat({ max: 8 }), fc.nat({ max: 300 })), { minLength: 1, maxLength: 12 });
  const smallest = fc.integer({ min: 3, max: 20 });

  test('show no cell under the smallest, and each as it was counted', () => {
    fc.assert(
      fc.property(cells, smallest, (counts, least) => {
        const shown = suppress(counts, least);
        shown.counts.forEach((count, at) => {
          if (count === null) return;
          expect(count).toBe(counts[at]);
          expect(count === 0 || count >= least).toBe(true);
        });
        expect(shown.total === null || shown.total === 0 || shown.total >= least).toBe(true);
      }),
    );
  });

  test('leave each withheld cell at least so many possible values as the smallest count', () => {
    fc.assert(
      fc.property(cells, smallest, (counts, least) => {
        const { total, counts: shown } = suppress(counts, least);
        const withheld = shown.filter((count) => count === null).length;
        if (withheld === 0 || total === null) return;
        const rest = total - sum(shown.map((count) => count ?? 0));
        const lowest = withheld === shown.length ? 0 : 1;
        expect(withheld).toBeGreaterThan(1);
        expect(rest - lowest * (withheld - 1) - lowest + 1).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  test('withhold nothing where nothing is small', () => {
    fc.assert(
      fc.property(cells, smallest, (counts, least) => {
        if (counts.every((count) => count === 0 || count >= least))
          expect(suppress(counts, least).counts).toEqual(counts);
      }),
    );
  });
});

describe('lines of the open data', () => {
  const value = fc.constantFrom('a', 'b', 'c', null);
  const lines = fc.array(
    fc.record({ values: fc.tuple(value, value, value), count: fc.integer({ min: 1, max: 7 }) }),
    { maxLength: 60 },
  );

  test('are each equal to enough others, invent nothing, and none is lost', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 3, max: 10 }), (given, least) => {
        const made: LineGroup[] = anonymous(given, [2, 1, 0], least);
        const total = sum(given.map(({ count }) => count));
        expect(sum(made.map(({ count }) => count))).toBe(total < least ? 0 : total);
        const keys = made.map(({ values }) => JSON.stringify(values));
        expect(new Set(keys).size).toBe(keys.length);
        for (const { count, values } of made) {
          expect(count).toBeGreaterThanOrEqual(least);
          expect(
            given.some((line) => values.every((one, at) => one === null || one === line.values[at])),
          ).toBe(true);
        }
      }),
    );
  });
});

describe('periods and places', () => {
  test('the period before a year is the year before, and its words are short', () => {
    expect(monthsBefore({ from: '2026-01', to: '2026-12' })).toEqual({ from: '2025-01', to: '2025-12' });
    expect(monthsBefore({ from: '2026-01', to: '2026-03' })).toEqual({ from: '2025-10', to: '2025-12' });
    expect(monthsOf({ from: '2025-11', to: '2026-02' })).toHaveLength(4);
    expect(daysOf({ from: '2028-02', to: '2028-02' })).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(periodWords({ from: '2026-01', to: '2026-12' })).toBe('2026');
    expect(periodWords({ from: '2026-03', to: '2026-03' })).toBe('março de 2026');
    expect(periodWords({ from: '2026-01', to: '2026-06' })).toBe('janeiro a junho de 2026');
    expect(periodWords({ from: '2025-07', to: '2026-06' })).toBe('julho de 2025 a junho de 2026');
  });
  test('a place written in several ways is one; a rare one is not named', () => {
    const { labels, labelOf } = namedPlaces(
      [
        { value: 'Centro', count: 6 },
        { value: 'CENTRO ', count: 2 },
        { value: 'Vila Só', count: 2 },
        { value: 'Demais', count: 9 },
        { value: '', count: 9 },
      ],
      5,
    );
    expect(labels).toEqual(['Centro', 'Demais', 'Não informado']);
    expect(['centro', 'Vila Só', 'Demais', ' '].map(labelOf)).toEqual([
      'Centro',
      'Demais',
      'Demais',
      'Não informado',
    ]);
  });
});
