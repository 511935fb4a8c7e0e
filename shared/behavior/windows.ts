import type { LeaveRule } from '../rulebook/behavior-schema.ts';
import { LAST_DAY, toDayNumber } from '../time/civil-date.ts';
import type { LeaveFact } from './facts.ts';

/** Beyond every date: what never leaves a window. A small integer, as the days beside it are. */
export const NEVER = 2 ** 30 - 1;

/** Day numbers, both included; sorted, apart from one another. */
export type Span = { from: number; to: number };

/** Whether the rule counts leaves of a kind. */
export function countsKind(kind: string, rule: LeaveRule): boolean {
  return !rule.exceptKinds.includes(kind) && (rule.kinds === 'all' || rule.kinds.includes(kind));
}

/** Whether the rule counts the leave. */
export function counts({ kind }: LeaveFact, rule: LeaveRule): boolean {
  return kind === undefined || countsKind(kind, rule);
}

function insert(spans: Span[], span: Span): void {
  let at = spans.push(span) - 1;
  for (let before = spans[at - 1]; before !== undefined && before.from > span.from; before = spans[at - 1]) {
    spans[at] = before;
    at -= 1;
  }
  spans[at] = span;
}

function merged(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  let last: Span | undefined;
  for (const span of spans) {
    if (last !== undefined && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
    else {
      last = span;
      apart.push(span);
    }
  }
  return apart;
}

/** The last day of a leave; the end of the calendar while it lasts. */
export function lastDayOf(leave: LeaveFact): number {
  return leave.to === null ? LAST_DAY : toDayNumber(leave.to);
}

/**
 * The distinct days of leaves in any order, as spans; none when all of them together do not pass the threshold. The
 * leaves given are no longer the caller's.
 */
export function spansOf(leaves: Iterable<Span>, { thresholdDays }: LeaveRule): readonly Span[] {
  const spans: Span[] = [];
  let total = 0;
  for (const leave of leaves) {
    total += leave.to - leave.from + 1;
    insert(spans, leave);
  }
  return total > thresholdDays ? merged(spans) : [];
}

function leaveDays(spans: readonly Span[], after: number, until: number): number {
  let total = 0;
  for (const span of spans) {
    if (span.from > until) break;
    const days = Math.min(span.to, until) - Math.max(span.from, after + 1) + 1;
    if (days > 0) total += days;
  }
  return total;
}

/**
 * The first day on which months counted from `start` are over (art. 47): `base`, the day they complete, when the leaves
 * inside are not above the threshold; else so many days without leave after it as there were days excluded, because
 * each further day of leave pushes the end one day away. Leaves after the end do not bring it back.
 */
export function windowEnd(start: number, base: number, spans: readonly Span[], rule: LeaveRule): number {
  if (spans.length === 0) return base;
  const inside = leaveDays(spans, start, base);
  if (inside <= rule.thresholdDays) return base;
  let owed = rule.excludes === 'all' ? inside : inside - rule.thresholdDays;
  let cursor = base;
  for (const span of spans) {
    if (span.to <= cursor) continue;
    const free = span.from - 1 - cursor;
    if (free >= owed) break;
    if (free > 0) owed -= free;
    cursor = span.to;
  }
  return cursor + owed;
}
