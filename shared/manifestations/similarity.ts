import { fold } from '../text/fold.ts';
import { daysBetween, type IsoDate } from '../time/civil-date.ts';
import { STOP_WORDS } from './stop-words.ts';

/** What is compared of a manifestation. */
export type Told = {
  readonly narrative: string;
  readonly district: string;
  readonly address: string;
  readonly unit: string;
  readonly vehicle: string;
  readonly factOn: IsoDate | null;
  readonly receivedOn: IsoDate;
  readonly guardIds: readonly number[];
};

export type Likeness = {
  /** 0 to 100. */
  readonly score: number;
  /** What agrees, in Portuguese, the strongest first. */
  readonly reasons: readonly string[];
};

/** From this score on two manifestations are offered as one fact. */
export const ALIKE = 40;

const WEIGHTS = { words: 40, place: 25, time: 20, persons: 15 } as const;
const SHOWN_WORDS = 6;
const SHORTEST_WORD = 3;
/** Enough words to tell a fact; a longer text is not read further. */
const MOST_WORDS = 400;
const MOST_TEXT = 20_000;

type Part = { readonly points: number; readonly reason: string | null };
const NOTHING: Part = { points: 0, reason: null };

function singular(word: string): string {
  return word.length > SHORTEST_WORD ? word.replace(/s$/, '') : word;
}

/** What stands where something of the citizen was told says nothing of the fact. */
const MASKED = /\[(?:manifestante|CPF|telefone|e-mail|endereço|texto reservado[^\]]*)\]/giu;

/** The words of a text that say something, folded and in the singular, each with its first spelling. */
function spelledWords(text: string): ReadonlyMap<string, string> {
  const spelled = new Map<string, string>();
  for (const word of text.slice(0, MOST_TEXT).replace(MASKED, ' ').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
    const folded = fold(word);
    if (folded.length < SHORTEST_WORD || STOP_WORDS.has(folded)) continue;
    const key = singular(folded);
    if (!spelled.has(key)) spelled.set(key, word.toLowerCase());
    if (spelled.size === MOST_WORDS) break;
  }
  return spelled;
}

/** The words of a text that say something: folded, in the singular where a plain S makes the plural, each once. */
export function tellingWords(text: string): readonly string[] {
  return [...spelledWords(text).keys()];
}

/** In how many of the texts each word occurs. */
export function frequencies(texts: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

export type Rarity = { readonly counts: ReadonlyMap<string, number>; readonly texts: number };

/** Rare words weigh more: what half of the narratives say tells none from another. */
function weightOf(word: string, { counts, texts }: Rarity): number {
  return Math.log(1 + (texts + 1) / (counts.get(word) ?? 1));
}

function wordsPart(textA: string, textB: string, rarity: Rarity): Part {
  const spelled = spelledWords(textA);
  const a = [...spelled.keys()];
  const b = tellingWords(textB);
  const other = new Set(b);
  const both = a.filter((word) => other.has(word));
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + weightOf(word, rarity), 0);
  const smaller = Math.min(sum(a), sum(b));
  if (both.length === 0 || smaller === 0) return NOTHING;
  const strongest = both.toSorted((x, y) => weightOf(y, rarity) - weightOf(x, rarity)).slice(0, SHOWN_WORDS);
  return {
    points: WEIGHTS.words * Math.min(1, sum(both) / smaller),
    reason: `Palavras em comum: ${strongest.map((word) => spelled.get(word) ?? word).join(', ')}`,
  };
}

function same(a: string, b: string): boolean {
  return a.trim() !== '' && fold(a) === fold(b);
}

function placePart(a: Told, b: Told): Part {
  const district = same(a.district, b.district);
  const streets = tellingWords(b.address);
  const spelled = spelledWords(a.address);
  const street = streets.flatMap((word) => spelled.get(word) ?? []);
  if (!district && street.length === 0) return NOTHING;
  const said = [
    ...(district ? [`bairro ${a.district}`] : []),
    ...(street.length > 0 ? [street.join(' ')] : []),
  ];
  const share = (district ? 0.6 : 0) + (street.length > 0 ? 0.4 : 0);
  return { points: WEIGHTS.place * share, reason: `Mesmo lugar: ${said.join(', ')}` };
}

/** How much so many days apart still speak for the same fact. */
function nearness(days: number): number {
  if (days === 0) return 1;
  if (days === 1) return 0.8;
  if (days <= 3) return 0.5;
  return days <= 7 ? 0.25 : 0;
}

function apart(days: number): string {
  return days === 0
    ? 'no mesmo dia'
    : days === 1
      ? 'com um dia de diferença'
      : `com ${days} dias de diferença`;
}

function timePart(a: Told, b: Told): Part {
  const facts = a.factOn !== null && b.factOn !== null;
  const days = Math.abs(daysBetween(a.factOn ?? a.receivedOn, b.factOn ?? b.receivedOn));
  const share = nearness(days) * (facts ? 1 : 0.5);
  if (share === 0) return NOTHING;
  return { points: WEIGHTS.time * share, reason: `${facts ? 'Fatos' : 'Relatos'} ${apart(days)}` };
}

function personsPart(a: Told, b: Told): Part {
  const guards = a.guardIds.filter((id) => b.guardIds.includes(id)).length;
  const said = [
    ...(guards > 0 ? [guards === 1 ? 'um guarda indicado' : `${guards} guardas indicados`] : []),
    ...(same(a.vehicle, b.vehicle) ? [`viatura ${a.vehicle}`] : []),
    ...(same(a.unit, b.unit) ? [`unidade ${a.unit}`] : []),
  ];
  if (said.length === 0) return NOTHING;
  return { points: WEIGHTS.persons * Math.min(1, said.length / 2), reason: `Em comum: ${said.join(', ')}` };
}

/**
 * How much two manifestations seem to tell the same fact, by words, place, time and persons, and why. Symmetric in its
 * score. `rarity` counts the words over the narratives compared.
 */
export function likeness(a: Told, b: Told, rarity: Rarity): Likeness {
  const parts = [
    wordsPart(a.narrative, b.narrative, rarity),
    placePart(a, b),
    timePart(a, b),
    personsPart(a, b),
  ].toSorted((x, y) => y.points - x.points);
  return {
    score: Math.round(parts.reduce((total, { points }) => total + points, 0)),
    reasons: parts.flatMap(({ reason }) => (reason === null ? [] : [reason])),
  };
}
