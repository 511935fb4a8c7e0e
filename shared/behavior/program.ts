import type { Behavior } from '../rulebook/behavior-schema.ts';
import { type Bounds, type Condition, kindsNamed } from '../rulebook/conditions.ts';

/** What is counted: sanctions (or their days) of a window, one cell for each kind. */
type Tally = { readonly window: number; readonly minDays: number; readonly sumsDays: boolean };

/** What is true of a guard on one day: the cells of every tally, which service terms are complete. */
export type State = { readonly cells: number[]; readonly served: boolean[]; sanctioned: boolean };

export type Test = (state: State) => boolean;

/** A rule of behavior made ready to run: kinds, windows and conditions by position. */
export type Program = {
  readonly behavior: Behavior;
  /** Kinds that conditions name; any other kind falls in the cell after the last. */
  readonly kinds: ReadonlyMap<string, number>;
  readonly width: number;
  /** Months of each window; null for the whole career. */
  readonly windows: (number | null)[];
  readonly tallies: Tally[];
  readonly services: number[];
  readonly classes: { readonly id: string; readonly test: Test; readonly otherwise: boolean }[];
};

/** Whether the amount respects every bound given. */
export function within(amount: number, bounds: Bounds): boolean {
  return (
    (bounds.atLeast === undefined || amount >= bounds.atLeast) &&
    (bounds.moreThan === undefined || amount > bounds.moreThan) &&
    (bounds.exactly === undefined || amount === bounds.exactly) &&
    (bounds.atMost === undefined || amount <= bounds.atMost) &&
    (bounds.lessThan === undefined || amount < bounds.lessThan)
  );
}

function place<T>(list: T[], same: (one: T) => boolean, value: T): number {
  const found = list.findIndex(same);
  return found >= 0 ? found : list.push(value) - 1;
}

function windowOf(program: Program, months: number | null): number {
  return place(program.windows, (one) => one === months, months);
}

function tallyOf(program: Program, tally: Tally): number {
  const same = (one: Tally) =>
    one.window === tally.window && one.minDays === tally.minDays && one.sumsDays === tally.sumsDays;
  return place(program.tallies, same, tally);
}

type Amount = (state: State) => number;

function plainAmount(program: Program, tally: number, of: 'any' | readonly string[]): Amount {
  const first = tally * program.width;
  const kinds =
    of === 'any' ? [...Array(program.width).keys()] : of.map((kind) => program.kinds.get(kind) ?? 0);
  const cells = [...new Set(kinds)].map((kind) => first + kind);
  return ({ cells: values }) => {
    let total = 0;
    for (const cell of cells) total += values[cell] ?? 0;
    return total;
  };
}

/** In the order written, so that one equivalence may feed the next; what is counted directly is not counted again. */
function amountWithEquivalences(program: Program, tally: number, of: readonly string[]): Amount {
  const first = tally * program.width;
  const wanted = new Set(of.map((kind) => program.kinds.get(kind) ?? 0));
  const steps = program.behavior.equivalences.map((one) => ({
    from: [...new Set(one.of.map((kind) => program.kinds.get(kind) ?? 0))].filter(
      (kind) => !wanted.has(kind),
    ),
    quantity: one.quantity,
    as: program.kinds.get(one.as) ?? 0,
  }));
  return ({ cells }) => {
    const amounts = cells.slice(first, first + program.width);
    for (const { from, quantity, as } of steps) {
      const total = from.reduce((sum, kind) => sum + (amounts[kind] ?? 0), 0);
      amounts[as] = (amounts[as] ?? 0) + Math.floor(total / quantity);
    }
    let total = 0;
    for (const kind of wanted) total += amounts[kind] ?? 0;
    return total;
  };
}

/** How many of a count condition there are, or how many days of a sum, in a state. */
export function amountOf(program: Program, when: Condition): Amount {
  if (when.count) {
    const { of, withinMonths, minDays = 0 } = when.count;
    const tally = tallyOf(program, { window: windowOf(program, withinMonths), minDays, sumsDays: false });
    const converts = of !== 'any' && minDays === 0 && program.behavior.equivalences.length > 0;
    return converts ? amountWithEquivalences(program, tally, of) : plainAmount(program, tally, of);
  }
  if (when.sumDays) {
    const window = windowOf(program, when.sumDays.withinMonths);
    return plainAmount(program, tallyOf(program, { window, minDays: 0, sumsDays: true }), when.sumDays.of);
  }
  return () => 0;
}

/** The place of a service term in the state. */
export function serviceOf(program: Program, months: number): number {
  return place(program.services, (one) => one === months, months);
}

/** The condition as a test over a state. */
export function testOf(program: Program, when: Condition): Test {
  if (when.any) {
    const tests = when.any.map((one) => testOf(program, one));
    return (state) => tests.some((test) => test(state));
  }
  if (when.all) {
    const tests = when.all.map((one) => testOf(program, one));
    return (state) => tests.every((test) => test(state));
  }
  if (when.not) {
    const test = testOf(program, when.not);
    return (state) => !test(state);
  }
  if (when.serviceMonths) {
    const { atLeast, lessThan } = when.serviceMonths;
    const reached = atLeast === undefined ? -1 : serviceOf(program, atLeast);
    const notYet = lessThan === undefined ? -1 : serviceOf(program, lessThan);
    return ({ served }) =>
      (reached < 0 || served[reached] === true) && (notYet < 0 || served[notYet] !== true);
  }
  const bounds = when.count ?? when.sumDays;
  if (!bounds) return () => true;
  const amount = amountOf(program, when);
  return (state) => within(amount(state), bounds);
}

function compile(behavior: Behavior): Program {
  const named = [
    ...behavior.classes.flatMap((one) => kindsNamed(one.when)),
    ...behavior.equivalences.flatMap((one) => [...one.of, one.as]),
  ];
  const kinds = new Map([...new Set(named)].map((kind, index) => [kind, index]));
  const program: Program = {
    behavior,
    kinds,
    width: kinds.size + 1,
    windows: [],
    tallies: [],
    services: [],
    classes: [],
  };
  for (const { id, when } of behavior.classes) {
    program.classes.push({ id, test: testOf(program, when), otherwise: when.otherwise === true });
  }
  return program;
}

const compiled = new WeakMap<Behavior, Program>();

/** The rule made ready to run, once for each rule. */
export function programOf(behavior: Behavior): Program {
  const known = compiled.get(behavior);
  if (known) return known;
  const program = compile(behavior);
  compiled.set(behavior, program);
  return program;
}

/** The class of a state: the first that holds; the initial one for who was never sanctioned and meets none. */
export function classOf(program: Program, state: State): string {
  for (const { id, test, otherwise } of program.classes) {
    if (!test(state)) continue;
    return otherwise && !state.sanctioned ? program.behavior.initial : id;
  }
  return program.behavior.initial;
}
