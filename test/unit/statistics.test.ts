import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  groupsBy,
  type JudgedCharge,
  penaltiesOf,
  rank,
  withheldGroups,
} from '../../shared/statistics/build.ts';

function charge(proceedingId: number, changes: Partial<JudgedCharge> = {}): JudgedCharge {
  return {
    proceedingId,
    kind: 'PAD',
    openedOn: '2026-01-01',
    judgedOn: '2026-01-11',
    item: 'art. 36, I',
    unit: 'Norte',
    outcome: 'proven',
    penalty: 'Suspensão',
    ...changes,
  };
}

describe('the nearest rank', () => {
  test.each([
    [[], 0.5, null],
    [[7], 0.5, 7],
    [[1, 9], 0.5, 1],
    [[3, 1, 2], 0.5, 2],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9],
  ])('of %j at %d is %j', (values, share, expected) => {
    expect(rank(values, share)).toBe(expected);
  });
});

describe('groups of charges', () => {
  test('count a file once, however many its charges, and each charge by its outcome', () => {
    const all = [charge(1), charge(1, { outcome: 'not_proven', penalty: null }), charge(2, { unit: 'Sul' })];
    expect(groupsBy(all, ({ unit }) => unit)).toEqual([
      {
        label: 'Norte',
        files: 1,
        median: 10,
        p90: 10,
        proven: 1,
        notProven: 1,
        didNotHappen: 0,
        justified: 0,
      },
      { label: 'Sul', files: 1, median: 10, p90: 10, proven: 1, notProven: 0, didNotHappen: 0, justified: 0 },
    ]);
  });

  test('tell nothing but the name of a small one, nor of one that would be found by subtraction', () => {
    const many = Array.from({ length: 12 }, (_, at) => charge(at, { unit: at < 6 ? 'Norte' : 'Sul' }));
    const groups = groupsBy([...many, charge(99, { unit: 'Leste' })], ({ unit }) => unit);
    const shown = withheldGroups(groups, 3);
    expect(shown.filter(({ files }) => files !== null)).toHaveLength(1);
    expect(shown.find(({ label }) => label === 'Leste')).toMatchObject({
      files: null,
      median: null,
      proven: null,
    });
  });

  test('publish no count between zero and the smallest, whatever the files', () => {
    const any = fc.array(
      fc.record({
        id: fc.integer({ min: 1, max: 30 }),
        unit: fc.constantFrom('Norte', 'Sul', 'Leste', ''),
        outcome: fc.constantFrom('proven', 'not_proven', 'did_not_happen', 'justified'),
      }),
    );
    fc.assert(
      fc.property(any, fc.integer({ min: 3, max: 8 }), (rows, smallest) => {
        const all = rows.map(({ id, unit, outcome }) => charge(id, { unit, outcome }));
        for (const group of withheldGroups(
          groupsBy(all, ({ unit }) => unit),
          smallest,
        )) {
          const { files, proven, notProven, didNotHappen, justified } = group;
          for (const count of [files, proven, notProven, didNotHappen, justified])
            expect(count === null || count === 0 || count >= smallest).toBe(true);
        }
      }),
    );
  });

  test('penalties are counted where they stand', () => {
    const all = [1, 2, 3, 4].map((id) => charge(id, id === 4 ? { penalty: null } : {}));
    expect(penaltiesOf(all, 3)).toEqual([{ label: 'Suspensão', count: 3 }]);
  });
});
