import type { IsoDate } from '../../../shared/time/civil-date.ts';

const MONTHS = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
] as const;

/** `1º de março de 2026`, as an official document dates itself. */
export function longDate(date: IsoDate): string {
  const day = Number(date.slice(8, 10));
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
  return `${day === 1 ? '1º' : day} de ${month} de ${date.slice(0, 4)}`;
}
