import type { Rulebook } from '../rulebook/schema.ts';
import { type RulebookWords, rulebookWords } from './words.ts';

/** A published rulebook; the newest validity comes first in a list. */
export type DatedRulebook = {
  readonly id: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly body: Rulebook;
};

export type RulebookOnDay = { readonly id: number; readonly body: Rulebook; readonly words: RulebookWords };

/** The rulebook by which a day is read: in force then or, for older days, the first; null where there is none. */
export function rulebooksByDay(all: readonly DatedRulebook[]): (day: string) => RulebookOnDay | null {
  const ready = new Map<number, RulebookOnDay>();
  return (day) => {
    const found =
      all.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo)) ??
      all.at(-1);
    if (found === undefined) return null;
    const known = ready.get(found.id);
    if (known !== undefined) return known;
    const made = { id: found.id, body: found.body, words: rulebookWords(found.body) };
    ready.set(found.id, made);
    return made;
  };
}

export const NO_RULEBOOK = 'O órgão ainda não tem norma disciplinar publicada.';
