import type { BehaviorRules } from '../rulebook/schema.ts';
import { addDays, earlier, type IsoDate } from '../time/civil-date.ts';
import { forceColumns, forceTimelines } from './evaluate.ts';
import type { ClassChange } from './facts.ts';
import type { ForceRows } from './force-rows.ts';

/** A rulebook and the first day on which it holds. */
export type Law<R extends BehaviorRules = BehaviorRules> = {
  readonly validFrom: IsoDate;
  readonly rules: R;
};

/** The law by which a day is read: the last that holds on it; the first of all for days before. */
export function lawOn<L extends Law>(laws: readonly L[], on: IsoDate): L | undefined {
  return laws.findLast((one) => one.validFrom <= on) ?? laws[0];
}

function append(whole: ClassChange[], own: readonly ClassChange[], from: IsoDate | null): void {
  const standing = from === null ? undefined : own.findLast((change) => change.from <= from);
  const later = from === null ? own : own.filter((change) => change.from > from);
  const first = standing === undefined || from === null ? [] : [{ ...standing, from }];
  for (const change of [...first, ...later]) {
    if (whole.at(-1)?.class !== change.class) whole.push(change);
  }
}

/**
 * The timeline of every guard admitted by `until`, by id, each day read by the law of that day. `laws` come from the
 * oldest to the newest; when one follows another the class is found anew by it from its first day on.
 */
export function lawfulTimelines(
  laws: readonly Law[],
  force: ForceRows,
  until: IsoDate,
): Map<number, ClassChange[]> {
  const timelines = new Map<number, ClassChange[]>();
  for (const [index, { rules, validFrom }] of laws.entries()) {
    const following = laws[index + 1];
    const last = following === undefined ? until : earlier(until, addDays(following.validFrom, -1));
    const from = index === 0 ? null : validFrom;
    if (from !== null && from > last) continue;
    for (const [id, own] of forceTimelines(forceColumns(rules, force), last)) {
      const whole = timelines.get(id) ?? [];
      append(whole, own, from);
      timelines.set(id, whole);
    }
  }
  return timelines;
}

/** The class on a day of a timeline; null before its beginning. */
export function classIn(timeline: readonly ClassChange[], on: IsoDate): ClassChange | null {
  return timeline.findLast((change) => change.from <= on) ?? null;
}
