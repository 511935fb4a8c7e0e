import { monthName } from '../../../shared/deadlines/month.ts';
import type { IsoDate } from '../../../shared/time/civil-date.ts';

/** `1º de março de 2026`, as an official document dates itself. */
export function longDate(date: IsoDate): string {
  const day = Number(date.slice(8, 10));
  return `${day === 1 ? '1º' : day} de ${monthName(date)}`;
}
