import type { Counts } from './build.ts';
import type { ReportTable } from './model.ts';
import { suppress } from './suppress.ts';
import type { TableId } from './tables.ts';

/** What counts only those who answered the survey. */
const OF_ANSWERS: readonly TableId[] = ['satisfaction', 'resolved'];

function countOf(counts: Counts, value: string): number {
  return counts.tables.get('participation')?.find((one) => one.value === value)?.count ?? 0;
}

/**
 * Whether a table must be withheld as a whole because its total, how many answered the survey, is itself withheld: told
 * here, it would tell by subtraction how many did not.
 */
export function totalWithheld(id: TableId, counts: Counts, smallest: number): boolean {
  if (!OF_ANSWERS.includes(id)) return false;
  return suppress([countOf(counts, 'given'), countOf(counts, 'none')], smallest).counts.includes(null);
}

/**
 * The mean degree, whole. None where any degree is withheld: with the total and the others, the mean would tell them.
 * `cells` are those of the table, `counts` what each value of it counts.
 */
export function meanScore(counts: Counts, cells: readonly (number | null)[]): number | null {
  const given = counts.tables.get('satisfaction') ?? [];
  const total = given.reduce((sum, { count }) => sum + count, 0);
  if (total === 0 || cells.includes(null)) return null;
  return Math.round(given.reduce((sum, { value, count }) => sum + Number(value) * count, 0) / total);
}

/** The two means of the report, from its tables as they are published. */
export function meansOf(tables: readonly ReportTable[], now: Counts, before: Counts) {
  const cells = tables.find(({ id }) => id === 'satisfaction')?.cells ?? [];
  return {
    mean: meanScore(
      now,
      cells.map(({ count }) => count),
    ),
    meanBefore: meanScore(
      before,
      cells.map((cell) => cell.before),
    ),
  };
}
