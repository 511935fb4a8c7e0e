import { invalidField } from '../contract/errors.ts';
import type { Because } from '../rulebook/proof.ts';
import type { BehaviorRules } from '../rulebook/schema.ts';
import { fromDayNumber, type IsoDate, LAST_DAY, toDayNumber } from '../time/civil-date.ts';
import { type Columns, columnsOf } from './columns.ts';
import type { BehaviorFacts, ClassChange, NextChange } from './facts.ts';
import { type ForceRows, rowsOf } from './force-rows.ts';
import { classesOn, stateOn } from './on-day.ts';
import { classOf, programOf } from './program.ts';
import { explain } from './proof.ts';
import { standingOf } from './standing.ts';
import { sweep, workspaceFor } from './sweep.ts';

/** The columns of one guard alone, whose number in them is 0. */
function alone({ behavior }: BehaviorRules, { admission, sanctions, leaves }: BehaviorFacts): Columns {
  const own = rowsOf({
    guards: [{ id: 0, admission }],
    sanctions: sanctions.map((fact) => ({ ...fact, guardId: 0 })),
    leaves: leaves.map((fact) => ({ ...fact, guardId: 0 })),
  });
  return columnsOf(programOf(behavior), own);
}

/** Days around the first one written that are kept as text: about fifty years each way. */
const SPREAD = 18_000;

type Change = { readonly day: number; readonly class: string };

function changesIn(columns: Columns, until: number): Change[] {
  const changes: Change[] = [];
  sweep(standingOf(columns, 0, until), until, workspaceFor(columns.program), (day, name) =>
    changes.push({ day, class: name }),
  );
  return changes;
}

function changesAlone(rules: BehaviorRules, facts: BehaviorFacts, until: number): Change[] {
  return changesIn(alone(rules, facts), until);
}

function written({ day, class: name }: Change): ClassChange {
  return { from: fromDayNumber(day), class: name };
}

/** Dates as text, each written once for a whole force. Room is asked for at once: a list that grows by leaps is slow. */
function dateWriter(): (day: number) => IsoDate {
  const dates = new Array<IsoDate | undefined>(2 * SPREAD);
  let first: number | null = null;
  return (day) => {
    first ??= day - SPREAD;
    const place = day - first;
    const known = dates[place];
    if (known !== undefined) return known;
    const date = fromDayNumber(day);
    if (place >= 0 && place < dates.length) dates[place] = date;
    return date;
  };
}

function upcoming({ day, class: name }: Change): NextChange {
  return { on: fromDayNumber(day), class: name };
}

/**
 * Every day on which the class changes, from admission to `until`, both included; empty when `until` is before
 * admission. Sanctions final before admission count as the others do (LAW: arts. 43 to 47 of the model code).
 */
export function behaviorTimeline(rules: BehaviorRules, facts: BehaviorFacts, until: IsoDate): ClassChange[] {
  return changesAlone(rules, facts, toDayNumber(until)).map(written);
}

/** Every change after the date, to the end of the calendar, with the facts as given. */
export function changesAfter(rules: BehaviorRules, facts: BehaviorFacts, after: IsoDate): NextChange[] {
  const day = toDayNumber(after);
  return changesAlone(rules, facts, LAST_DAY)
    .filter((change) => change.day > day)
    .map(upcoming);
}

/** The first change after the date, with the facts as given; null when there is none. */
export function nextChange(rules: BehaviorRules, facts: BehaviorFacts, after: IsoDate): NextChange | null {
  const day = toDayNumber(after);
  const next = changesAlone(rules, facts, LAST_DAY).find((change) => change.day > day);
  return next ? upcoming(next) : null;
}

function afterAdmission(facts: BehaviorFacts, date: IsoDate): void {
  if (date < facts.admission) throw invalidField('date', 'A data é anterior à admissão do guarda.');
}

/** The class on a date, without its proof. Throws `invalid` on field `date` before admission. */
export function behaviorClassOn(rules: BehaviorRules, facts: BehaviorFacts, date: IsoDate): string {
  afterAdmission(facts, date);
  const columns = alone(rules, facts);
  return classOf(columns.program, stateOn(columns, 0, toDayNumber(date)));
}

/** The facts of a force laid out for `forceClassesOn` and `forceTimelines`, under a rule. */
export function forceColumns(rules: BehaviorRules, force: ForceRows): Columns {
  return columnsOf(programOf(rules.behavior), force);
}

/** The class of every guard already admitted on a date, by id, in one pass. */
export function forceClassesOn(columns: Columns, date: IsoDate): Map<number, string> {
  const classes = new Map<number, string>();
  for (const [guard, name] of classesOn(columns, toDayNumber(date)).entries()) {
    const id = columns.ids[guard];
    if (id !== undefined && name !== null) classes.set(id, name);
  }
  return classes;
}

/** The timeline of every guard admitted by `until`, by id, as `behaviorTimeline` gives it. */
export function forceTimelines(columns: Columns, until: IsoDate): Map<number, ClassChange[]> {
  const last = toDayNumber(until);
  const room = workspaceFor(columns.program);
  const write = dateWriter();
  const timelines = new Map<number, ClassChange[]>();
  for (const [guard, id] of columns.ids.entries()) {
    const timeline: ClassChange[] = [];
    sweep(standingOf(columns, guard, last), last, room, (day, name) =>
      timeline.push({ from: write(day), class: name }),
    );
    if (timeline.length > 0) timelines.set(id, timeline);
  }
  return timelines;
}

export type BehaviorAnswer = { readonly class: string; readonly because: Because[] };

function answerOn(rules: BehaviorRules, facts: BehaviorFacts, columns: Columns, day: number): BehaviorAnswer {
  const state = stateOn(columns, 0, day);
  const name = classOf(columns.program, state);
  return { class: name, because: explain({ rules, facts, columns, state, day }, name) };
}

/** The class on a date and why. Throws `invalid` on field `date` before admission. */
export function behaviorAt(rules: BehaviorRules, facts: BehaviorFacts, date: IsoDate): BehaviorAnswer {
  afterAdmission(facts, date);
  return answerOn(rules, facts, alone(rules, facts), toDayNumber(date));
}

export type BehaviorHistory = {
  readonly timeline: ClassChange[];
  readonly current: BehaviorAnswer;
  readonly next: NextChange | null;
};

/** Timeline up to `until`, class and proof on it, and the next change, in one pass. */
export function behaviorHistory(rules: BehaviorRules, facts: BehaviorFacts, until: IsoDate): BehaviorHistory {
  afterAdmission(facts, until);
  const day = toDayNumber(until);
  const columns = alone(rules, facts);
  const changes = changesIn(columns, LAST_DAY);
  const next = changes.find((change) => change.day > day);
  return {
    timeline: changes.filter((change) => change.day <= day).map(written),
    current: answerOn(rules, facts, columns, day),
    next: next ? upcoming(next) : null,
  };
}
