/** What the index takes for part of a word: letters, digits and private signs, as its tokenizer does. */
const WORD_SIGN = /[\p{L}\p{N}\p{Co}]/u;
const NUMBER_LENGTH = 6;

type Term = { readonly text: string; readonly whole: boolean };

/** What stands between quotes is a phrase, all else words apart; a quote left open holds to the end. */
function termsOf(typed: string): readonly Term[] {
  return typed
    .normalize('NFC')
    .replace(/\p{Cc}/gu, ' ')
    .split('"')
    .flatMap((part, at) =>
      at % 2 === 1
        ? [{ text: part, whole: true }]
        : part.split(/\s+/).map((text) => ({ text, whole: false })),
    )
    .filter(({ text }) => WORD_SIGN.test(text));
}

function expressionOf({ text, whole }: Term): string {
  const signs = text.match(new RegExp(WORD_SIGN, 'gu'))?.length ?? 0;
  // One letter begins too many words to be of help, and takes long to look for.
  const word = whole || signs < 2 ? `"${text}"` : `"${text}"*`;
  if (!/^\d+$/.test(text) || text.length >= NUMBER_LENGTH) return word;
  return `(${word} OR protocol : "${text.padStart(NUMBER_LENGTH, '0')}")`;
}

/**
 * The full-text query for a typed text: each word as the beginning of a word, what is in quotes as a phrase, all of them
 * together; a short number also as that of a protocol. Everything is quoted, so no sign typed has a meaning of its own.
 * Null when no word was typed.
 */
export function fullTextQuery(typed: string): string | null {
  const terms = termsOf(typed);
  return terms.length === 0 ? null : terms.map(expressionOf).join(' AND ');
}
