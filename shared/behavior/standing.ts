import type { BehaviorRules } from '../rulebook/schema.ts';
import { toDayNumber } from '../time/civil-date.ts';
import type { BehaviorFacts, SanctionFact } from './facts.ts';
import { type Program, programOf, type State } from './program.ts';
import { leaveSpans, NEVER, type Span, windowEnd } from './windows.ts';

/** A sanction that counts from `final` on and leaves window `w` on the day `ends[w]`. */
export type Entry = {
  readonly fact: SanctionFact;
  readonly kind: number;
  readonly final: number;
  /** The day its windows count from; null while they cannot. */
  readonly start: number | null;
  readonly ends: readonly number[];
};

/** The facts of one guard as day numbers, windows computed. */
export type Standing = {
  readonly program: Program;
  readonly admission: number;
  readonly spans: readonly Span[];
  readonly entries: readonly Entry[];
  /** The day on which each service term of the program completes. */
  readonly served: readonly number[];
};

function startOf(fact: SanctionFact, program: Program): number | null {
  const { countsFrom } = program.behavior;
  if (countsFrom === 'fulfilledOn') return fact.fulfilledOn === null ? null : toDayNumber(fact.fulfilledOn);
  return toDayNumber(countsFrom === 'appliedOn' ? (fact.appliedOn ?? fact.finalOn) : fact.finalOn);
}

function entryOf(fact: SanctionFact, program: Program, spans: readonly Span[]): Entry {
  const start = startOf(fact, program);
  const { leaves } = program.behavior;
  const ends = program.windows.map((months) =>
    months === null || start === null ? NEVER : windowEnd(start, months, spans, leaves),
  );
  const kind = program.kinds.get(fact.kind) ?? program.kinds.size;
  return { fact, kind, final: toDayNumber(fact.finalOn), start, ends };
}

/** Reads the facts under the rules; annulled sanctions are as if they had never been. */
export function standingOf(rules: BehaviorRules, facts: BehaviorFacts): Standing {
  const program = programOf(rules.behavior);
  const { leaves } = program.behavior;
  const spans = leaveSpans(facts.leaves, leaves);
  const admission = toDayNumber(facts.admission);
  const entries: Entry[] = [];
  for (const fact of facts.sanctions) if (fact.annulled !== true) entries.push(entryOf(fact, program, spans));
  const served = program.services.map((months) => windowEnd(admission, months, spans, leaves));
  return { program, admission, spans, entries, served };
}

/** Nothing counted, nothing served. */
export function emptyState(program: Program): State {
  const cells = new Array<number>(program.tallies.length * program.width).fill(0);
  return { cells, served: program.services.map(() => false), sanctioned: false };
}

/** Adds (`sign` 1) or takes away (−1) a sanction from every tally of a window. */
export function tally(program: Program, state: State, entry: Entry, window: number, sign: 1 | -1): void {
  const days = entry.fact.days ?? 0;
  for (const [index, one] of program.tallies.entries()) {
    if (one.window !== window || days < one.minDays) continue;
    const cell = index * program.width + entry.kind;
    state.cells[cell] = (state.cells[cell] ?? 0) + sign * (one.sumsDays ? days : 1);
  }
}

/** What is true of the guard on a day. */
export function stateOn(standing: Standing, day: number): State {
  const { program, entries, served } = standing;
  const state = emptyState(program);
  for (const entry of entries) {
    if (entry.final > day) continue;
    state.sanctioned = true;
    for (const [window, end] of entry.ends.entries()) {
      if (day < end) tally(program, state, entry, window, 1);
    }
  }
  for (const [index, on] of served.entries()) state.served[index] = on <= day;
  return state;
}
