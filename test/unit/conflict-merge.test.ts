import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences, merged } from '../../renderer/forms/conflict/merge.ts';

type Record3 = { version: number; a: string; b: string; c: number[] };
const fields = ['a', 'b', 'c'] as const;
const base: Record3 = { version: 1, a: 'a', b: 'b', c: [1] };

describe('two persons on one record', () => {
  test('what only one of them changed is proposed; what both did asks', () => {
    const mine = { ...base, a: 'minha', b: 'minha' };
    const theirs = { ...base, version: 2, b: 'deles', c: [1, 2] };
    expect(differences(base, mine, theirs, fields)).toEqual([
      { field: 'a', proposal: 'mine', clash: false },
      { field: 'b', proposal: 'mine', clash: true },
      { field: 'c', proposal: 'theirs', clash: false },
    ]);
    expect(merged(mine, theirs, ['c', 'version'])).toEqual({ version: 2, a: 'minha', b: 'minha', c: [1, 2] });
  });

  test('nothing typed is lost and nothing saved is undone unseen', () => {
    const value = fc.record({ version: fc.nat(3), a: fc.string(), b: fc.string(), c: fc.array(fc.nat(3)) });
    fc.assert(
      fc.property(value, value, value, (first, mine, theirs) => {
        const list = differences(first, mine, theirs, fields);
        const taken = list.filter(({ proposal }) => proposal === 'theirs').map(({ field }) => field);
        const after = merged(mine, theirs, taken);
        for (const field of fields) {
          const changed = JSON.stringify(mine[field]) !== JSON.stringify(first[field]);
          expect(after[field]).toEqual(changed ? mine[field] : theirs[field]);
        }
      }),
    );
  });
});
