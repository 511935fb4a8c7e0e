import type { LeaveRule } from '../rulebook/behavior-schema.ts';
import { addMonthsToDay, LAST_DAY, toDayNumber } from '../time/civil-date.ts';
import type { LeaveFact } from './facts.ts';

/** Beyond every date: what never leaves a window. */
export const NEVER = Number.POSITIVE_INFINITY;

/** Day numbers, both included; sorted, apart from one another. */
export type Span = { from: number; to: number };

function counts(leave: LeaveFact, rule: LeaveRule): boolean {
  if (leave.kind === undefined) return true;
  return !rule.exceptKinds.includes(leave.kind) && (rule.kinds === 'all' || rule.kinds.includes(leave.kind));
}

/** The distinct days of leave that the rule counts, as spans. A leave without an end lasts to the end of the calendar. */
export function leaveSpans(leaves: readonly LeaveFact[], rule: LeaveRule): readonly Span[] {
  if (rule.off || leaves.length === 0) return [];
  const spans: Span[] = [];
  for (const leave of leaves) {
    if (!counts(leave, rule)) continue;
    spans.push({ from: toDayNumber(leave.from), to: leave.to === null ? LAST_DAY : toDayNumber(leave.to) });
  }
  spans.sort((a, b) => a.from - b.from);
  const merged: Span[] = [];
  let last: Span | undefined;
  for (const span of spans) {
    if (last !== undefined && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
    else {
      last = span;
      merged.push(span);
    }
  }
  return merged;
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
 * The first day on which `months` counted from `start` are over (art. 47): the day they complete when the leaves
 * inside are not above the threshold; else so many days without leave after it as there were days excluded, because
 * each further day of leave pushes the end one day away. Leaves after the end do not bring it back.
 */
export function windowEnd(start: number, months: number, spans: readonly Span[], rule: LeaveRule): number {
  const base = addMonthsToDay(start, months);
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
