import { monthAfter } from '../../shared/reports/months.ts';
import type { Choice } from './PeriodFields.tsx';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The year so far; in January, the year before. */
export function initialChoice(day: string): Choice {
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  if (month.endsWith('-01')) return { from: monthAfter(month, -12), to: monthAfter(month, -1), smallest: 5 };
  return { from: `${year}-01`, to: month, smallest: 5 };
}

/** Whether a kept choice is still one. */
export function choiceOf(kept: unknown): kept is Choice {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'from' in kept &&
    'to' in kept &&
    'smallest' in kept &&
    typeof kept.smallest === 'number' &&
    [kept.from, kept.to].every((month) => typeof month === 'string' && MONTH.test(month))
  );
}

/** The page that issues the report of a period; `replaces` is the document that it corrects. */
export function issuePath({ from, to, smallest }: Choice, replaces: number | null = null): string {
  const correcting = replaces === null ? '' : `&corrige=${replaces}`;
  return `/relatorio/expedir?de=${from}&ate=${to}&menor=${smallest}${correcting}`;
}

/** The period that the address names; the usual one where it names none. */
export function choiceOfAddress(address: URLSearchParams, day: string): Choice {
  const named = { from: address.get('de'), to: address.get('ate'), smallest: Number(address.get('menor')) };
  return choiceOf(named) ? named : initialChoice(day);
}
