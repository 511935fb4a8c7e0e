import { addMonthsToDay } from '../time/civil-date.ts';
import { type Columns, NONE } from './columns.ts';
import { NO_START } from './force-rows.ts';
import { classOf, type Program, type State, settleAll } from './program.ts';
import { clear, emptyState, leavesOf, tally, termEnd } from './standing.ts';
import type { Span } from './windows.ts';

/** How far two equal terms of months that start on different days may differ in length, in days, at the most. */
const UNEVEN = 6;

/** A window or a term of service: `last` is the last day on which it may start to be complete on the day looked at. */
type Term = { readonly place: number; readonly months: number; readonly last: number };

/** A day and what can be said of it before any guard is looked at. */
type Horizon = {
  readonly day: number;
  /** The widest first: a sanction out of one is out of those that follow. */
  readonly windows: readonly Term[];
  /** The window of the whole career, where a condition has it; else −1. */
  readonly career: number;
  readonly services: readonly Term[];
};

function lastStart(day: number, months: number): number {
  let start = addMonthsToDay(day, -months);
  while (addMonthsToDay(start + 1, months) <= day) start += 1;
  while (addMonthsToDay(start, months) > day) start -= 1;
  return start;
}

function termsOf(day: number, months: readonly (number | null)[]): Term[] {
  const terms = months.flatMap((one, place) =>
    one === null ? [] : [{ place, months: one, last: lastStart(day, one) }],
  );
  return terms.sort((a, b) => b.months - a.months);
}

function horizonOf(program: Program, day: number): Horizon {
  return {
    day,
    windows: termsOf(day, program.windows),
    career: program.windows.indexOf(null),
    services: termsOf(day, program.services),
  };
}

/** One guard on one day. The leaves are laid out only where they could decide a term. */
type Look = {
  readonly columns: Columns;
  readonly guard: number;
  readonly horizon: Horizon;
  /** Never less than the days that the rule excludes up to the day: overlaps are counted twice. */
  readonly excluded: number;
  spans: readonly Span[] | null;
};

function mostExcluded({ program, leaves }: Columns, guard: number, day: number): number {
  const { first, next, from, to } = leaves;
  let total = 0;
  for (let row = first[guard] ?? NONE; row !== NONE; row = next[row] ?? NONE) {
    const days = Math.min(to[row] ?? 0, day) - (from[row] ?? 0) + 1;
    if (days > 0) total += days;
  }
  return total > program.behavior.leaves.thresholdDays ? total : 0;
}

function isOver(look: Look, start: number, { months, last }: Term): boolean {
  if (start > last) return false;
  if (look.excluded === 0 || start <= last - look.excluded - UNEVEN) return true;
  look.spans ??= leavesOf(look.columns, look.guard);
  return termEnd(look.columns.program, start, months, look.spans) <= look.horizon.day;
}

function count(look: Look, state: State, row: number): void {
  const { columns, horizon } = look;
  const start = columns.sanctions.start[row] ?? NO_START;
  for (const term of horizon.windows) {
    if (start !== NO_START && isOver(look, start, term)) break;
    tally(columns, state, term.place, row, 1);
  }
  if (horizon.career >= 0) tally(columns, state, horizon.career, row, 1);
}

function fill(columns: Columns, guard: number, horizon: Horizon, state: State): void {
  const { sanctions, admission } = columns;
  const { day, services } = horizon;
  const look: Look = { columns, guard, horizon, excluded: mostExcluded(columns, guard, day), spans: null };
  for (let row = sanctions.first[guard] ?? NONE; row !== NONE; row = sanctions.next[row] ?? NONE) {
    if ((sanctions.final[row] ?? 0) > day) continue;
    state.sanctioned = true;
    count(look, state, row);
  }
  for (const term of services) state.served[term.place] = isOver(look, admission[guard] ?? 0, term);
  settleAll(columns.program, state);
}

/** What is true of a guard on a day. */
export function stateOn(columns: Columns, guard: number, day: number): State {
  const state = emptyState(columns.program);
  fill(columns, guard, horizonOf(columns.program, day), state);
  return state;
}

/** The class of each guard of the columns on a day, in their order; null for who was not yet admitted. */
export function classesOn(columns: Columns, day: number): (string | null)[] {
  const { program, admission, ids } = columns;
  const horizon = horizonOf(program, day);
  const state = emptyState(program);
  return Array.from(ids, (_id, guard) => {
    if ((admission[guard] ?? 0) > day) return null;
    clear(state);
    fill(columns, guard, horizon, state);
    return classOf(program, state);
  });
}
