import { describe, expect, it } from 'vitest';
import { departuresOf } from '../../shared/judgment/departures.ts';
import { workedSheet, worksheetWords } from '../../shared/judgment/worksheet.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';

const sheet = {
  citation: 'art. 23',
  percentPerPoint: 10,
  start: 'middle' as const,
  weights: [
    { circumstance: 'a', weight: -2 },
    { circumstance: 'b', weight: 3 },
  ],
};
const named = (id: string) => ({ id, label: id, citation: '' });
const range = { min: 1, max: 30 };

describe('the grading worksheet', () => {
  it('starts in the middle and moves by the points confirmed', () => {
    expect(workedSheet(sheet, range, []).days).toBe(15);
    const both = workedSheet(sheet, range, [named('a'), named('b'), named('c')]);
    expect([both.points, both.days]).toEqual([1, 18]);
    expect(worksheetWords(both)).toBe('meio da faixa 15,5 + 1 ponto × 10% de 29 (2,9) = 18 dias');
    expect(worksheetWords(workedSheet(sheet, range, [named('a')]))).toContain(
      '− 2 pontos × 10% de 29 (5,8) = 9 dias',
    );
  });

  it('starts at the least of the range where the rulebook says so', () => {
    const least = { ...sheet, start: 'minimum' as const };
    expect(workedSheet(least, range, []).days).toBe(1);
    expect(workedSheet(least, range, [named('a')]).days).toBe(1);
    const worse = workedSheet(least, range, [named('b')]);
    expect(worksheetWords(worse)).toBe('mínimo da faixa 1 + 3 pontos × 10% de 29 (8,7) = 9 dias');
  });

  it('never leaves the range, whatever the points, and never falls with one more that aggravates', () => {
    for (let weight = -100; weight <= 100; weight += 1) {
      const at = (points: number) =>
        workedSheet({ ...sheet, weights: [{ circumstance: 'a', weight: points }] }, range, [named('a')]).days;
      expect(at(weight)).toBeGreaterThanOrEqual(range.min);
      expect(at(weight)).toBeLessThanOrEqual(range.max);
      expect(at(weight + 1)).toBeGreaterThanOrEqual(at(weight));
    }
  });
});

describe('departures', () => {
  const around = { rulebook: guardaLegal2021, worksheet: null, precedents: null, report: null };

  it('are found from worksheet, earlier decisions and report, each with its article', () => {
    const ten = { kind: 'suspensao', days: 10 };
    const found = departuresOf(
      {
        ...around,
        worksheet: workedSheet(sheet, range, []),
        precedents: { lightest: ten, gravest: ten },
        report: { outcome: 'not_proven', penalty: null },
      },
      { outcome: 'proven', penalty: { kind: 'suspensao', days: 12 } },
    );
    expect(found.map(({ kind, citation }) => [kind, citation])).toEqual([
      ['worksheet', 'art. 23'],
      ['precedents', 'Lei 9.784/1999, art. 50, VII'],
      ['report', 'Lei 8.112/1990, art. 168'],
    ]);
  });

  it('are none where nothing stands around, nor for an acquittal as the report proposed', () => {
    expect(departuresOf(around, { outcome: 'proven', penalty: { kind: 'suspensao', days: 12 } })).toEqual([]);
    const report = { outcome: 'not_proven' as const, penalty: null };
    expect(departuresOf({ ...around, report }, { outcome: 'not_proven', penalty: null })).toEqual([]);
  });
});
