import dayjs from 'dayjs';
import type { IsoDate } from '../../shared/time/civil-date.ts';

/** An ISO day as letters and headings write it: "1º de novembro de 2026". */
export function longDate(date: IsoDate): string {
  const day = dayjs(date).locale('pt-br');
  return `${day.date() === 1 ? '1º' : day.date()} de ${day.format('MMMM [de] YYYY')}`;
}

/** The same with the day of the week before: "Segunda-feira, 23 de novembro de 2026". */
export function fullDate(date: IsoDate): string {
  const week = dayjs(date).locale('pt-br').format('dddd');
  return `${week.charAt(0).toUpperCase()}${week.slice(1)}, ${longDate(date)}`;
}
