import { ruleError } from '../contract/errors.ts';
import type { Reward as RewardKind } from '../rulebook/procedure-schema.ts';
import { addMonths, formatDate } from '../time/civil-date.ts';

/** Days of the grants that, with the new one, are more than the limit inside one window; null when there are none. */
function crowded(
  on: string,
  earlier: readonly string[],
  atMost: number,
  months: number,
): readonly string[] | null {
  const all = [...earlier, on].sort();
  for (const [index, first] of all.entries()) {
    const last = all[index + atMost];
    if (last === undefined) return null;
    if (first <= on && on <= last && last < addMonths(first, months))
      return all.slice(index, index + atMost + 1);
  }
  return null;
}

/**
 * Refuses a reward beyond what the rulebook allows in its window, counted from the last grant (art. 51 of the model
 * code: one full day off in twelve months). `granted` are the days of the grants of this kind that stand. Throws `rule`.
 */
export function checkRewardLimit(kind: RewardKind, on: string, granted: readonly string[]): void {
  if (kind.limit === null) return;
  const { atMost, withinMonths, citation } = kind.limit;
  const together = crowded(on, granted, atMost, withinMonths);
  if (together === null) return;
  const others = [...together];
  others.splice(others.indexOf(on), 1);
  const limit = atMost === 1 ? 'uma concessão' : `${atMost} concessões`;
  const facts = [
    `${kind.label}: a norma admite ${limit} em cada ${withinMonths} meses, contados da última.`,
    ...others.map((day) => `Já consta concessão em ${formatDate(day)}.`),
  ];
  const first = others[0];
  if (first !== undefined && others.every((day) => day <= on)) {
    facts.push(`A próxima pode ser concedida a partir de ${formatDate(addMonths(first, withinMonths))}.`);
  }
  throw ruleError('recompensa-limite', citation, facts);
}

export type Attended = { readonly name: string; readonly from: string; readonly to: string | null };

/**
 * Refuses a reward that the rulebook does not give to one on a course, naming the course (art. 52, II of the model code;
 * force majeure is the exception). `courses` are those attended on the day. Throws `rule`.
 */
export function checkRewardCourse(kind: RewardKind, courses: readonly Attended[]): void {
  if (kind.limit === null || !kind.limit.notDuring.includes('curso') || courses.length === 0) return;
  const facts = courses.map(({ name, from, to }) => {
    const until = to === null ? 'em andamento' : `até ${formatDate(to)}`;
    return `O guarda está no curso “${name}”, de ${formatDate(from)}, ${until}.`;
  });
  throw ruleError('recompensa-curso', kind.limit.citation, [
    `${kind.label}: a norma não a concede em período de curso, salvo força maior.`,
    ...facts,
  ]);
}
