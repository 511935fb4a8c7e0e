import type { BehaviorRules } from '../rulebook/schema.ts';
import { addMonthsToDay, fromDayNumber, type IsoDate, toDayNumber } from '../time/civil-date.ts';
import { startOf } from './columns.ts';
import type { LeaveFact, SanctionFact } from './facts.ts';
import { NO_START } from './force-rows.ts';
import { programOf } from './program.ts';
import { counts, lastDayOf, spansOf, windowEnd } from './windows.ts';

/** A window of the rule, and the day on which the sanction leaves it; null while its service has not ended. */
export type SanctionWindow = { readonly months: number; readonly until: IsoDate | null };

/**
 * When each sanction of a guard leaves the windows in which the rule counts sanctions, the shortest first (arts. 44, 46
 * and 47). The leaves are those of the guard: they are read once for all the sanctions.
 */
export function sanctionWindows(
  rules: BehaviorRules,
  leaves: readonly LeaveFact[],
): (fact: SanctionFact) => SanctionWindow[] {
  const program = programOf(rules.behavior);
  const rule = rules.behavior.leaves;
  const counted = rule.off ? [] : leaves.filter((leave) => counts(leave, rule));
  const spans = spansOf(
    counted.map((leave) => ({ from: toDayNumber(leave.from), to: lastDayOf(leave) })),
    rule,
  );
  const months = [...new Set(program.windows)]
    .flatMap((one) => (one === null ? [] : [one]))
    .toSorted((a, b) => a - b);
  return (fact) => {
    const start = startOf(fact, program);
    const end = (one: number) => fromDayNumber(windowEnd(start, addMonthsToDay(start, one), spans, rule));
    return months.map((one) => ({ months: one, until: start === NO_START ? null : end(one) }));
  };
}
