import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { behaviorClassOn, behaviorHistory } from '../../shared/behavior/evaluate.ts';
import type { BehaviorFacts } from '../../shared/behavior/facts.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';
import { behaviorRules, rulebook } from '../../shared/rulebook/schema.ts';
import { isPublishable, validateRulebook } from '../../shared/rulebook/validate.ts';
import { addDays } from '../../shared/time/civil-date.ts';

const none = (months: number) => ({
  all: [{ serviceMonths: { atLeast: months } }, { count: { of: 'any', withinMonths: months, exactly: 0 } }],
});
const suspended = (more: object) => ({ count: { of: ['suspensao'], withinMonths: 24, ...more } });
const withClasses = (classes: readonly unknown[], more: object = {}) => ({
  ...guardaLegal2021,
  progression: null,
  mitigating: [],
  aggravating: [],
  transgressions: guardaLegal2021.transgressions.map((item) => ({ ...item, ownAggravation: null })),
  sanctions: guardaLegal2021.sanctions.map((one) =>
    one.id === 'suspensao' ? { ...one, days: { min: 1, max: 90 } } : one,
  ),
  behavior: { initial: 'bom', classes, ...more },
});
const bom = { id: 'bom', when: 'otherwise' };
const found = (classes: readonly unknown[], more: object = {}) =>
  validateRulebook(withClasses(classes, more)).filter(({ path }) => path.startsWith('behavior.classes'));
const pathsOf = (classes: readonly unknown[], more: object = {}) =>
  found(classes, more).map((one) => one.path);

describe('classes that no history reaches', () => {
  it('a longer clean time after a shorter one', () => {
    const [problem, ...others] = found([
      { id: 'otimo', when: none(36) },
      { id: 'excelente', when: none(48) },
      bom,
    ]);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ path: 'behavior.classes.1.when', severity: 'error' });
    expect(problem?.text).toContain('sempre que ela caberia já cabe “otimo”');
    expect(pathsOf([{ id: 'excelente', when: none(48) }, { id: 'otimo', when: none(36) }, bom])).toEqual([]);
  });
  it('all their cases shared out among the earlier ones', () => {
    const half = (lessThan: object) => ({ serviceMonths: lessThan });
    const problems = found([
      { id: 'novo', when: half({ lessThan: 24 }) },
      { id: 'antigo', when: half({ atLeast: 24 }) },
      { id: 'meio', when: suspended({ atLeast: 1 }) },
      bom,
    ]);
    const reach = problems.filter((one) => one.text.includes('nunca se alcança'));
    expect(reach.map((one) => one.path)).toEqual(['behavior.classes.2.when', 'behavior.classes.3.when']);
    expect(reach[0]?.text).toContain('as classes anteriores, juntas');
  });
  it.each([
    ['counts that contradict', suspended({ atLeast: 3, atMost: 2 }), 'count'],
    ['days beyond the longest', suspended({ atLeast: 1, minDays: 120 }), 'count'],
    ['days of what has none', { sumDays: { of: ['repreensao'], withinMonths: 12, atLeast: 5 } }, 'sumDays'],
    ['service that contradicts', { serviceMonths: { atLeast: 48, lessThan: 36 } }, 'serviceMonths'],
  ])('%s are told at the place and at the class', (_name, when, place) => {
    expect(pathsOf([{ id: 'mau', when }, bom])).toEqual([
      `behavior.classes.0.when.${place}`,
      'behavior.classes.0.when',
    ]);
  });
  it('contradictions between the parts of one condition', () => {
    const all = [suspended({ atLeast: 2 }), { not: suspended({ atLeast: 1 }) }];
    expect(pathsOf([{ id: 'mau', when: { all } }, bom])).toEqual(['behavior.classes.0.when']);
    const windows = [
      { count: { of: ['suspensao'], withinMonths: 12, atLeast: 1 } },
      { count: { of: 'any', withinMonths: 24, exactly: 0 } },
    ];
    expect(pathsOf([{ id: 'mau', when: { all: windows } }, bom])).toEqual(['behavior.classes.0.when']);
    const sums = [
      { sumDays: { of: ['suspensao'], withinMonths: 12, moreThan: 30 } },
      { count: { of: ['suspensao'], withinMonths: 12, exactly: 1 } },
      { count: { of: ['suspensao'], withinMonths: 12, minDays: 31, exactly: 0 } },
    ];
    expect(pathsOf([{ id: 'mau', when: { all: sums } }, bom])).toEqual(['behavior.classes.0.when']);
  });
  it('service too short for the window', () => {
    const all = [
      { serviceMonths: { lessThan: 12 } },
      { count: { of: 'any', withinMonths: 24, atLeast: 1 } },
      { count: { of: 'any', withinMonths: 12, exactly: 0 } },
    ];
    const [problem] = found([{ id: 'mau', when: { all } }, bom]);
    expect(problem?.text).toContain('anterior à admissão');
    const short = {
      all: [{ serviceMonths: { atLeast: 12 } }, { count: { of: 'any', withinMonths: 48, exactly: 0 } }],
    };
    expect(found([{ id: 'excelente', when: short }, bom])).toMatchObject([
      { path: 'behavior.classes.0.when.all.1.count', severity: 'warning' },
    ]);
  });
  it('reached only through equivalences they are reached', () => {
    const equivalences = [{ of: ['repreensao'], quantity: 2, as: 'suspensao' }];
    const all = [
      suspended({ atLeast: 1 }),
      { count: { of: ['suspensao', 'repreensao'], withinMonths: 24, minDays: 1, exactly: 0 } },
    ];
    const when = { all };
    expect(pathsOf([{ id: 'mau', when }, bom])).toEqual(['behavior.classes.0.when']);
    expect(pathsOf([{ id: 'mau', when }, bom], { equivalences })).toEqual([]);
  });
  it('beyond what can be searched, nothing is claimed', () => {
    expect(pathsOf([{ id: 'mau', when: suspended({ atLeast: 1_000_000 }) }, bom])).toEqual([]);
  });
});

describe('classes that meet', () => {
  it('in part only are told; one inside the other is how lists are written', () => {
    const light = { count: { of: ['repreensao'], withinMonths: 24, atLeast: 2 } };
    const partly = found([{ id: 'a', when: light }, { id: 'b', when: suspended({ atLeast: 1 }) }, bom]);
    expect(partly).toMatchObject([{ path: 'behavior.classes.1.when', severity: 'warning' }]);
    expect(partly[0]?.text).toContain('vale “a”, que vem antes');
    expect(
      pathsOf([
        { id: 'mau', when: suspended({ moreThan: 1 }) },
        { id: 'regular', when: suspended({ atLeast: 1 }) },
        bom,
      ]),
    ).toEqual([]);
  });
  it('leave a gap when nothing is said of the other cases', () => {
    expect(
      found([
        { id: 'mau', when: suspended({ atLeast: 1 }) },
        { id: 'bom', when: none(24) },
      ]),
    ).toMatchObject([{ path: 'behavior.classes', severity: 'warning' }]);
  });
});

const months = fc.constantFrom(6, 12, 24, 36);
const bounds = fc.oneof(
  fc.record({ atLeast: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ moreThan: fc.integer({ min: 0, max: 2 }) }),
  fc.record({ exactly: fc.integer({ min: 0, max: 2 }) }),
  fc.record({ atLeast: fc.integer({ min: 0, max: 2 }), lessThan: fc.integer({ min: 1, max: 3 }) }),
);
const kinds = fc.constantFrom<'any' | string[]>(
  'any',
  ['suspensao'],
  ['repreensao'],
  ['repreensao', 'suspensao'],
);
const leaf = fc.oneof(
  fc
    .tuple(kinds, fc.oneof(months, fc.constant(null)), bounds)
    .map(([of, withinMonths, more]) => ({ count: { of, withinMonths, ...more } })),
  fc.tuple(months, bounds, fc.integer({ min: 2, max: 20 })).map(([withinMonths, more, minDays]) => ({
    count: { of: ['suspensao'], withinMonths, minDays, ...more },
  })),
  fc
    .tuple(months, fc.integer({ min: 1, max: 40 }))
    .map(([withinMonths, moreThan]) => ({ sumDays: { of: ['suspensao'], withinMonths, moreThan } })),
  months.map((atLeast) => ({ serviceMonths: { atLeast } })),
  months.map((lessThan) => ({ serviceMonths: { lessThan } })),
);
const condition = fc.oneof(
  { weight: 3, arbitrary: leaf },
  fc.array(leaf, { minLength: 2, maxLength: 3 }).map((all) => ({ all })),
  fc.array(leaf, { minLength: 2, maxLength: 2 }).map((any) => ({ any })),
  leaf.map((not) => ({ not })),
);
const equivalences = fc.constantFrom([], [], [{ of: ['repreensao'], quantity: 2, as: 'suspensao' }]);
const code = fc
  .tuple(fc.array(condition, { minLength: 1, maxLength: 4 }), fc.boolean(), equivalences)
  .map(([conditions, closed, equal]) => ({
    classes: [
      ...conditions.map((when, index) => ({ id: `c${index}`, when })),
      closed ? bom : { id: 'bom', when: none(24) },
    ],
    more: { equivalences: equal, countsFrom: 'finalOn', leaves: 'off' },
  }));

const ADMISSION = '2010-01-01';
const careers: fc.Arbitrary<readonly BehaviorFacts[]> = fc.array(
  fc
    .array(
      fc.record({
        kind: fc.constantFrom('suspensao', 'suspensao', 'repreensao', 'exoneracao'),
        on: fc.integer({ min: 0, max: 1500 }),
        days: fc.integer({ min: 1, max: 90 }),
      }),
      { maxLength: 6 },
    )
    .map((sanctions) => ({
      admission: ADMISSION,
      leaves: [],
      sanctions: sanctions.map(({ kind, on, days }) => {
        const day = addDays(ADMISSION, on);
        return {
          kind,
          finalOn: day,
          fulfilledOn: day,
          appliedOn: day,
          days: kind === 'suspensao' ? days : null,
        };
      }),
    })),
  { minLength: 4, maxLength: 8 },
);

describe('random codes', () => {
  it('no class said to be out of reach is ever reached, and none without errors throws', () => {
    const days = [0, 180, 365, 400, 730, 800, 1100, 1500, 1800].map((day) => addDays(ADMISSION, day));
    let silenced = 0;
    let checked = 0;
    const check = fc.property(code, careers, ({ classes, more }, histories) => {
      const body = withClasses(classes, more);
      const problems = validateRulebook(body);
      const rules = behaviorRules.parse(body);
      const never = problems
        .filter(({ text }) => /^A classe .+ (nunca|só) se alcança/.test(text))
        .map(({ path }) => rules.behavior.classes[Number(path.split('.')[2])]?.id);
      if (never.length > 0) silenced += 1;
      for (const facts of histories) {
        const known = rules.behavior.classes.map((one) => one.id);
        for (const day of days) {
          const name = behaviorClassOn(rules, facts, day);
          expect(never).not.toContain(name);
          expect(known).toContain(name);
        }
        if (!isPublishable(problems)) continue;
        checked += 1;
        expect(
          behaviorHistory(rulebook.parse(body), facts, '2020-01-01').current.because.length,
        ).toBeGreaterThan(0);
      }
    });
    fc.assert(check, { numRuns: 300 });
    expect(silenced).toBeGreaterThan(20);
    expect(checked).toBeGreaterThan(100);
  });
});
