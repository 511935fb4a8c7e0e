import type { BehaviorRules } from '../rulebook/schema.ts';
import { addMonthsToDay, fromDayNumber, type IsoDate, toDayNumber } from '../time/civil-date.ts';
import { NO_START, startOf } from './columns.ts';
import type { LeaveFact, SanctionFact } from './facts.ts';
import { programOf } from './program.ts';
import { counts, lastDayOf, spansOf, windowEnd } from './windows.ts';

/** A window of the rule, and the day on which the sanction leaves it; null while its service has not ended. */
export type SanctionWindow = { readonly months: number; readonly until: IsoDate | null };

/** When a sanction leaves each window in which the rule counts sanctions, the shortest first (arts. 44, 46 and 47). */
export function sanctionWindows(
  rules: BehaviorRules,
  fact: SanctionFact,
  leaves: readonly LeaveFact[],
): SanctionWindow[] {
  const program = programOf(rules.behavior);
  const rule = rules.behavior.leaves;
  const counted = rule.off ? [] : leaves.filter((leave) => counts(leave, rule));
  const spans = spansOf(
    counted.map((leave) => ({ from: toDayNumber(leave.from), to: lastDayOf(leave) })),
    rule,
  );
  const start = startOf(fact, program);
  const months = [...new Set(program.windows)].flatMap((one) => (one === null ? [] : [one]));
  return months
    .toSorted((a, b) => a - b)
    .map((one) => ({
      months: one,
      until:
        start === NO_START ? null : fromDayNumber(windowEnd(start, addMonthsToDay(start, one), spans, rule)),
    }));
}
