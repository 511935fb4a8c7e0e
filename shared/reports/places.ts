import { fold } from '../text/fold.ts';
import { NO_PLACE, OTHER_PLACES } from './tables.ts';

export type Counted = { readonly value: string; readonly count: number };

const MOST_NAMED = 15;

/** No place is named as the rows that are not one. */
const RESERVED = new Set(['', fold(OTHER_PLACES), fold(NO_PLACE)]);

type Place = { label: string; largest: number; count: number };

/**
 * Names only the places with `smallest` manifestations or more, however written, fifteen at most; each other is one of the
 * rest. Answers the labels, most frequent first, and the label of any place.
 */
export function namedPlaces(
  counted: readonly Counted[],
  smallest: number,
): { readonly labels: readonly string[]; readonly labelOf: (value: string) => string } {
  const known = new Map<string, Place>();
  for (const { value, count } of counted) {
    const key = fold(value);
    const place = known.get(key) ?? { label: '', largest: 0, count: 0 };
    place.count += count;
    if (count > place.largest) Object.assign(place, { label: value.trim(), largest: count });
    known.set(key, place);
  }
  const named = new Map(
    [...known]
      .filter(([key, { count }]) => !RESERVED.has(key) && count >= smallest)
      .sort(([, a], [, b]) => b.count - a.count || a.label.localeCompare(b.label, 'pt-BR'))
      .slice(0, MOST_NAMED)
      .map(([key, { label }]) => [key, label]),
  );
  return {
    labels: [...named.values(), OTHER_PLACES, NO_PLACE],
    labelOf: (value) => (fold(value) === '' ? NO_PLACE : (named.get(fold(value)) ?? OTHER_PLACES)),
  };
}
