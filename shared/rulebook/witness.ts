import type { BehaviorFacts } from '../behavior/facts.ts';
import { addMonths } from '../time/civil-date.ts';
import type { Behavior } from './behavior-schema.ts';
import type { Counted, Demand, Situation, Ways } from './situations.ts';

/** A sanction kind as the search uses it: how many days one may have, or null when it has none. */
export type Kind = {
  readonly id: string;
  readonly days: { readonly min: number; readonly max: number } | null;
};

/** A sanction of the example: how many months ago its windows began to count. */
type Piece = { readonly kind: string; readonly days: number; readonly months: number };

type Column = Piece & { readonly adds: readonly number[] };

type Picked = { readonly column: Column; readonly before: Picked | null } | null;

/** What is added up along a search: one number for each demand, then the cells that equivalences convert. */
type Problem = {
  readonly demands: readonly Demand[];
  /** Windows and kinds of the cells, for the demands that convert. */
  readonly cells: readonly { readonly window: number | null; readonly kind: string }[];
  readonly columns: readonly Column[];
  readonly behavior: Behavior;
};

/** How many steps a search may take before it gives up without an answer. */
const MOST_STEPS = 60_000;
const MOST_DAYS_TRIED = 400;
/** The day of every example; no leave, nothing on it that depends on the year. */
export const DAY = '5000-01-15';

function converts({ counted }: Demand, { equivalences }: Behavior): boolean {
  return equivalences.length > 0 && counted.of !== 'any' && !counted.sumsDays && counted.minDays === 0;
}

function isInside(piece: Piece, window: number | null): boolean {
  return window === null || piece.months < window;
}

function amount(piece: Piece, counted: Counted): number {
  if (!isInside(piece, counted.window)) return 0;
  if (counted.of !== 'any' && !counted.of.includes(piece.kind)) return 0;
  if (counted.sumsDays) return piece.days;
  return piece.days >= counted.minDays ? 1 : 0;
}

/** Days worth trying for a kind: its edges, those around each threshold, and each one where a sum has a ceiling. */
function daysOf({ days }: Kind, demands: readonly Demand[]): readonly number[] {
  if (days === null) return [0];
  const { min, max } = days;
  const ceilings = demands
    .filter(({ counted, range }) => counted.sumsDays && range.most < MOST_DAYS_TRIED)
    .map(({ range }) => range.most);
  const tried = new Set([min, max]);
  for (const { counted } of demands) for (const day of [counted.minDays - 1, counted.minDays]) tried.add(day);
  if (ceilings.length > 0) {
    for (let day = min; day <= Math.min(max, Math.max(...ceilings)); day += 1) tried.add(day);
  }
  return [...tried].filter((day) => day >= min && day <= max);
}

function piecesOf(kinds: readonly Kind[], demands: readonly Demand[], oldest: number): Piece[] {
  const windows = new Set(demands.flatMap(({ counted }) => counted.window ?? []));
  const ages = [0, ...windows].filter((months) => months <= oldest);
  return kinds.flatMap((kind) =>
    daysOf(kind, demands).flatMap((days) => ages.map((months) => ({ kind: kind.id, days, months }))),
  );
}

function problemOf(
  situation: Situation,
  kinds: readonly Kind[],
  behavior: Behavior,
  oldest: number,
): Problem {
  const demands = [...situation.demands.values()];
  const windows = new Set(demands.filter((one) => converts(one, behavior)).map((one) => one.counted.window));
  const cells = [...windows].flatMap((window) => kinds.map(({ id }) => ({ window, kind: id })));
  const columns = new Map<string, Column>();
  for (const piece of piecesOf(kinds, demands, oldest)) {
    const adds = [
      ...demands.map(({ counted }) => amount(piece, counted)),
      ...cells.map(({ window, kind }) => (kind === piece.kind && isInside(piece, window) ? 1 : 0)),
    ];
    const key = adds.join();
    if (!columns.has(key) && adds.some((one) => one > 0)) columns.set(key, { ...piece, adds });
  }
  return { demands, cells, columns: [...columns.values()], behavior };
}

/** As the evaluation converts: in the order written, never what is counted directly. */
function converted(problem: Problem, sums: readonly number[], { counted }: Demand): number {
  const { demands, cells, behavior } = problem;
  const wanted = counted.of === 'any' ? [] : counted.of;
  const held = new Map<string, number>();
  for (const [index, { window, kind }] of cells.entries()) {
    if (window === counted.window) held.set(kind, sums[demands.length + index] ?? 0);
  }
  for (const { of, quantity, as } of behavior.equivalences) {
    const total = [...new Set(of)]
      .filter((kind) => !wanted.includes(kind))
      .reduce((sum, kind) => sum + (held.get(kind) ?? 0), 0);
    held.set(as, (held.get(as) ?? 0) + Math.floor(total / quantity));
  }
  return wanted.reduce((sum, kind) => sum + (held.get(kind) ?? 0), 0);
}

function amountsOf(problem: Problem, sums: readonly number[]): number[] {
  return problem.demands.map((demand, index) =>
    converts(demand, problem.behavior) ? converted(problem, sums, demand) : (sums[index] ?? 0),
  );
}

/** Kinds that reach the demand by themselves or through equivalences. */
function helps(problem: Problem, demand: Demand, column: Column, index: number): boolean {
  if (!converts(demand, problem.behavior)) return (column.adds[index] ?? 0) > 0;
  if (!isInside(column, demand.counted.window)) return false;
  const wanted = demand.counted.of === 'any' ? [] : demand.counted.of;
  return (
    wanted.includes(column.kind) || problem.behavior.equivalences.some(({ of }) => of.includes(column.kind))
  );
}

/** Beyond what is asked, more of an unbounded amount makes no difference. */
function stateKey(problem: Problem, sums: readonly number[]): string {
  return sums
    .map((sum, index) => {
      const demand = problem.demands[index];
      if (demand === undefined || demand.range.most !== Number.POSITIVE_INFINITY) return sum;
      return Math.min(sum, demand.range.least);
    })
    .join();
}

function piecesUpTo(picked: Picked): Piece[] {
  const pieces: Piece[] = [];
  for (let at = picked; at !== null; at = at.before) pieces.push(at.column);
  return pieces;
}

/** Sets of sanctions that meet every demand; ends with `false` when the steps ran out before all was tried. */
function* solutions(problem: Problem, steps: { left: number }): Generator<Piece[]> {
  const start = new Array<number>(problem.demands.length + problem.cells.length).fill(0);
  const stack: { sums: readonly number[]; picked: Picked }[] = [{ sums: start, picked: null }];
  const seen = new Set<string>();
  while (stack.length > 0 && steps.left > 0) {
    const { sums, picked } = stack.pop() ?? { sums: start, picked: null };
    const key = stateKey(problem, sums);
    if (seen.has(key)) continue;
    seen.add(key);
    steps.left -= 1;
    const amounts = amountsOf(problem, sums);
    if (problem.demands.some(({ range }, index) => (amounts[index] ?? 0) > range.most)) continue;
    const open = problem.demands.findIndex(({ range }, index) => (amounts[index] ?? 0) < range.least);
    const demand = problem.demands[open];
    if (demand === undefined) {
      yield piecesUpTo(picked);
      continue;
    }
    for (const column of problem.columns) {
      if (!helps(problem, demand, column, open)) continue;
      const next = sums.map((sum, index) => sum + (column.adds[index] ?? 0));
      stack.push({ sums: next, picked: { column, before: picked } });
    }
  }
}

function factsOf(pieces: readonly Piece[], service: number): BehaviorFacts {
  return {
    admission: addMonths(DAY, -service),
    leaves: [],
    sanctions: pieces.map(({ kind, days, months }) => {
      const on = addMonths(DAY, -months);
      return { kind, finalOn: on, appliedOn: on, fulfilledOn: on, days };
    }),
  };
}

export type Search = {
  readonly kinds: readonly Kind[];
  readonly behavior: Behavior;
  /** Whether the history shows what is looked for, by the real evaluation. */
  readonly accepts: (facts: BehaviorFacts) => boolean;
  /** Whether sanctions may be older than the service: records brought from before the admission. */
  readonly beforeAdmission: boolean;
};

/** An example was found; none exists; or the search could not tell. */
export type Outcome = 'found' | 'none' | 'unknown';

function historiesOf(pieces: readonly Piece[], situation: Situation, search: Search): BehaviorFacts[] {
  const { least, most } = situation.service;
  const oldest = Math.max(0, ...pieces.map((piece) => piece.months));
  const service = search.beforeAdmission ? least : Math.min(most, Math.max(least, oldest));
  const widest = Math.max(0, ...[...situation.demands.values()].map(({ counted }) => counted.window ?? 0));
  const kind = search.kinds.find((one) => one.days === null) ?? search.kinds[0];
  const bare = factsOf(pieces, service);
  if (kind === undefined || (!search.beforeAdmission && widest > most)) return [bare];
  const old = { kind: kind.id, days: kind.days?.min ?? 0, months: widest };
  const longer = search.beforeAdmission ? service : Math.max(service, widest);
  return [bare, factsOf([...pieces, old], longer)];
}

/**
 * Looks for a history in which one of the ways comes true. The search is complete: it builds up only what is still
 * lacking, tries every kind, age and number of days that can make a difference, and never passes a ceiling.
 */
export function searchHistory(ways: Ways, search: Search): Outcome {
  if (ways === null) return 'unknown';
  const steps = { left: MOST_STEPS };
  let doubtful = false;
  for (const situation of ways) {
    const oldest = search.beforeAdmission ? Number.POSITIVE_INFINITY : situation.service.most;
    const problem = problemOf(situation, search.kinds, search.behavior, oldest);
    for (const pieces of solutions(problem, steps)) {
      if (historiesOf(pieces, situation, search).some(search.accepts)) return 'found';
      doubtful = true;
    }
    if (steps.left === 0) return 'unknown';
  }
  return doubtful ? 'unknown' : 'none';
}
