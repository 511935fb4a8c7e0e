import { COMMON_NAMES, NAME_PARTICLES, STREET_TYPES, UNIT_WORDS } from './common-names.ts';
import { fold } from './fold.ts';

/** What identifies a person; every field may be empty. */
export type Identifiers = {
  readonly name: string;
  readonly cpf: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
};

export type LeakKind = 'name' | 'cpf' | 'phone' | 'email' | 'address';

const NEAR_WORDS = 4;
const PHONE_DIGITS = 8;
/** The last two digits of a CPF follow from the first nine. */
const CPF_DIGITS = 9;
/** Shorter run-together names turn up inside ordinary words. */
const COMPACT_LENGTH = 8;
/** Stands for any kind of street; no word of a text has this mark. */
const STREET = '#';

/** Folded, without invisible characters and with full-width forms made plain, so that no disguise of type hides a word. */
function plain(text: string): string {
  return fold(
    text
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .normalize('NFKD')
      .replace(/\p{M}/gu, ''),
  );
}

function wordsOf(text: string): string[] {
  return (
    plain(text)
      .replace(/['’‘`´]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function holdsSequence(words: readonly string[], sequence: readonly string[]): boolean {
  if (sequence.length === 0) return false;
  return words.some((_, start) => sequence.every((word, offset) => words[start + offset] === word));
}

/** Whether two different parts of the name stand within a few words of each other, in any order. */
function holdsTwoParts(words: readonly string[], parts: ReadonlySet<string>): boolean {
  let last: { readonly part: string; readonly at: number } | null = null;
  for (const [at, word] of words.entries()) {
    if (!parts.has(word)) continue;
    if (last !== null && last.part !== word && at - last.at <= NEAR_WORDS) return true;
    last = { part: word, at };
  }
  return false;
}

function holdsName(words: readonly string[], name: string): boolean {
  const all = wordsOf(name);
  if (holdsSequence(words, all)) return true;
  const compact = all.join('');
  if (compact.length >= COMPACT_LENGTH && words.join('').includes(compact)) return true;
  const parts = new Set(all.filter((word) => word.length > 1 && !NAME_PARTICLES.has(word)));
  if (holdsTwoParts(words, parts)) return true;
  const rare = [...parts].filter((part) => part.length >= 4 && !COMMON_NAMES.has(part));
  return rare.some((part) => words.includes(part));
}

/** The text with its digits brought together over at most three marks or spaces. */
function withDigitsJoined(text: string): string {
  return text.replace(/(?<=\d)[^\p{L}\p{N}]{1,3}(?=\d)/gu, '');
}

function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '');
}

function holdsCpf(joined: string, cpf: string): boolean {
  const digits = digitsOf(cpf);
  return digits.length >= CPF_DIGITS && joined.includes(digits.slice(0, CPF_DIGITS));
}

function holdsPhone(joined: string, phone: string): boolean {
  const split = phone.split(/[;,/|]|\be\b|\bou\b/i).map(digitsOf);
  const numbers = split.some((digits) => digits.length >= PHONE_DIGITS) ? split : [digitsOf(phone)];
  return numbers.some(
    (digits) => digits.length >= PHONE_DIGITS && joined.includes(digits.slice(-PHONE_DIGITS)),
  );
}

function holdsEmail(text: string, email: string): boolean {
  const wanted = plain(email);
  const at = wanted.indexOf('@');
  if (at < 1) return false;
  const written = text
    .replace(/\s*[([{]?\s*\b(?:arroba)\b\s*[)\]}]?\s*|\s*[([{]\s*at\s*[)\]}]\s*/g, '@')
    .replace(/\s*[([{]?\s*\bponto\b\s*[)\]}]?\s*/g, '.')
    .replace(/\s/g, '');
  if (written.includes(wanted)) return true;
  // The part before the @ alone identifies when it is a made-up handle, not a plain word such as "contato".
  const handle = wanted.slice(0, at);
  return handle.length >= 5 && /[\d._-]/.test(handle) && text.replace(/\s/g, '').includes(handle);
}

function isNamed(word: string): boolean {
  return word !== STREET && /\p{L}{2}/u.test(word);
}

/** The words of an address as compared: particles and "número", "casa", "apto" out, every kind of street alike. */
function addressWords(words: readonly string[]): string[] {
  return words
    .filter((word) => !NAME_PARTICLES.has(word) && !UNIT_WORDS.has(word))
    .map((word) => (STREET_TYPES.has(word) ? STREET : word));
}

/**
 * Street and number near each other; the street alone may be the place of the fact. Where there is no number, the kind of
 * street and its name; where there is no name ("Quadra 5, Lote 12"), everything as written.
 */
function holdsAddress(words: readonly string[], address: string): boolean {
  const raw = wordsOf(address);
  const all = addressWords(raw);
  const text = addressWords(words);
  const number = all.findIndex((word, index) => /^\d/.test(word) && all.slice(0, index).some(isNamed));
  if (number < 0) {
    const named = all.includes(STREET) && all.some(isNamed);
    return named ? holdsSequence(text, all) : raw.length > 2 && holdsSequence(words, raw);
  }
  const street = all.slice(0, number).filter((word) => word !== STREET);
  const plainText = text.filter((word) => word !== STREET);
  return plainText.some(
    (_, start) =>
      street.every((word, offset) => plainText[start + offset] === word) &&
      plainText.slice(start + street.length, start + street.length + NEAR_WORDS).includes(all[number] ?? ''),
  );
}

/**
 * Which identifiers of a person a text gives away (Lei 13.460/2017 art. 10 § 7), each kind once.
 *
 * - `name`: whole, also run together; two different parts of it within four words; or one part of four letters or more
 *   that is no common Brazilian name nor everyday word. One common name alone ("Silva") is not enough, since the accused
 *   may bear it too. Initials are not found.
 * - `cpf`: its first nine digits in order, whatever the marks. `phone`: the last eight digits, likewise.
 * - `email`: whole, also written "arroba" and "ponto"; or its handle when it has digits or dots.
 * - `address`: street and number together; without a number, the street as written.
 *
 * Doubt counts as found: a sentence is easily written again, an identity is never hidden again.
 */
export function findLeaks(text: string, identity: Identifiers): readonly LeakKind[] {
  const words = wordsOf(text);
  const folded = plain(text);
  const joined = withDigitsJoined(folded);
  const found: readonly (readonly [LeakKind, boolean])[] = [
    ['name', holdsName(words, identity.name)],
    ['cpf', holdsCpf(joined, identity.cpf)],
    ['phone', holdsPhone(joined, identity.phone)],
    ['email', holdsEmail(folded, identity.email)],
    ['address', holdsAddress(words, identity.address)],
  ];
  return found.flatMap(([kind, leaked]) => (leaked ? [kind] : []));
}
