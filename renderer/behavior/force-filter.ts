import { addDays, type IsoDate } from '../../shared/time/civil-date.ts';
import type { OutputAt } from '../app/client.ts';

type Row = OutputAt<'behavior.ofForce'>['guards'][number];

/** The class and the term of the next change that are looked for; null where any will do. */
export type ForceFilter = { readonly class: string | null; readonly within: string | null };

const THIS_MONTH = 'month';
/** The terms to choose from. */
export const WITHIN = [
  { value: THIS_MONTH, label: 'Muda ainda neste mês' },
  ...['15', '30', '60', '90', '180', '365'].map((days) => ({
    value: days,
    label: `Muda nos próximos ${days} dias`,
  })),
];
export const NO_FILTER: ForceFilter = { class: null, within: null };

/** Whether a kept value is such a filter. */
export function isFilter(value: unknown): value is ForceFilter {
  return typeof value === 'object' && value !== null && 'class' in value && 'within' in value;
}

/** Whether a guard of the list is looked for. */
export function matches(row: Row, filter: ForceFilter, on: IsoDate): boolean {
  if (filter.class !== null && row.class !== filter.class) return false;
  if (filter.within === null) return true;
  if (filter.within === THIS_MONTH) return row.next?.on.slice(0, 7) === on.slice(0, 7);
  return row.next !== null && row.next.on <= addDays(on, Number(filter.within));
}
