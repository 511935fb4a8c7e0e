import { assertNever } from '../assert.ts';
import { addDays, addMonths, formatDate, type IsoDate } from '../time/civil-date.ts';
import type { ProgressionFacts } from './facts.ts';
import { type Step, yearsText } from './requirements.ts';
import type { Points } from './result.ts';
import type { PointRule } from './schema.ts';
import { titlesCounted } from './titles.ts';

/** Thousandths are enough for any statute and keep sums of tenths exact. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}

/** Whether the day falls in the months that end on the eve of the count. */
function isRecent(day: IsoDate, months: number, on: IsoDate): boolean {
  const eve = addDays(on, -1);
  return day <= eve && addMonths(day, months) > eve;
}

type Counted = { readonly count: number; readonly facts: readonly string[] };

function counted(
  rule: PointRule,
  step: Omit<Step, 'target'>,
  facts: ProgressionFacts,
  asked: Step['target'] | null,
): Counted {
  switch (rule.kind) {
    case 'year_in_grade': {
      const years = step.service.yearsOn(facts.on);
      return { count: years, facts: [`${yearsText(years)} desde ${formatDate(facts.gradeSince)}`] };
    }
    case 'title': {
      const found = titlesCounted(rule, facts, asked?.schooling ?? null);
      return { count: found.length, facts: found };
    }
    case 'sanction': {
      const found = facts.sanctions.filter(
        ({ kind, appliedOn }) =>
          rule.sanctions.includes(kind) && isRecent(appliedOn, rule.withinMonths, facts.on),
      );
      return {
        count: found.length,
        facts: found.map(({ appliedOn }) => `Aplicada em ${formatDate(appliedOn)}`),
      };
    }
    case 'class':
      return facts.behavior === rule.class
        ? { count: 1, facts: [`Comportamento na data: ${step.order.label(facts.behavior)}`] }
        : { count: 0, facts: [] };
    default:
      return assertNever(rule);
  }
}

/** The points of each rule that applies, and their sum; `target` is the grade to enter, null above the highest. */
export function pointsFor(
  step: Omit<Step, 'target'>,
  facts: ProgressionFacts,
  target: Step['target'] | null,
): Points {
  const parts = step.table.points.flatMap((rule) => {
    const { count, facts: shown } = counted(rule, step, facts, target);
    if (count === 0) return [];
    const { id, label, citation, value } = rule;
    return [{ id, label, citation, count, points: rounded(value * count), facts: [...shown] }];
  });
  return { total: rounded(parts.reduce((sum, part) => sum + part.points, 0)), parts };
}
