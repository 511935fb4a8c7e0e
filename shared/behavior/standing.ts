import { addMonthsToDay, addMonthsWithin, monthOf } from '../time/civil-date.ts';
import { type Columns, NONE } from './columns.ts';
import { NO_START } from './force-rows.ts';
import { type Program, type State, settleAll } from './program.ts';
import { NEVER, type Span, spansOf, windowEnd } from './windows.ts';

/** The facts of one guard with all windows computed. */
export type Standing = {
  readonly columns: Columns;
  readonly admission: number;
  /** The sanctions of the guard, by their places in the columns. */
  readonly rows: readonly number[];
  /** The day on which each service term of the program completes. */
  readonly served: readonly number[];
};

/** The distinct days of leave of a guard, where they are enough to matter. */
export function leavesOf({ program, leaves }: Columns, guard: number): readonly Span[] {
  const own: Span[] = [];
  for (let row = leaves.first[guard] ?? NONE; row !== NONE; row = leaves.next[row] ?? NONE) {
    own.push({ from: leaves.from[row] ?? 0, to: leaves.to[row] ?? 0 });
  }
  return own.length === 0 ? own : spansOf(own, program.behavior.leaves);
}

/** The day on which so many months from a day are over, leaves discounted. */
export function termEnd(program: Program, start: number, months: number, spans: readonly Span[]): number {
  return windowEnd(start, addMonthsToDay(start, months), spans, program.behavior.leaves);
}

/** Where a window ends after `until` only that much is sure of the day: leaves could but push it away. */
function computeEnds(columns: Columns, row: number, spans: readonly Span[], until: number): void {
  const { program, sanctions } = columns;
  const from = sanctions.start[row] ?? NO_START;
  const month = from === NO_START ? 0 : monthOf(from);
  let at = row * program.windows.length;
  for (const months of program.windows) {
    let end = NEVER;
    if (months !== null && from !== NO_START) {
      const base = addMonthsWithin(from, month, months);
      const settled = spans.length === 0 || base > until;
      end = settled ? base : windowEnd(from, base, spans, program.behavior.leaves);
    }
    sanctions.ends[at] = end;
    at += 1;
  }
}

/**
 * One guard of the columns with all windows computed as far as `until`; annulled sanctions are as if they had never
 * been, and those final after `until` are not there yet.
 */
export function standingOf(columns: Columns, guard: number, until: number): Standing {
  const { program, sanctions } = columns;
  const spans = leavesOf(columns, guard);
  const admission = columns.admission[guard] ?? 0;
  const rows: number[] = [];
  for (let row = sanctions.first[guard] ?? NONE; row !== NONE; row = sanctions.next[row] ?? NONE) {
    if ((sanctions.final[row] ?? 0) > until) continue;
    computeEnds(columns, row, spans, until);
    rows.push(row);
  }
  const served: number[] = [];
  for (const months of program.services) served.push(termEnd(program, admission, months, spans));
  return { columns, admission, rows, served };
}

/** Nothing counted, nothing served. */
export function emptyState(program: Program): State {
  const cells = new Int32Array(program.tallies.length * program.width);
  const truths = program.literals.map(() => false);
  const state = { cells, served: program.services.map(() => false), sanctioned: false, truths, key: 0 };
  settleAll(program, state);
  return state;
}

/** Makes the state as a new one, for the next guard, but for settling it. */
export function clear(state: State): void {
  state.cells.fill(0);
  state.served.fill(false);
  state.sanctioned = false;
}

/** Adds (`sign` 1) or takes away (−1) a sanction of a kind and so many days from every tally of a window. */
export function tally(
  { program, sanctions }: Columns,
  { cells }: State,
  window: number,
  row: number,
  sign: 1 | -1,
): void {
  const kind = sanctions.kind[row] ?? 0;
  const days = sanctions.days[row] ?? 0;
  for (const { first, minDays, sumsDays } of program.talliesOf[window] ?? []) {
    if (days < minDays) continue;
    const amount = sumsDays ? sign * days : sign;
    const whole = first + program.width - 1;
    cells[first + kind] = (cells[first + kind] ?? 0) + amount;
    cells[whole] = (cells[whole] ?? 0) + amount;
  }
}
