import { addDays, weekday } from '../../shared/time/civil-date.ts';

export type Span = 'day' | 'week';

/** The days shown: that one, or its week from Monday to Sunday. */
export function daysShown(day: string, span: Span): readonly string[] {
  if (span === 'day') return [day];
  const monday = addDays(day, -((weekday(day) + 6) % 7));
  return [0, 1, 2, 3, 4, 5, 6].map((step) => addDays(monday, step));
}
