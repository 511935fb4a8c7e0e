import dayjs from 'dayjs';
import type { IsoDate } from '../../shared/time/civil-date.ts';
import { longDate } from '../../shared/time/long-date.ts';

export { longDate };

/** An ISO day with the day of the week before: "Segunda-feira, 23 de novembro de 2026". */
export function fullDate(date: IsoDate): string {
  const week = dayjs(date).locale('pt-br').format('dddd');
  return `${week.charAt(0).toUpperCase()}${week.slice(1)}, ${longDate(date)}`;
}
