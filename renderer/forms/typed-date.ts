import { type IsoDate, parseDate } from '../../shared/time/civil-date.ts';

/** Slashes put in while the digits are typed; a text with other separators is left to `readTypedDate`. */
export function dateMask(typed: string, before: string): string {
  const deleting = typed.length < before.length;
  if (typed.includes('//')) return typed.replaceAll(/\/{2,}/g, '/');
  if (!deleting && /^\d{2}$/.test(typed)) return `${typed}/`;
  if (!deleting && /^\d{2}\/\d{2}$/.test(typed)) return `${typed}/`;
  return typed.slice(0, 10);
}

/**
 * The day that a person typed: day, month and four digits of year, with slash, dot, hyphen or nothing between.
 * Null when it is not an existing day; day and month are never swapped.
 */
export function readTypedDate(text: string): IsoDate | null {
  const match =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text.trim());
  if (!match) return null;
  return parseDate(`${match[1]?.padStart(2, '0')}/${match[2]?.padStart(2, '0')}/${match[3]}`);
}

/** The hour that a person typed, as `hh:mm`; null when there is no such hour. Takes `14:05`, `14h05`, `1405`, `9h`. */
export function readTypedTime(text: string): string | null {
  const match = /^(\d{1,2})(?:[:hH](\d{2})?)?$/.exec(text.trim()) ?? /^(\d{2})(\d{2})$/.exec(text.trim());
  if (!match) return null;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? '0');
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
