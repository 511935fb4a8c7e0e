import { describe, expect, test } from 'vitest';
import { commissionProblems, namesCommission, type Serving } from '../../shared/people/composition.ts';
import { impediments } from '../../shared/people/impediments.ts';
import { FEDERAL_PEOPLE } from '../../shared/rulebook/people-schema.ts';

const one = (name: string, role: Serving['role'], problems: Serving['impediments'] = []): Serving => ({
  name,
  role,
  impediments: problems,
});
const whole = [
  one('Ana', 'presidente'),
  one('Beto', 'membro'),
  one('Caio', 'membro'),
  one('Dora', 'secretario'),
];
const ids = (people: readonly Serving[], kind = 'pad') =>
  commissionProblems(kind, people, FEDERAL_PEOPLE).map(({ id }) => id);

describe('the commission', () => {
  test('of three with a secretary is whole', () => {
    expect(ids(whole)).toEqual([]);
  });

  test('lacks whoever is taken out, and may not be larger than the rule', () => {
    expect(ids(whole.slice(1))).toEqual(['commission.president', 'commission.members']);
    expect(ids(whole.filter((_, index) => index !== 1))).toEqual(['commission.members']);
    expect(ids(whole.slice(0, 3))).toEqual(['commission.secretary']);
    expect(ids([...whole, one('Eva', 'membro')])).toEqual(['commission.members']);
  });

  test('of a sindicância is one person and a secretary; a preliminary inquiry asks for none', () => {
    expect(ids([one('Ana', 'presidente'), one('Dora', 'secretario')], 'sindicancia')).toEqual([]);
    expect(ids([], 'apuracao_preliminar')).toEqual([]);
    expect(namesCommission([{ role: 'perito' }])).toBe(false);
    expect(namesCommission([{ role: 'secretario' }])).toBe(true);
  });

  test('names whoever of it is impeded', () => {
    const problem = { id: 'junior', citation: 'art. 149', text: 'Tem graduação inferior.' };
    const [found] = commissionProblems(
      'pad',
      [...whole.slice(0, 3), one('Dora', 'secretario', [problem])],
      FEDERAL_PEOPLE,
    );
    expect(found?.text).toBe('Dora (secretário): Tem graduação inferior.');
  });
});

describe('impediments', () => {
  const facts = {
    judge: { guardId: 1, gradeRank: 2 },
    accused: [{ guardId: 9, name: 'Réu', gradeRank: 3 }],
    earlierRoles: [],
    declaredKin: [],
  };

  test('a junior is refused, unless the rulebook does not compare', () => {
    expect(impediments(facts).map(({ id }) => id)).toEqual(['junior']);
    expect(impediments({ ...facts, comparesRank: false })).toEqual([]);
  });

  test('an incident accepted is named with its ground and day', () => {
    const incidents = [{ kind: 'challenged', ground: 'litigio', on: '2026-08-10' }] as const;
    const [found] = impediments({ ...facts, comparesRank: false, incidents });
    expect(found).toMatchObject({ id: 'incident:challenged', citation: 'Lei 9.784/1999, art. 18, III' });
    expect(found?.text).toContain('10/08/2026');
  });
});
