import { fold } from '../text/fold.ts';
import { COMMON_PASSWORDS, COMMON_WORDS } from './common-words.ts';

const SHORTEST = 10;
/** A word counts as the password when it makes up all but this many characters of it. */
const SPARE = 4;

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1q2w3e4r5t6y7u8i9o0p',
];

const words: ReadonlySet<string> = new Set(COMMON_WORDS);
const whole: ReadonlySet<string> = new Set(COMMON_PASSWORDS);

/**
 * Why a password is too easy, in Portuguese, or null. No rule of composition (ASVS 6.2): only length, the words that
 * are tried first (alone, repeated, in sequence, with digits around, with signs in place of letters), and the names
 * given in `personal`.
 */
export function passwordProblem(password: string, personal: readonly string[]): string | null {
  if (password.length < SHORTEST) return `Use ao menos ${SHORTEST} caracteres.`;
  const plain = fold(password);
  const compact = plain.replace(/[^a-z0-9@$!]/g, '');
  const letters = unleet(compact);
  if (isRepeated(plain)) return 'A senha repete os mesmos caracteres: escolha outra.';
  if (isSequence(compact)) return 'A senha é uma sequência do teclado ou de números: escolha outra.';
  if (
    whole.has(plain) ||
    whole.has(compact) ||
    isMadeOfCommonWords(letters) ||
    isCommonWordWithTrimmings(compact)
  ) {
    return 'Esta senha está entre as mais usadas: escolha outra, como uma frase de várias palavras.';
  }
  const names = personal.flatMap((text) => fold(text).split(/[^a-z0-9]+/)).filter((name) => name.length >= 4);
  if (names.some((name) => letters.includes(name) && compact.length - name.length <= SPARE + 2)) {
    return 'A senha é o seu nome, o seu usuário ou o do Município com poucos acréscimos: escolha outra.';
  }
  return null;
}

function unleet(text: string): string {
  return [...text].map((character) => LEET[character] ?? character).join('');
}

function isRepeated(text: string): boolean {
  if (new Set(text).size <= 3) return true;
  return [2, 3, 4, 5, 6].some(
    (size) =>
      text ===
      text
        .slice(0, size)
        .repeat(Math.ceil(text.length / size))
        .slice(0, text.length),
  );
}

/** Runs of keys or numbers, perhaps with two characters to spare. */
function isSequence(text: string): boolean {
  return (
    text.length > 0 &&
    covers(text, {
      shortest: 4,
      slack: 2,
      accepts: (part) => ROWS.some((row) => row.includes(part) || reversed(row).includes(part)),
    })
  );
}

/** Words one after another: "senhasegura", "guardamunicipal". */
function isMadeOfCommonWords(letters: string): boolean {
  return letters.length <= 20 && covers(letters.replace(/[^a-z]/g, ''), COMMON);
}

/** A word with years, digits and signs around it: "guarda@2024", "1234brasil!", "s3nh4@2024". */
function isCommonWordWithTrimmings(compact: string): boolean {
  const before = /^[^a-z]*/.exec(compact)?.[0].length ?? 0;
  const after = /[^a-z]*$/.exec(compact)?.[0].length ?? 0;
  for (let start = 0; start <= before; start += 1) {
    for (let end = compact.length; end >= compact.length - after; end -= 1) {
      const core = unleet(compact.slice(start, end));
      if (core.length >= 3 && core.length <= 14 && covers(core, COMMON)) return true;
    }
  }
  return false;
}

type Parts = {
  readonly shortest: number;
  readonly slack: number;
  readonly accepts: (part: string) => boolean;
};
const COMMON: Parts = { shortest: 3, slack: 0, accepts: (part) => words.has(part) };

/** Whether the text is a chain of at most three accepted parts of at least `shortest` characters, `slack` left over. */
function covers(text: string, parts: Parts, left = 3): boolean {
  if (text.length <= parts.slack) return left < 3;
  if (left === 0) return false;
  for (let length = text.length; length >= parts.shortest; length -= 1) {
    if (parts.accepts(text.slice(0, length)) && covers(text.slice(length), parts, left - 1)) return true;
  }
  return false;
}

const reversed = (text: string): string => [...text].reverse().join('');
