import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReport, type Counts } from '../../shared/reports/build.ts';
import { openLines } from '../../shared/reports/open-data.ts';
import { SCORES } from '../../shared/surveys/model.ts';

const NONE: Counts = { tables: new Map(), days: [] };

/** What was counted where so many gave each degree, all resolved, and so many gave none. */
function counted(degrees: readonly number[], unheard: number): Counts {
  const given = degrees.reduce((sum, count) => sum + count, 0);
  return {
    tables: new Map([
      ['satisfaction', SCORES.map((score, at) => ({ value: String(score), count: degrees[at] ?? 0 }))],
      ['resolved', [{ value: 'sim', count: given }]],
      [
        'participation',
        [
          { value: 'given', count: given },
          { value: 'none', count: unheard },
        ],
      ],
    ]),
    days: [],
  };
}

const period = { from: '2026-01', to: '2026-12', smallest: 5 };
const figuresOf = (counts: Counts) => buildReport(counts, NONE, period, '2026-12-31');
const tableOf = (counts: Counts, wanted: string) => {
  const table = figuresOf(counts).tables.find(({ id }) => id === wanted);
  if (table === undefined) throw new Error(wanted);
  return table;
};

const degrees = fc.array(fc.nat({ max: 30 }), { minLength: 5, maxLength: 5 });

describe('the satisfaction that is published', () => {
  test('has a mean where every degree shows', () => {
    expect(figuresOf(counted([5, 0, 0, 0, 15], 20)).mean).toBe(75);
    expect(figuresOf(counted([0, 0, 0, 0, 0], 20)).mean).toBeNull();
  });

  test('has none where a degree is withheld, for it would tell it', () => {
    const counts = counted([2, 0, 0, 9, 15], 20);
    expect(tableOf(counts, 'satisfaction').cells.map(({ count }) => count)).toEqual([null, 0, 0, null, 15]);
    expect(figuresOf(counts).mean).toBeNull();
  });

  test('is withheld as a whole where its total would tell how few did not answer', () => {
    const counts = counted([0, 0, 10, 10, 20], 2);
    expect(tableOf(counts, 'participation')).toMatchObject({ total: 42 });
    expect(tableOf(counts, 'satisfaction').total).toBeNull();
    expect(tableOf(counts, 'resolved').cells.every(({ count }) => count === null)).toBe(true);
  });

  test('never tells by one table, nor by the mean, what another withholds', () => {
    fc.assert(
      fc.property(degrees, fc.nat({ max: 40 }), (given, unheard) => {
        const counts = counted(given, unheard);
        const [answered] = tableOf(counts, 'participation').cells;
        const { total, cells } = tableOf(counts, 'satisfaction');
        if (answered?.count === null) {
          expect(total).toBeNull();
          expect(tableOf(counts, 'resolved').total).toBeNull();
        }
        if (total !== null) expect(total).toBe(answered?.count);
        if (cells.some(({ count }) => count === null)) expect(figuresOf(counts).mean).toBeNull();
      }),
    );
  });

  test('is in the open data under the same names, and not at all where it is withheld', () => {
    const line = (satisfaction: string, count: number) => ({
      values: ['2026-01', 'elogio', 'site', 'anonima', '', '', '', 'answered_in_time', satisfaction],
      count,
    });
    const shown = (given: readonly number[], unheard: number) =>
      openLines(
        [...SCORES.map((score, at) => line(String(score), given[at] ?? 0)), line('', unheard)].filter(
          ({ count }) => count > 0,
        ),
        counted(given, unheard),
        period,
      ).map(({ values, count }) => [values.at(-1), count]);
    expect(shown([0, 0, 0, 6, 8], 9)).toEqual([
      ['Muito satisfeito', 8],
      ['Satisfeito', 6],
      ['Sem resposta à pesquisa', 9],
    ]);
    expect(shown([0, 0, 0, 6, 8], 3)).toEqual([[null, 17]]);
  });
});
