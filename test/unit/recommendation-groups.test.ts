import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASPECTS, type Repeated, repeatedGroups } from '../../shared/recommendations/groups.ts';
import { fold } from '../../shared/text/fold.ts';

const place = fc.constantFrom(
  '',
  'Centro',
  'CENTRO ',
  'centro',
  'São João',
  'Sao Joao',
  'Vila Nova',
  '[CPF]',
);
const told = fc.record({ district: place, address: place, unit: place, vehicle: place });
const all = fc
  .array(told, { maxLength: 30 })
  .map((ones): Repeated[] => ones.map((one, at) => ({ id: at + 1, ...one })));
const threshold = fc.integer({ min: 2, max: 6 });

const one = (id: number, district: string): Repeated => ({
  id,
  district,
  address: '',
  unit: '',
  vehicle: '',
});

describe('repeated complaints', () => {
  test('are grouped whatever the accents and capitals, named as written most often', () => {
    const told = [one(3, 'são joão'), one(1, 'São João'), one(2, 'São João'), one(4, 'Centro')];
    expect(repeatedGroups(told, 3)).toEqual([{ aspect: 'district', label: 'São João', ids: [1, 2, 3] }]);
    expect(repeatedGroups(told, 4)).toEqual([]);
  });

  test('what is kept of the citizen is no place, nor is nothing', () => {
    expect(repeatedGroups([one(1, '[endereço]'), one(2, '[endereço]'), one(3, ''), one(4, '')], 2)).toEqual(
      [],
    );
  });

  test('no group is below the threshold, and each holds exactly those of its place', () => {
    fc.assert(
      fc.property(all, threshold, (told, least) => {
        for (const { aspect, label, ids } of repeatedGroups(told, least)) {
          expect(ids.length).toBeGreaterThanOrEqual(least);
          const same = told.filter((each) => fold(each[aspect]) === fold(label)).map(({ id }) => id);
          expect(ids).toEqual(same);
        }
      }),
    );
  });

  test('every place repeated enough has its group', () => {
    fc.assert(
      fc.property(all, threshold, (told, least) => {
        const groups = repeatedGroups(told, least);
        for (const aspect of ASPECTS) {
          const keys = told.map((each) => fold(each[aspect])).filter((key) => key !== '' && key !== '[cpf]');
          const enough = new Set(keys.filter((key) => keys.filter((other) => other === key).length >= least));
          const found = groups.filter((group) => group.aspect === aspect).map(({ label }) => fold(label));
          expect(new Set(found)).toEqual(enough);
          expect(found).toHaveLength(enough.size);
        }
      }),
    );
  });

  test('the order in which they come does not matter', () => {
    fc.assert(
      fc.property(all, threshold, fc.infiniteStream(fc.nat(1000)), (told, least, dice) => {
        const shuffled = told
          .map((each) => ({ each, at: dice.next().value ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ each }) => each);
        expect(repeatedGroups(shuffled, least)).toEqual(repeatedGroups(told, least));
      }),
    );
  });
});
