import { invalidField } from '../contract/errors.ts';
import type { Because } from '../rulebook/proof.ts';
import type { BehaviorRules } from '../rulebook/schema.ts';
import { fromDayNumber, type IsoDate, LAST_DAY, toDayNumber } from '../time/civil-date.ts';
import type { BehaviorFacts, ClassChange, NextChange } from './facts.ts';
import { classOf, type State } from './program.ts';
import { explain } from './proof.ts';
import { type Entry, emptyState, type Standing, standingOf, stateOn, tally } from './standing.ts';

/** A day on which the state may change: a sanction becomes final (`window` null) or leaves a window, a term is served. */
type Event = { readonly day: number; readonly entry: Entry | null; readonly place: number | null };

function eventsOf({ entries, served }: Standing): Event[] {
  const events: Event[] = [];
  for (const entry of entries) {
    events.push({ day: entry.final, entry, place: null });
    for (const [place, end] of entry.ends.entries()) {
      if (end > entry.final && end <= LAST_DAY) events.push({ day: end, entry, place });
    }
  }
  for (const [place, day] of served.entries()) events.push({ day, entry: null, place });
  return events.sort((a, b) => a.day - b.day);
}

function apply(standing: Standing, state: State, { entry, place }: Event): void {
  if (entry === null) {
    if (place !== null) state.served[place] = true;
    return;
  }
  if (place !== null) {
    tally(standing.program, state, entry, place, -1);
    return;
  }
  state.sanctioned = true;
  for (const [window, end] of entry.ends.entries()) {
    if (end > entry.final) tally(standing.program, state, entry, window, 1);
  }
}

type Change = { readonly day: number; readonly class: string };

function changesOf(standing: Standing, until: number): Change[] {
  const { program, admission } = standing;
  const state = emptyState(program);
  const changes: Change[] = [];
  const events = eventsOf(standing);
  let at = 0;
  let day = admission;
  let current = '';
  while (day <= until) {
    for (let event = events[at]; event !== undefined && event.day <= day; event = events[++at]) {
      apply(standing, state, event);
    }
    const now = classOf(program, state);
    if (now !== current) changes.push({ day, class: now });
    current = now;
    const next = events[at];
    if (next === undefined) break;
    day = next.day;
  }
  return changes;
}

function written({ day, class: name }: Change): ClassChange {
  return { from: fromDayNumber(day), class: name };
}

/**
 * Every day on which the class changes, from admission to `until`, both included; empty when `until` is before
 * admission. Sanctions final before admission count as the others do (LAW: arts. 43 to 47 of the model code).
 */
export function behaviorTimeline(rules: BehaviorRules, facts: BehaviorFacts, until: IsoDate): ClassChange[] {
  return changesOf(standingOf(rules, facts), toDayNumber(until)).map(written);
}

/** The first change after the date, with the facts as given; null when there is none. */
export function nextChange(rules: BehaviorRules, facts: BehaviorFacts, after: IsoDate): NextChange | null {
  const day = toDayNumber(after);
  const next = changesOf(standingOf(rules, facts), LAST_DAY).find((change) => change.day > day);
  return next ? { on: fromDayNumber(next.day), class: next.class } : null;
}

function standingFrom(rules: BehaviorRules, facts: BehaviorFacts, date: IsoDate): Standing {
  if (date < facts.admission) throw invalidField('date', 'A data é anterior à admissão do guarda.');
  return standingOf(rules, facts);
}

/** The class on a date, without its proof. Throws `invalid` on field `date` before admission. */
export function behaviorClassOn(rules: BehaviorRules, facts: BehaviorFacts, date: IsoDate): string {
  const standing = standingFrom(rules, facts, date);
  return classOf(standing.program, stateOn(standing, toDayNumber(date)));
}

export type BehaviorAnswer = { readonly class: string; readonly because: Because[] };

/** The class on a date and why. Throws `invalid` on field `date` before admission. */
export function behaviorAt(rules: BehaviorRules, facts: BehaviorFacts, date: IsoDate): BehaviorAnswer {
  const standing = standingFrom(rules, facts, date);
  const day = toDayNumber(date);
  const state = stateOn(standing, day);
  const name = classOf(standing.program, state);
  return { class: name, because: explain(rules, standing, state, day, name) };
}

export type BehaviorHistory = {
  readonly timeline: ClassChange[];
  readonly current: BehaviorAnswer;
  readonly next: NextChange | null;
};

/** Timeline up to `until`, class and proof on it, and the next change, in one pass. */
export function behaviorHistory(rules: BehaviorRules, facts: BehaviorFacts, until: IsoDate): BehaviorHistory {
  const standing = standingFrom(rules, facts, until);
  const day = toDayNumber(until);
  const changes = changesOf(standing, LAST_DAY);
  const next = changes.find((change) => change.day > day);
  return {
    timeline: changes.filter((change) => change.day <= day).map(written),
    current: behaviorAt(rules, facts, until),
    next: next ? { on: fromDayNumber(next.day), class: next.class } : null,
  };
}
