import { assertNever } from '../assert.ts';
import { compareDates } from '../time/civil-date.ts';
import type { DecidedBy, Standing, TieValues } from './result.ts';
import type { TieBreaker } from './schema.ts';
import { type SchoolingLevel, schoolingLevel, schoolingRank } from './schooling.ts';

/** What ranking looks at. */
export type Contender = {
  readonly points: Pick<Standing['points'], 'total'>;
  readonly tie: TieValues;
};

function levelOf(value: string | null): SchoolingLevel | null {
  const known = schoolingLevel.safeParse(value);
  return known.success ? known.data : null;
}

/** Negative when `a` comes first. What is not known comes last. */
function compareBy(breaker: TieBreaker, a: TieValues, b: TieValues): number {
  switch (breaker) {
    case 'course_grade':
      return Math.sign((b.courseGrade ?? -1) - (a.courseGrade ?? -1));
    case 'service_time':
      return Math.sign(b.serviceDays - a.serviceDays);
    case 'schooling':
      return Math.sign(schoolingRank(levelOf(b.schooling)) - schoolingRank(levelOf(a.schooling)));
    case 'age':
      return compareDates(a.birthOn ?? '9999-12-31', b.birthOn ?? '9999-12-31');
    case 'dependants':
      return Math.sign(b.dependants - a.dependants);
    default:
      return assertNever(breaker);
  }
}

type Verdict = { readonly order: number; readonly by: Exclude<DecidedBy, null> };

function compare(breakers: readonly TieBreaker[], a: Contender, b: Contender): Verdict {
  const byPoints = Math.sign(b.points.total - a.points.total);
  if (byPoints !== 0) return { order: byPoints, by: 'points' };
  for (const by of breakers) {
    const order = compareBy(by, a.tie, b.tie);
    if (order !== 0) return { order, by };
  }
  return { order: 0, by: 'unresolved' };
}

export type Ranked<T> = { readonly position: number; readonly decidedBy: DecidedBy; readonly entry: T };

/**
 * Contenders in order: points, then the table's tie-breakers one by one (Anexo 2, art. 4). Who remains tied keeps the
 * order given, one position each, marked `unresolved`: the law has no further criterion and a person decides.
 */
export function rank<T extends Contender>(
  breakers: readonly TieBreaker[],
  contenders: readonly T[],
): Ranked<T>[] {
  const sorted = contenders.toSorted((a, b) => compare(breakers, a, b).order);
  return sorted.map((entry, index) => {
    const above = sorted[index - 1];
    return {
      position: index + 1,
      decidedBy: above === undefined ? null : compare(breakers, above, entry).by,
      entry,
    };
  });
}

export type Placed = { readonly position: number | null; readonly decidedBy: DecidedBy };

/** Position of each standing among the eligible ones for the same grade on the same day; null for the others. */
export function placeAll(
  breakers: readonly TieBreaker[],
  standings: readonly { readonly on: string; readonly standing: Standing }[],
): Placed[] {
  const groups = new Map<string, { readonly index: number; readonly standing: Standing }[]>();
  for (const [index, { on, standing }] of standings.entries()) {
    if (!standing.eligible) continue;
    const key = `${standing.target} ${on}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ index, standing }]);
    else group.push({ index, standing });
  }
  const placed: Placed[] = standings.map(() => ({ position: null, decidedBy: null }));
  for (const group of groups.values()) {
    const contenders = group.map(({ index, standing }) => ({ ...standing, index }));
    for (const { position, decidedBy, entry } of rank(breakers, contenders))
      placed[entry.index] = { position, decidedBy };
  }
  return placed;
}
