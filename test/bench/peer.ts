import { Engine, type EngineResult } from 'json-rules-engine';
import type { BehaviorFacts, SanctionFact } from '../../shared/behavior/facts.ts';
import { counts, lastDayOf, type Span, spansOf, windowEnd } from '../../shared/behavior/windows.ts';
import type { BehaviorRules } from '../../shared/rulebook/schema.ts';
import { addMonthsToDay, toDayNumber } from '../../shared/time/civil-date.ts';

const LIGHT = ['advertencia_verbal', 'repreensao', 'repreensao_escrita'];
const SUSPENSION = ['suspensao'];

type Career = { readonly facts: BehaviorFacts; readonly spans: readonly Span[] };
type Params = { readonly kinds?: readonly string[]; readonly months: number };

const count = (kinds: readonly string[] | null, months: number, operator: string, value: number) => ({
  fact: 'count',
  params: kinds === null ? { months } : { kinds, months },
  operator,
  value,
});

const clean = (months: number) => ({
  all: [
    count(null, months, 'equal', 0),
    { fact: 'served', params: { months }, operator: 'equal', value: true },
  ],
});

const suspended = count(SUSPENSION, 24, 'greaterThanInclusive', 1);
const severalLight = count(LIGHT, 24, 'greaterThan', 1);

/** The classes of the model code as rules of a general engine: the one of highest priority that holds is the class. */
const CLASSES = [
  {
    id: 'mau',
    conditions: { any: [count(SUSPENSION, 24, 'greaterThan', 1), { all: [suspended, severalLight] }] },
  },
  { id: 'regular', conditions: { any: [suspended, severalLight] } },
  { id: 'excelente', conditions: clean(48) },
  { id: 'otimo', conditions: clean(36) },
];

function isInside(
  fact: SanctionFact,
  months: number,
  spans: readonly Span[],
  day: number,
  rules: BehaviorRules,
) {
  if (toDayNumber(fact.finalOn) > day) return false;
  if (fact.fulfilledOn === null) return true;
  const start = toDayNumber(fact.fulfilledOn);
  return day < windowEnd(start, addMonthsToDay(start, months), spans, rules.behavior.leaves);
}

/** The class of a guard on a day by json-rules-engine, its facts counted by the same windows. */
export function peerFor(rules: BehaviorRules, on: string): (facts: BehaviorFacts) => Promise<string> {
  const day = toDayNumber(on);
  const rule = rules.behavior.leaves;
  const engine = new Engine(
    CLASSES.map(({ id, conditions }, index) => ({
      conditions,
      event: { type: id },
      priority: CLASSES.length - index,
    })),
  );
  engine.addFact<Promise<number>>('count', async (params, almanac) => {
    const { kinds, months }: Params = { months: 24, ...params };
    const { facts, spans } = await almanac.factValue<Career>('career');
    const own = facts.sanctions.filter((one) => kinds === undefined || kinds.includes(one.kind));
    return own.filter((one) => isInside(one, months, spans, day, rules)).length;
  });
  engine.addFact<Promise<boolean>>('served', async (params, almanac) => {
    const { months }: Params = { months: 36, ...params };
    const { facts, spans } = await almanac.factValue<Career>('career');
    const start = toDayNumber(facts.admission);
    return windowEnd(start, addMonthsToDay(start, months), spans, rule) <= day;
  });
  engine.on('success', () => engine.stop());
  return async (facts) => {
    const leaves = facts.leaves
      .filter((one) => counts(one, rule))
      .map((one) => ({ from: toDayNumber(one.from), to: lastDayOf(one) }));
    const found: EngineResult = await engine.run({ career: { facts, spans: spansOf(leaves, rule) } });
    return found.events[0]?.type ?? 'bom';
  };
}
