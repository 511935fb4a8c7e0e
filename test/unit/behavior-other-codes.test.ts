import { describe, expect, it } from 'vitest';
import { behaviorAt, behaviorTimeline } from '../../shared/behavior/evaluate.ts';
import type { BehaviorFacts } from '../../shared/behavior/facts.ts';
import { behaviorRules } from '../../shared/rulebook/schema.ts';

const none = (months: number) => ({
  all: [{ serviceMonths: { atLeast: months } }, { count: { of: 'any', withinMonths: months, exactly: 0 } }],
});

/** Windows of 60, 48, 30, 24 and 12 months; only suspensions of more than 15 days reach the worst class. */
const example = behaviorRules.parse({
  behavior: {
    initial: 'bom',
    countsFrom: 'applied',
    classes: [
      { id: 'mau', when: { count: { of: ['suspensao'], withinMonths: 12, minDays: 16, moreThan: 2 } } },
      { id: 'insuficiente', when: { count: { of: ['suspensao'], withinMonths: 24, atLeast: 1 } } },
      { id: 'excelente', when: none(60) },
      { id: 'otimo', when: none(48) },
      { id: 'bom', when: { any: [none(30), 'otherwise'] } },
    ],
  },
});

const days = (...spans: readonly (readonly [string, number])[]) => ({
  admission: '2010-01-01',
  leaves: [],
  sanctions: spans.map(([finalOn, length]) => ({
    kind: 'suspensao',
    finalOn,
    fulfilledOn: null,
    days: length,
  })),
});

describe('a code with windows of 60, 48, 30, 24 and 12 months, as data', () => {
  it('climbs with clean time and counts windows from application', () => {
    expect(behaviorTimeline(example, days(['2016-03-01', 10]), '2025-01-01')).toEqual([
      { from: '2010-01-01', class: 'bom' },
      { from: '2014-01-01', class: 'otimo' },
      { from: '2015-01-01', class: 'excelente' },
      { from: '2016-03-01', class: 'insuficiente' },
      { from: '2018-03-01', class: 'bom' },
      { from: '2020-03-01', class: 'otimo' },
      { from: '2021-03-01', class: 'excelente' },
    ]);
  });
  it('reaches the worst class only with three suspensions long enough inside the year', () => {
    const short = days(['2016-01-10', 15], ['2016-02-10', 20], ['2016-03-10', 20]);
    const long = days(['2016-01-10', 16], ['2016-02-10', 20], ['2016-03-10', 20]);
    const at = (facts: BehaviorFacts, date: string) => behaviorAt(example, facts, date).class;
    expect(at(short, '2016-04-01')).toBe('insuficiente');
    expect(at(long, '2016-03-09')).toBe('insuficiente');
    expect(at(long, '2016-03-10')).toBe('mau');
    expect(at(long, '2017-01-09')).toBe('mau');
    expect(at(long, '2017-01-10')).toBe('insuficiente');
    expect(at(long, '2018-03-10')).toBe('bom');
    expect(behaviorAt(example, long, '2016-04-01').because[0]?.text).toBe(
      'mau: 3 sanções de suspensao com ao menos 16 dias cada na janela de 12 meses (a norma exige mais de 2).',
    );
  });
});

describe('the other words of the language', () => {
  const rules = (when: unknown, more: object = {}) =>
    behaviorRules.parse({
      behavior: {
        initial: 'nao',
        classes: [
          { id: 'sim', when },
          { id: 'nao', when: 'otherwise' },
        ],
        ...more,
      },
    });
  const light = (...dates: readonly string[]) => ({
    admission: '2010-01-01',
    leaves: [],
    sanctions: dates.map((on) => ({ kind: 'leve', finalOn: on, fulfilledOn: on })),
  });
  const at = (rule: ReturnType<typeof rules>, facts: BehaviorFacts, date: string) =>
    behaviorAt(rule, facts, date).class;

  it('sums days of suspension', () => {
    const rule = rules(
      { sumDays: { of: ['suspensao'], withinMonths: 12, moreThan: 30 } },
      { countsFrom: 'final' },
    );
    const facts = days(['2016-01-10', 20], ['2016-06-10', 10], ['2016-07-10', 1]);
    expect(at(rule, facts, '2016-06-10')).toBe('nao');
    expect(at(rule, facts, '2016-07-10')).toBe('sim');
    expect(at(rule, facts, '2017-01-10')).toBe('nao');
    expect(behaviorAt(rule, facts, '2016-07-10').because[0]?.text).toBe(
      'sim: 31 dias somados de sanções de suspensao na janela de 12 meses (a norma exige mais de 30).',
    );
  });

  it('two of one count as one of another, one step feeding the next, nothing counted twice', () => {
    const equivalences = [
      { of: ['leve'], quantity: 2, as: 'media' },
      { of: ['media'], quantity: 2, as: 'suspensao' },
    ];
    const suspended = rules({ count: { of: ['suspensao'], withinMonths: 12, atLeast: 1 } }, { equivalences });
    const four = light('2016-01-01', '2016-02-01', '2016-03-01', '2016-04-01');
    expect(at(suspended, four, '2016-03-31')).toBe('nao');
    expect(at(suspended, four, '2016-04-01')).toBe('sim');
    expect(at(suspended, four, '2017-01-01')).toBe('nao');
    const both = rules({ count: { of: ['leve', 'media'], withinMonths: 12, atLeast: 5 } }, { equivalences });
    expect(at(both, four, '2016-04-01')).toBe('nao');
    const long = rules(
      { count: { of: ['suspensao'], withinMonths: 12, atLeast: 1, minDays: 5 } },
      { equivalences },
    );
    expect(at(long, four, '2016-04-01')).toBe('nao');
  });

  it('negates, bounds from both sides, and looks at the whole career', () => {
    const never = rules({ not: { count: { of: 'any', withinMonths: null, atLeast: 1 } } });
    expect(at(never, light(), '2040-01-01')).toBe('sim');
    expect(at(never, light('2011-01-01'), '2040-01-01')).toBe('nao');
    expect(behaviorAt(never, light('2011-01-01'), '2040-01-01').because[1]?.text).toContain(
      'conta por toda a carreira',
    );
    const between = rules({ count: { of: 'any', withinMonths: 24, atLeast: 1, atMost: 2 } });
    const three = light('2016-01-01', '2016-02-01', '2016-03-01');
    expect(
      ['2015-12-31', '2016-01-01', '2016-02-01', '2016-03-01'].map((date) => at(between, three, date)),
    ).toEqual(['nao', 'sim', 'sim', 'nao']);
    const probation = rules({ serviceMonths: { lessThan: 36 } });
    expect(at(probation, light(), '2012-12-31')).toBe('sim');
    expect(at(probation, light(), '2013-01-01')).toBe('nao');
  });

  it('keeps the class of entry until something is counted, whatever the last class is', () => {
    const rule = behaviorRules.parse({
      behavior: {
        initial: 'bom',
        classes: [
          {
            id: 'bom',
            when: {
              all: [
                { serviceMonths: { atLeast: 30 } },
                { count: { of: 'any', withinMonths: 30, exactly: 0 } },
              ],
            },
          },
          { id: 'mau', when: 'otherwise' },
        ],
      },
    });
    expect(at(rule, light(), '2010-01-01')).toBe('bom');
    expect(at(rule, light('2010-06-01'), '2010-06-01')).toBe('mau');
  });

  const served = { kind: 'suspensao', finalOn: '2016-01-01', fulfilledOn: '2016-01-10' };
  const suspended = (kind?: string) => ({
    admission: '2010-01-01',
    sanctions: [served],
    leaves: [{ from: '2016-02-01', to: '2016-03-11', ...(kind === undefined ? {} : { kind }) }],
  });
  const clean = { count: { of: 'any', withinMonths: 24, exactly: 0 } };
  const returns = (leaves: unknown, kind?: string) =>
    behaviorTimeline(rules(clean, { leaves }), suspended(kind), '2020-01-01').at(-1)?.from;
  it('leaves: off, threshold, only the excess, chosen kinds', () => {
    expect(returns('off')).toBe('2018-01-10');
    expect(returns({ off: true })).toBe('2018-01-10');
    expect(returns({ thresholdDays: 30 })).toBe('2018-02-19');
    expect(returns({ thresholdDays: 30, excludes: 'excess' })).toBe('2018-01-20');
    expect(returns({ thresholdDays: 40 })).toBe('2018-01-10');
    expect(returns({ thresholdDays: 0, kinds: ['cessao'] }, 'licenca_saude')).toBe('2018-01-10');
    expect(returns({ thresholdDays: 0, kinds: ['cessao'] }, 'cessao')).toBe('2018-02-19');
  });
});
