import { addDays, addMonths, daysInMonth, type IsoDate, weekday } from '../time/civil-date.ts';

export const WEEKDAYS = ['domingo', 'segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado'] as const;

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

/** The first day of the month of a date. */
export function monthOf(date: IsoDate): IsoDate {
  return `${date.slice(0, 7)}-01`;
}

/** 'março de 2027'. */
export function monthName(date: IsoDate): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} de ${date.slice(0, 4)}`;
}

/** The weeks that the month touches, from Sunday to Saturday, days of its neighbours included. */
export function weeksOf(date: IsoDate): readonly (readonly IsoDate[])[] {
  const first = monthOf(date);
  const start = addDays(first, -weekday(first));
  const days = daysInMonth(Number(first.slice(0, 4)), Number(first.slice(5, 7)));
  const weeks = Math.ceil((weekday(first) + days) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_day, day) => addDays(start, week * 7 + day)),
  );
}

/** The same day of another month; its last day where that month is shorter. */
export function sameDayIn(date: IsoDate, months: number): IsoDate {
  const first = addMonths(monthOf(date), months);
  const last = daysInMonth(Number(first.slice(0, 4)), Number(first.slice(5, 7)));
  return addDays(first, Math.min(Number(date.slice(8, 10)), last) - 1);
}

/** The day that a key leads to from another, as in any calendar; null for a key that does not move. */
export function dayByKey(date: IsoDate, key: string): IsoDate | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(date, -1);
    case 'ArrowRight':
      return addDays(date, 1);
    case 'ArrowUp':
      return addDays(date, -7);
    case 'ArrowDown':
      return addDays(date, 7);
    case 'Home':
      return addDays(date, -weekday(date));
    case 'End':
      return addDays(date, 6 - weekday(date));
    case 'PageUp':
      return sameDayIn(date, -1);
    case 'PageDown':
      return sameDayIn(date, 1);
    default:
      return null;
  }
}
