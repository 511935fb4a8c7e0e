import { monthName } from '../deadlines/month.ts';
import type { IsoDate } from './civil-date.ts';

/** An ISO day as letters write it: "1º de novembro de 2026". */
export function longDate(date: IsoDate): string {
  const day = Number(date.slice(8));
  return `${day === 1 ? '1º' : day} de ${monthName(date)}`;
}
