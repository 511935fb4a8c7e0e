import type { Identity } from '../manifestations/contract.ts';
import { COMMON_NAMES, NAME_PARTICLES } from '../text/common-names.ts';
import { fold } from '../text/fold.ts';
import { findLeaks, type LeakKind } from '../text/leaks.ts';

/** What stands in a text where something of the citizen stood. */
export const MASKS: Readonly<Record<LeakKind, string>> = {
  name: '[manifestante]',
  cpf: '[CPF]',
  phone: '[telefone]',
  email: '[e-mail]',
  address: '[endereço]',
};

/** What stands for a whole text in which the citizen is told in a way that no part of it can be kept. */
export const WHOLE_MASK = '[texto reservado no cofre: identifica o manifestante]';

type Span = { readonly start: number; readonly end: number; readonly kind: LeakKind };
type Word = { readonly start: number; readonly end: number; readonly text: string };

/** A word that stands between two parts of a name and goes with them. */
const NEAR = 4;

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’‘`´][\p{L}\p{N}]+)*/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    text: fold(found[0].normalize('NFKC')).replace(/['’‘`´]/g, ''),
  }));
}

const partsOf = (text: string): string[] => wordsOf(text).map((word) => word.text);

/** Runs of parts of the name; a lone part only where it says who it is, or when `every` one is wanted. */
function nameSpans(words: readonly Word[], name: string, every: boolean): Span[] {
  const all = new Set(partsOf(name));
  const parts = new Set([...all].filter((part) => part.length > 1 && !NAME_PARTICLES.has(part)));
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!parts.has(words[at]?.text ?? '')) continue;
    let last = at;
    for (let next = at + 1; next < words.length && next - last <= NEAR; next += 1) {
      const text = words[next]?.text ?? '';
      if (parts.has(text)) last = next;
      else if (!NAME_PARTICLES.has(text)) break;
    }
    const found = new Set(words.slice(at, last + 1).map((word) => word.text));
    const tells = [...found].some((part) => part.length >= 4 && !COMMON_NAMES.has(part));
    const several = [...found].filter((part) => parts.has(part)).length > 1 || parts.size === 1;
    if (every || tells || several) {
      spans.push({ start: words[at]?.start ?? 0, end: words[last]?.end ?? 0, kind: 'name' });
    }
    at = last;
  }
  return spans;
}

const APART = '[^\\p{L}\\p{N}]{0,3}';

/** These digits in order, whatever up to three marks lie between them. */
const loosely = (digits: string): string => [...digits].join(APART);

function matchSpans(text: string, pattern: string, kind: LeakKind): Span[] {
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    kind,
  }));
}

/** The first nine digits, which give the last two away, and those where they follow. */
function cpfSpans(text: string, cpf: string): Span[] {
  const digits = cpf.replace(/\D/g, '');
  if (digits.length < 9) return [];
  const rest = digits.length > 9 ? `(?:${APART}${loosely(digits.slice(9))})?` : '';
  return matchSpans(text, loosely(digits.slice(0, 9)) + rest, 'cpf');
}

/** The last eight digits, with the ninth, the area and the country where they stand before. */
function phoneSpans(text: string, phone: string): Span[] {
  return phone
    .split(/[;,/|]|\be\b|\bou\b/i)
    .map((one) => one.replace(/\D/g, ''))
    .filter((digits) => digits.length >= 8)
    .flatMap((digits) => {
      const before = [...digits.slice(0, -8)];
      const own = before.map((_, at) => `${loosely(before.slice(at).join(''))}${APART}`).join('|');
      const area = own === '' ? '' : `(?:(?:\\+?55${APART})?\\(?0?(?:${own}))?`;
      return matchSpans(text, area + loosely(digits.slice(-8)), 'phone');
    });
}

function emailSpans(text: string, email: string): Span[] {
  const at = email.indexOf('@');
  if (at < 1) return [];
  const escaped = (part: string) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const handle = escaped(email.slice(0, at));
  const domain = escaped(email.slice(at + 1)).replace(/\\\./g, '\\s*(?:\\.|\\(?ponto\\)?)\\s*');
  const pattern = new RegExp(`${handle}(?:\\s*(?:@|\\(?arroba\\)?|\\[at\\])\\s*${domain})?`, 'giu');
  return [...text.matchAll(pattern)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    kind: 'email' as const,
  }));
}

/** The street of the citizen with its number. */
function addressSpans(words: readonly Word[], address: string): Span[] {
  const parts = partsOf(address);
  const number = parts.findIndex((part, at) => at > 0 && /^\d/.test(part));
  const street = parts
    .slice(0, number < 0 ? parts.length : number)
    .filter((part) => part.length > 1 && !NAME_PARTICLES.has(part));
  const key = street.at(-1);
  if (key === undefined) return [];
  const wanted = new Set([...street, ...(number < 0 ? [] : [parts[number] ?? ''])]);
  return words.flatMap((word, at) => {
    if (word.text !== key) return [];
    let first = at;
    let last = at;
    while (
      first > 0 &&
      (wanted.has(words[first - 1]?.text ?? '') || NAME_PARTICLES.has(words[first - 1]?.text ?? ''))
    )
      first -= 1;
    for (let next = at + 1; next <= at + NEAR + 1 && next < words.length; next += 1) {
      if (words[next]?.text === parts[number]) last = next;
    }
    return [{ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0, kind: 'address' as const }];
  });
}

function spansOf(text: string, identity: Identity, every: boolean): Span[] {
  const leaks = new Set(findLeaks(text, identity));
  const words = wordsOf(text);
  return [
    ...(leaks.has('name') || every ? nameSpans(words, identity.name, every) : []),
    ...(leaks.has('cpf') ? cpfSpans(text, identity.cpf) : []),
    ...(leaks.has('phone') ? phoneSpans(text, identity.phone) : []),
    ...(leaks.has('email') ? emailSpans(text, identity.email) : []),
    ...(leaks.has('address') ? addressSpans(words, identity.address) : []),
  ];
}

/** The text with each span under its mask; of those that meet, the first counts and takes the others in. */
function covered(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= at) result += text.slice(at, span.start) + MASKS[span.kind];
    at = Math.max(at, span.end);
  }
  return result + text.slice(at);
}

/**
 * A text without what tells who spoke (Lei 13.460/2017 art. 10 § 7): what `findLeaks` finds gives way to its mask, the
 * rest stays letter by letter. Where covering the parts is not enough, the whole text is withheld; so `findLeaks` of the
 * answer is always empty, or the text is `WHOLE_MASK`.
 */
export function maskIdentity(text: string, identity: Identity): string {
  if (findLeaks(text, identity).length === 0) return text;
  const plain = text.normalize('NFC').replace(/\p{Cf}/gu, '');
  for (const every of [false, true]) {
    const masked = covered(plain, spansOf(plain, identity, every));
    if (findLeaks(masked, identity).length === 0) return masked;
  }
  return WHOLE_MASK;
}
