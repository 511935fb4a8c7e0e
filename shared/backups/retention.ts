import { toDayNumber, weekdayOfDay } from '../time/civil-date.ts';
import { dayOfCopy } from './model.ts';

export type Kept = { readonly keepDaily: number; readonly keepWeekly: number; readonly keepMonthly: number };

const weekOf = (day: string): string => {
  const number = toDayNumber(day);
  return String(number - ((weekdayOfDay(number) + 6) % 7)); // The week begins on Monday.
};

/**
 * Which good copies may go, by name: of each of the last days, weeks and months that have one, the newest stays. The
 * newest of all always stays. Only good copies must be given: what is not good neither counts nor is taken away.
 */
export function expendable(names: readonly string[], kept: Kept): string[] {
  const newestFirst = [...names].toSorted((a, b) => (a < b ? 1 : -1));
  const stay = new Set(newestFirst.slice(0, 1));
  const spare = (bucket: (day: string) => string, most: number): void => {
    const seen = new Set<string>();
    for (const name of newestFirst) {
      const key = bucket(dayOfCopy(name));
      if (seen.has(key)) continue;
      if (seen.size >= most) break;
      seen.add(key);
      stay.add(name);
    }
  };
  spare((day) => day, kept.keepDaily);
  spare(weekOf, kept.keepWeekly);
  spare((day) => day.slice(0, 7), kept.keepMonthly);
  return newestFirst.filter((name) => !stay.has(name));
}
