import type { BehaviorHistoryOfForce } from '../../shared/behavior/contract.ts';
import { inServiceOn } from '../../shared/behavior/in-service.ts';
import { classIn } from '../../shared/behavior/lawful.ts';
import { classesBestFirst, namedClass } from '../../shared/behavior/model.ts';
import { invalidField } from '../../shared/contract/errors.ts';
import { earlier } from '../../shared/time/civil-date.ts';
import type { Reader } from '../reader.ts';
import { type Force, forceLawOn, loadForce, timelinesOf } from './force.ts';

type Year = { readonly year: number; readonly on: string };

function yearsBetween(from: number, to: number, today: string): Year[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index;
    return { year, on: earlier(`${year}-12-31`, today) };
  });
}

/** How many guards in each class on each day, one pass over the force. */
function countsOn(force: Force, days: readonly string[]): ReadonlyMap<string, number>[] {
  const counts = days.map(() => new Map<string, number>());
  const last = days.at(-1);
  if (last === undefined) return counts;
  const timelines = timelinesOf(force, last);
  for (const member of force.members) {
    const timeline = timelines.get(member.id) ?? [];
    for (const [index, on] of days.entries()) {
      const name = inServiceOn(member, on) ? classIn(timeline, on)?.class : undefined;
      const own = counts[index];
      if (name !== undefined) own?.set(name, (own.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

/** Every class that a law of those days has, the newest law's first, each from best to worst. */
function classesIn(force: Force, days: readonly string[]): { class: string; label: string }[] {
  const named = new Map<string, string>();
  for (const on of days.toReversed()) {
    const { behavior } = forceLawOn(force, on).body;
    for (const id of classesBestFirst(behavior)) {
      if (!named.has(id)) named.set(id, namedClass(behavior, id).label);
    }
  }
  return [...named].map(([id, label]) => ({ class: id, label }));
}

/**
 * The distribution of the guards in service by class at the end of each year, by the law of that day and the facts known
 * today; in the year under way, on `today`. Throws `invalid` for years to come.
 */
export async function behaviorHistoryOfYears(
  db: Reader,
  { fromYear, toYear }: { readonly fromYear: number; readonly toYear: number },
  today: string,
): Promise<BehaviorHistoryOfForce> {
  if (toYear > Number(today.slice(0, 4))) throw invalidField('toYear', 'O último ano não pode ser futuro.');
  const years = yearsBetween(fromYear, toYear, today);
  const days = years.map(({ on }) => on);
  const force = await loadForce(db);
  const counts = countsOn(force, days);
  const classes = classesIn(force, days);
  return {
    classes,
    years: years.map((one, index) => {
      const own = counts[index] ?? new Map<string, number>();
      const listed = classes.map((entry) => ({ ...entry, count: own.get(entry.class) ?? 0 }));
      return { ...one, total: listed.reduce((sum, { count }) => sum + count, 0), counts: listed };
    }),
  };
}
