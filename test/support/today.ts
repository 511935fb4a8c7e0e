import { systemClock } from '../../db/clock.ts';
import { formatDate } from '../../shared/time/civil-date.ts';

/** Today as the screens write it, `dd/mm/aaaa`. */
export function todayText(): string {
  return formatDate(systemClock.today());
}
