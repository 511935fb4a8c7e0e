import { type IsoDate, isIsoDate } from '../../shared/time/civil-date.ts';
import { dateWords } from '../ui/dates.ts';

/** The simulation as the form holds it. */
export type Values = { readonly kind: string | null; readonly days: number | null; readonly on: string };

/** What is asked. */
export type Supposed = {
  readonly penalty: { readonly kind: string; readonly days: number | null };
  readonly on: IsoDate;
};

export const LONGEST = 3650;

/** What is asked, once it may be asked; else the first field at fault and its message. */
export function readQuestion(
  values: Values,
  timed: boolean,
  since: IsoDate,
): Supposed | [keyof Values, string] {
  const { kind, days, on } = values;
  if (kind === null) return ['kind', 'Escolha a penalidade.'];
  if (timed && (days === null || days < 1 || days > LONGEST))
    return ['days', 'Informe os dias da suspensão.'];
  if (!isIsoDate(on)) return ['on', 'Informe uma data existente.'];
  if (on < since) return ['on', `A data é anterior à admissão, em ${dateWords(since)}.`];
  return { penalty: { kind, days: timed ? days : null }, on };
}
