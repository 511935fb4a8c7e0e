import { COMMON_NAMES, NAME_PARTICLES, STREET_TYPES } from '../text/common-names.ts';
import { fold } from '../text/fold.ts';
import { INSTITUTION_WORDS } from './institution-words.ts';

export type MarkKind = 'name' | 'cpf' | 'phone' | 'plate' | 'email' | 'address';

/** A stretch of a text that may tell who someone is, and what would stand in its place. */
export type Mark = {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  readonly text: string;
  readonly mask: string;
  /** Found by a sure sign; a single word that may be a name or not is only proposed. */
  readonly sure: boolean;
};

export const MARK_LABELS: Readonly<Record<MarkKind, string>> = {
  name: 'Nome',
  cpf: 'CPF',
  phone: 'Telefone',
  plate: 'Placa',
  email: 'E-mail',
  address: 'Endereço',
};

const MARK_MASKS: Readonly<Record<MarkKind, string>> = {
  name: '[nome]',
  cpf: '[CPF]',
  phone: '[telefone]',
  plate: '[placa]',
  email: '[e-mail]',
  address: '[endereço]',
};

const CAPITAL = "\\p{Lu}[\\p{L}'’]+";
const JOINING = 'd[aeo]s?|e|del|della|van|von|der';

/** In the order in which they count where two meet. Plates old (ABC-1234) and of the Mercosul (ABC1D23). */
const PATTERNS: readonly (readonly [MarkKind, RegExp])[] = [
  ['email', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu],
  ['cpf', /(?<![\d/])\d{3}[.\s]?\d{3}[.\s]?\d{3}[-.\s]?\d{2}(?!\d)/gu],
  ['phone', /(?<![\d/.])(?:\+?55\s?)?(?:\(?0?\d{2}\)?[\s.-]?)?(?:9[\s.]?)?[2-9]\d{3}[\s.-]?\d{4}(?!\d)/gu],
  ['plate', /(?<![\p{L}\p{N}])[A-Z]{3}[\s-]?\d[A-Z0-9]\d{2}(?![\p{L}\p{N}]|-\d|\d)/giu],
  [
    'address',
    new RegExp(
      `(?<![\\p{L}])(?:${[...STREET_TYPES].filter((word) => word.length > 2).join('|')}|praça|r\\.|av\\.)\\s+` +
        `(?:(?:${JOINING})\\s+)?${CAPITAL}(?:\\s+(?:(?:${JOINING})\\s+)?${CAPITAL}|\\s+de\\s+\\p{Ll}+)*` +
        '(?:\\s*,?\\s*(?:n[.ºo°]*\\s*)?\\d{1,5}[a-z]?\\b(?:\\s*,?\\s*(?:apto|ap|apartamento|casa|bloco)\\.?\\s*[\\p{L}\\d]+)?)?',
      'giu',
    ),
  ],
  ['name', new RegExp(`${CAPITAL}(?:\\s+(?:(?:${JOINING})\\s+)?${CAPITAL})*`, 'gu')],
];

type Span = { readonly start: number; readonly end: number };

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether a sentence begins here, so that a capital says nothing. */
function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:…\n“"(—-])\s*$/u.test(text.slice(0, at));
}

const isInstitution = (word: string): boolean => INSTITUTION_WORDS.has(fold(word));

/** The words of a run of capitals that may be a name, with where it begins and ends; null when none may. */
function nameIn(text: string, start: number, run: string): (Span & { readonly sure: boolean }) | null {
  const words = [...run.matchAll(/\S+/gu)].map((found) => ({ word: found[0], at: start + found.index }));
  const first = words[0];
  if (first === undefined) return null;
  const isOpening = beginsSentence(text, first.at) && !COMMON_NAMES.has(fold(first.word));
  const rest = isOpening ? words.slice(1) : words;
  const from = rest.findIndex(({ word }) => !isInstitution(word) && !NAME_PARTICLES.has(fold(word)));
  if (from < 0) return null;
  const kept = rest.slice(from);
  while (kept.length > 0 && isInstitution(kept.at(-1)?.word ?? '')) kept.pop();
  const begin = kept[0];
  const last = kept.at(-1);
  if (begin === undefined || last === undefined) return null;
  const parts = kept.filter(({ word }) => !NAME_PARTICLES.has(fold(word)) && !isInstitution(word));
  const known = parts.some(({ word }) => COMMON_NAMES.has(fold(word)));
  const end = last.at + last.word.length;
  if (parts.length > 1) return { start: begin.at, end, sure: known };
  return known || !beginsSentence(text, begin.at) ? { start: begin.at, end, sure: false } : null;
}

function spansOf(text: string, kind: MarkKind, pattern: RegExp): (Span & { readonly sure: boolean })[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const start = found.index;
    // A mask already there is nobody's name.
    if (text[start - 1] === '[') return [];
    if (kind !== 'name') return [{ start, end: start + found[0].length, sure: true }];
    return nameIn(text, start, found[0]) ?? [];
  });
}

/** What in a text may tell who someone is, citizen or not, in the order of the text; none overlaps another. */
export function findMarks(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const { start, end, sure } of spansOf(text, kind, pattern)) {
      if (marks.some((known) => meets(known, { start, end }))) continue;
      marks.push({ start, end, kind, sure, text: text.slice(start, end), mask: MARK_MASKS[kind] });
    }
  }
  return marks.toSorted((a, b) => a.start - b.start);
}

/** The text with these marks under their masks. */
export function applyMarks(text: string, marks: readonly Mark[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, mask } of marks.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + mask;
    at = end;
  }
  return result + text.slice(at);
}
