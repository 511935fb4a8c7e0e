import type { Behavior } from '../rulebook/behavior-schema.ts';
import {
  type Bounds,
  type Condition,
  type CountCondition,
  kindsNamed,
  type ServiceCondition,
} from '../rulebook/conditions.ts';

/** What is counted: sanctions (or their days) of a window, one cell for each kind. */
type Tally = { readonly window: number; readonly minDays: number; readonly sumsDays: boolean };

/** What is counted of a guard on one day, which service terms are complete, and what of the rule is then true. */
export type State = {
  readonly cells: Int32Array;
  readonly served: boolean[];
  sanctioned: boolean;
  /** Whether each literal of the program holds; right after `settle`. */
  readonly truths: boolean[];
  /** The same as bits. */
  key: number;
};

export type Test = (state: State) => boolean;

/** Bounds, both included, of what cells add up to. */
type Range = { readonly cells: readonly number[]; readonly least: number; readonly most: number };

/** A condition without parts: an amount within bounds in a window, or a term of service. */
type Literal = {
  readonly name: string;
  readonly window: number | null;
  readonly service: number | null;
  /** The usual amounts are told by their cells: finding them without a call each time counts. */
  readonly holds: Test | Range;
  /** Its place among the literals. */
  readonly at: number;
};

/** A rule of behavior made ready to run: kinds, windows and conditions by position. */
export type Program = {
  readonly behavior: Behavior;
  /** Kinds that conditions name; any other kind falls in the cell after the last, and all of them in one more. */
  readonly kinds: ReadonlyMap<string, number>;
  /** Cells of each tally. */
  readonly width: number;
  /** Months of each window; null for the whole career. */
  readonly windows: (number | null)[];
  readonly tallies: Tally[];
  /** The tallies of each window, each with the first of its cells. */
  readonly talliesOf: readonly (readonly (Tally & { readonly first: number })[])[];
  readonly services: number[];
  readonly literals: Literal[];
  /** The literals that each window, and each service term, decides. */
  readonly literalsOf: {
    readonly windows: readonly (readonly Literal[])[];
    readonly services: readonly (readonly Literal[])[];
  };
  readonly classes: readonly { readonly id: string; readonly test: Test; readonly otherwise: boolean }[];
  /** The place of the class for each set of literals that hold; null where they are too many. */
  readonly table: Uint8Array | null;
};

/** With so many literals at most, the class of every combination is found beforehand. */
const MOST_TABLED = 10;

/** Bounds as one range, both ends included. */
function rangeOf(bounds: Bounds): { readonly least: number; readonly most: number } {
  const { atLeast = 0, moreThan = -1, exactly, atMost, lessThan } = bounds;
  return {
    least: Math.max(atLeast, moreThan + 1, exactly ?? 0),
    most: Math.min(exactly ?? Infinity, atMost ?? Infinity, (lessThan ?? Infinity) - 1),
  };
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

/** The cells whose sum is what a count or a sum asks; null where equivalences have a say. */
function cellsOf(program: Program, when: Condition): readonly number[] | null {
  const asked = when.count ?? when.sumDays;
  if (asked === undefined) return [];
  const { of, withinMonths } = asked;
  const minDays = when.count?.minDays ?? 0;
  const sumsDays = when.count === undefined;
  const first =
    tallyOf(program, { window: windowOf(program, withinMonths), minDays, sumsDays }) * program.width;
  if (of === 'any') return [first + program.width - 1];
  if (!sumsDays && minDays === 0 && program.behavior.equivalences.length > 0) return null;
  return [...new Set(of.map((kind) => first + (program.kinds.get(kind) ?? 0)))];
}

function sumOf(cells: readonly number[]): Amount {
  return ({ cells: values }) => {
    let total = 0;
    for (const cell of cells) total += values[cell] ?? 0;
    return total;
  };
}

/** In the order written, so that one equivalence may feed the next; what is counted directly is not counted again. */
function amountWithEquivalences(program: Program, { of, withinMonths }: CountCondition): Amount {
  const window = windowOf(program, withinMonths);
  const first = tallyOf(program, { window, minDays: 0, sumsDays: false }) * program.width;
  const wanted = new Set((of === 'any' ? [] : of).map((kind) => program.kinds.get(kind) ?? 0));
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
  const cells = cellsOf(program, when);
  return cells === null && when.count ? amountWithEquivalences(program, when.count) : sumOf(cells ?? []);
}

/** Whether the amount is within the bounds. */
function amountTest(program: Program, when: Condition, bounds: Bounds): Test | Range {
  const { least, most } = rangeOf(bounds);
  const cells = cellsOf(program, when);
  if (cells !== null) return { cells, least, most };
  const amount = amountOf(program, when);
  return (state) => {
    const found = amount(state);
    return found >= least && found <= most;
  };
}

/** A test that reads the truth of a literal, found among those known or added to them. */
function literalTest(program: Program, literal: Omit<Literal, 'at'>): Test {
  const { literals } = program;
  const at = place(literals, (one) => one.name === literal.name, { ...literal, at: literals.length });
  return ({ truths }) => truths[at] === true;
}

/** The place of a service term in the state. */
export function serviceOf(program: Program, months: number): number {
  return place(program.services, (one) => one === months, months);
}

function serviceTest(program: Program, { atLeast, lessThan }: ServiceCondition): Test {
  const reached = (months: number): Test => {
    const service = serviceOf(program, months);
    const holds: Test = ({ served }) => served[service] === true;
    return literalTest(program, { name: `service ${months}`, window: null, service, holds });
  };
  const notYet =
    (test: Test): Test =>
    (state) =>
      !test(state);
  return everyOf([
    ...(atLeast === undefined ? [] : [reached(atLeast)]),
    ...(lessThan === undefined ? [] : [notYet(reached(lessThan))]),
  ]);
}

function everyOf(tests: readonly Test[]): Test {
  const [first, second, ...others] = tests;
  if (first === undefined || second === undefined) return first ?? (() => true);
  const rest = others.length > 0 ? everyOf([second, ...others]) : second;
  return (state) => first(state) && rest(state);
}

function someOf(tests: readonly Test[]): Test {
  const [first, second, ...others] = tests;
  if (first === undefined || second === undefined) return first ?? (() => false);
  const rest = others.length > 0 ? someOf([second, ...others]) : second;
  return (state) => first(state) || rest(state);
}

/** The condition as a test over a state that is settled. */
export function testOf(program: Program, when: Condition): Test {
  if (when.any) return someOf(when.any.map((one) => testOf(program, one)));
  if (when.all) return everyOf(when.all.map((one) => testOf(program, one)));
  if (when.not) {
    const test = testOf(program, when.not);
    return (state) => !test(state);
  }
  if (when.serviceMonths) return serviceTest(program, when.serviceMonths);
  const asked = when.count ?? when.sumDays;
  if (!asked) return () => true;
  const window = windowOf(program, asked.withinMonths);
  const name = JSON.stringify(when);
  return literalTest(program, { name, window, service: null, holds: amountTest(program, when, asked) });
}

/** The literals of each of so many windows or services. */
function indexed(
  literals: readonly Literal[],
  count: number,
  of: (one: Literal) => number | null,
): Literal[][] {
  return Array.from({ length: count }, (_, index) => literals.filter((one) => of(one) === index));
}

function tableOf(program: Program): Uint8Array | null {
  const count = program.literals.length;
  if (count > MOST_TABLED) return null;
  return Uint8Array.from({ length: 1 << count }, (_, key) => {
    const truths = program.literals.map((_literal, at) => ((key >> at) & 1) === 1);
    return firstThatHolds(program, { cells: new Int32Array(), served: [], sanctioned: false, truths, key });
  });
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
    width: kinds.size + 2,
    windows: [],
    tallies: [],
    talliesOf: [],
    services: [],
    literals: [],
    literalsOf: { windows: [], services: [] },
    classes: [],
    table: null,
  };
  const classes = behavior.classes.map(({ id, when }) => ({
    id,
    test: testOf(program, when),
    otherwise: when.otherwise === true,
  }));
  const { literals, windows, services, width } = program;
  const cells = program.tallies.map((tally, index) => ({ ...tally, first: index * width }));
  const ready = {
    ...program,
    classes,
    talliesOf: windows.map((_months, window) => cells.filter((tally) => tally.window === window)),
    literalsOf: {
      windows: indexed(literals, windows.length, ({ window }) => window),
      services: indexed(literals, services.length, ({ service }) => service),
    },
  };
  return { ...ready, table: tableOf(ready) };
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

function isWithin({ cells, least, most }: Range, state: State): boolean {
  let total = 0;
  for (const cell of cells) total += state.cells[cell] ?? 0;
  return total >= least && total <= most;
}

/** Finds anew whether the literals hold; says whether any of them changed. */
export function settle(state: State, literals: readonly Literal[]): boolean {
  let changed = false;
  for (const { holds, at } of literals) {
    const held = typeof holds === 'function' ? holds(state) : isWithin(holds, state);
    if (held === state.truths[at]) continue;
    state.truths[at] = held;
    state.key ^= 1 << at;
    changed = true;
  }
  return changed;
}

/** Finds anew whether each literal holds. */
export function settleAll(program: Program, state: State): void {
  for (const which of program.literalsOf.windows) settle(state, which);
  for (const which of program.literalsOf.services) settle(state, which);
}

function firstThatHolds({ classes }: Program, state: State): number {
  let place = 0;
  for (const { test } of classes) {
    if (test(state)) break;
    place += 1;
  }
  return place;
}

/** The place, in the order of evaluation, of the first class whose condition holds; beyond the last when none does. */
function placeOf(program: Program, state: State): number {
  return program.table?.[state.key] ?? firstThatHolds(program, state);
}

/** The class of a settled state: the first that holds; the initial one for who was never sanctioned and meets none. */
export function classOf(program: Program, state: State): string {
  const { classes, behavior } = program;
  const found = classes[placeOf(program, state)];
  if (found === undefined || (found.otherwise && !state.sanctioned)) return behavior.initial;
  return found.id;
}
