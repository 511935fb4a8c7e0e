import { describe, expect, it } from 'vitest';
import { createDispatcher } from '../../db/dispatch.ts';
import { silentLog } from '../../db/log.ts';
import { rulesHandlers } from '../../db/rules/handlers.ts';
import { createClient } from '../../shared/contract/client.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';
import { rulesContract } from '../../shared/rules/contract.ts';
import { invalidFields } from '../support/guards.ts';
import { testClock } from '../support/office.ts';

const contract = { rules: rulesContract };
const dispatch = createDispatcher(
  contract,
  { rules: rulesHandlers },
  { door: null, caller: () => null, clock: testClock(), log: silentLog, changed: () => undefined },
);
const { rules } = createClient(contract, (path, input) => dispatch({ path, input }));

const CASE = {
  grade: 'terceira_classe',
  gradeSince: '2020-03-01',
  admission: '2020-03-01',
  birthOn: '1990-01-01',
  on: '2026-11-23',
  schooling: 'superior' as const,
  course: { approved: true, grade: 8.5 },
  selection: true,
  fitness: true,
  evaluations: true,
  behavior: 'otimo',
  openPad: false,
  conviction: false,
  dependants: 1,
};

describe('rules.progression', () => {
  it('answers each case in place, with its position among those who compete', async () => {
    const answer = await rules.progression({
      rulebook: 'guarda-legal-2021',
      cases: [
        { ...CASE, id: 'a' },
        { ...CASE, id: 'b', titles: [{ kind: 'pos', hours: 360 }, { kind: 'mestrado' }] },
        { ...CASE, id: 7, openPad: true },
        {
          grade: 'terceira_classe',
          gradeSince: '2025-01-01',
          admission: '2025-01-01',
          on: '2026-11-23',
          behavior: 'bom',
        },
      ],
    });
    expect(
      answer.map(({ id, eligible, points, position }) => [id, eligible, points.total, position]),
    ).toEqual([
      ['a', true, 9, 2],
      ['b', true, 17, 1],
      [7, false, 9, null],
      [undefined, false, 1, null],
    ]);
  });

  it('takes another table as data', async () => {
    const progression = {
      citation: 'Lei 9',
      minimumClass: 'otimo',
      grades: [
        { id: 'guarda', label: 'Guarda', yearsToNext: 2 },
        { id: 'inspetor', label: 'Inspetor', yearsToNext: null },
      ],
      requirements: [
        { id: 'time', label: 'Tempo' },
        { id: 'behavior', label: 'Comportamento' },
      ],
      points: [
        { id: 'ano', kind: 'year_in_grade', label: 'Ano', value: 0.1 },
        {
          id: 'qualquer',
          kind: 'sanction',
          label: 'Sanção',
          value: -2,
          sanctions: ['repreensao'],
          withinMonths: 60,
        },
      ],
      tieBreakers: ['age'],
    };
    const one = { grade: 'guarda', gradeSince: '2023-01-01', admission: '2023-01-01', on: '2026-11-23' };
    const sanctions = [{ kind: 'repreensao', appliedOn: '2023-02-01' }];
    const answer = await rules.progression({
      rulebook: { ...guardaLegal2021, progression },
      cases: [
        { ...one, behavior: 'otimo', sanctions },
        { ...one, behavior: 'bom' },
      ],
    });
    expect(answer.map(({ eligible, points, target }) => [eligible, points.total, target])).toEqual([
      [true, -1.7, 'inspetor'],
      [false, 0.3, 'inspetor'],
    ]);
  });

  it('refuses what it does not know, each at its place', async () => {
    const cases = [
      { ...CASE, grade: 'general' },
      { ...CASE, behavior: 'sublime' },
      { ...CASE, sanctions: [{ kind: 'forca', appliedOn: '2026-01-01' }] },
    ];
    expect(
      Object.keys(await invalidFields(rules.progression({ rulebook: 'guarda-legal-2021', cases }))),
    ).toEqual(['cases.0.grade', 'cases.1.behavior', 'cases.2.sanctions.0.kind']);
    const late = [
      { ...CASE, gradeSince: '2019-01-01' },
      { ...CASE, on: '2020-02-29' },
    ];
    expect(
      Object.keys(await invalidFields(rules.progression({ rulebook: 'guarda-legal-2021', cases: late }))),
    ).toEqual(['cases.0.gradeSince', 'cases.1.on']);
    const bare = { ...guardaLegal2021, progression: null };
    expect(Object.keys(await invalidFields(rules.progression({ rulebook: bare, cases: [] })))).toEqual([
      'rulebook.progression',
    ]);
    const broken = { ...guardaLegal2021, progression: { ...guardaLegal2021.progression, grades: [] } };
    expect(Object.keys(await invalidFields(rules.progression({ rulebook: broken, cases: [] })))).toEqual(
      expect.arrayContaining(['rulebook.progression.grades']),
    );
  });
});
