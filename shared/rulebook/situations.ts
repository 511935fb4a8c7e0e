import type { Bounds, Condition } from './conditions.ts';

/** What a condition counts: sanctions of some kinds in a window, or their days. */
export type Counted = {
  readonly of: 'any' | readonly string[];
  readonly window: number | null;
  readonly minDays: number;
  readonly sumsDays: boolean;
};

/** Whole numbers, both ends included; `most` may be infinite. */
export type Range = { readonly least: number; readonly most: number };

export type Demand = { readonly counted: Counted; readonly range: Range };

/** One way for a condition to hold: every demand met, and months of service in the range. */
export type Situation = { readonly demands: ReadonlyMap<string, Demand>; readonly service: Range };

/** Beyond this number of ways nothing is claimed. */
const MOST_SITUATIONS = 4000;

export const ANY_AMOUNT: Range = { least: 0, most: Number.POSITIVE_INFINITY };
const ALWAYS: Situation = { demands: new Map(), service: ANY_AMOUNT };

/** The bounds as one range; empty (`least` above `most`) when they contradict one another. */
export function rangeOf({ atLeast = 0, moreThan = -1, exactly, atMost, lessThan }: Bounds): Range {
  return {
    least: Math.max(atLeast, moreThan + 1, exactly ?? 0),
    most: Math.min(exactly ?? ANY_AMOUNT.most, atMost ?? ANY_AMOUNT.most, (lessThan ?? ANY_AMOUNT.most) - 1),
  };
}

function meet(a: Range, b: Range): Range {
  return { least: Math.max(a.least, b.least), most: Math.min(a.most, b.most) };
}

function isEmpty({ least, most }: Range): boolean {
  return least > most;
}

function outside({ least, most }: Range): Range[] {
  if (least > most) return [ANY_AMOUNT];
  const below = least > 0 ? [{ least: 0, most: least - 1 }] : [];
  return most === ANY_AMOUNT.most ? below : [...below, { least: most + 1, most: ANY_AMOUNT.most }];
}

function joined(a: Situation, b: Situation): Situation | null {
  const service = meet(a.service, b.service);
  if (isEmpty(service)) return null;
  const demands = new Map(a.demands);
  for (const [key, demand] of b.demands) {
    const known = demands.get(key);
    const range = known === undefined ? demand.range : meet(known.range, demand.range);
    if (isEmpty(range)) return null;
    demands.set(key, { counted: demand.counted, range });
  }
  return { demands, service };
}

/** Every pair of ways that do not contradict each other; null when they are too many. */
export function both(a: Ways, b: Ways): Ways {
  if (a === null || b === null) return null;
  const found: Situation[] = [];
  for (const one of a) {
    for (const other of b) {
      const together = joined(one, other);
      if (together !== null) found.push(together);
      if (found.length > MOST_SITUATIONS) return null;
    }
  }
  return found;
}

/** The ways for something to be true; empty: never; null: too many to be followed. */
export type Ways = readonly Situation[] | null;

function eitherOf(parts: readonly Ways[]): Ways {
  const found: Situation[] = [];
  for (const part of parts) {
    if (part === null) return null;
    found.push(...part);
    if (found.length > MOST_SITUATIONS) return null;
  }
  return found;
}

function allOf(parts: readonly Ways[]): Ways {
  return parts.reduce<Ways>(both, [ALWAYS]);
}

function countedIn(when: Condition): (Counted & { readonly bounds: Bounds }) | null {
  const asked = when.count ?? when.sumDays;
  if (asked === undefined) return null;
  const of = asked.of === 'any' ? asked.of : [...new Set(asked.of)].sort();
  const minDays = when.count?.minDays ?? 0;
  return { of, window: asked.withinMonths, minDays, sumsDays: when.count === undefined, bounds: asked };
}

function keyOf({ of, window, minDays, sumsDays }: Counted): string {
  return JSON.stringify([of, window, minDays, sumsDays]);
}

function ofAmount(when: Condition, holds: boolean): Ways {
  const found = countedIn(when);
  if (found === null) return [];
  const { bounds, ...counted } = found;
  const range = rangeOf(bounds);
  const ranges = holds ? [range] : outside(range);
  return ranges
    .filter((one) => !isEmpty(one))
    .map((one) => ({ ...ALWAYS, demands: new Map([[keyOf(counted), { counted, range: one }]]) }));
}

function ofService({ serviceMonths }: Condition, holds: boolean): Ways {
  const range = rangeOf({ atLeast: serviceMonths?.atLeast, lessThan: serviceMonths?.lessThan });
  const ranges = holds ? [range] : outside(range);
  return ranges.filter((one) => !isEmpty(one)).map((service) => ({ ...ALWAYS, service }));
}

/** Every way in which the condition holds (or fails), as demands that stand together. */
export function waysOf(when: Condition, holds = true): Ways {
  if (when.otherwise) return holds ? [ALWAYS] : [];
  if (when.not) return waysOf(when.not, !holds);
  const parts = when.any ?? when.all;
  if (parts !== undefined) {
    const ways = parts.map((part) => waysOf(part, holds));
    return (when.any !== undefined) === holds ? eitherOf(ways) : allOf(ways);
  }
  return when.serviceMonths ? ofService(when, holds) : ofAmount(when, holds);
}
