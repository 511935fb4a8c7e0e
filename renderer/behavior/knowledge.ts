import { type IsoDate, isIsoDate } from '../../shared/time/civil-date.ts';
import { dateWords, today } from '../ui/dates.ts';

/** The two days as the form holds them. */
export type Values = { readonly knownOn: string; readonly on: string };

/** The same, once both may be asked. */
export type Knowledge = { readonly knownOn: IsoDate; readonly on: IsoDate };

/** The fields at fault, each with its message. */
export function problemsOf({ knownOn, on }: Values, since: IsoDate): [keyof Values, string][] {
  const before = `A data é anterior à admissão, em ${dateWords(since)}.`;
  const problems: [keyof Values, string][] = [];
  if (!isIsoDate(knownOn)) problems.push(['knownOn', 'Informe uma data existente.']);
  else if (knownOn > today()) problems.push(['knownOn', 'Ainda não se sabe o que se saberá: use até hoje.']);
  else if (knownOn < since) problems.push(['knownOn', before]);
  if (!isIsoDate(on)) problems.push(['on', 'Informe uma data existente.']);
  else if (on < since) problems.push(['on', before]);
  return problems;
}
