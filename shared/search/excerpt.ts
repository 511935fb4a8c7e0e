import { z } from 'zod';

/** A piece of a text and, as offsets into it, the words that were looked for: the screen makes the marks, never the text. */
export const excerpt = z.object({
  text: z.string(),
  marks: z.array(z.tuple([z.number().int(), z.number().int()])),
});
export type Excerpt = z.infer<typeof excerpt>;

/** Signs that no keyboard types, around each word found. */
export const MARK_ON = '\u0001';
export const MARK_OFF = '\u0002';

/** Reads a text with such signs; spaces and line ends of any kind become single signs of space. */
export function excerptOf(marked: string): Excerpt {
  const marks: [number, number][] = [];
  let text = '';
  let open: number | null = null;
  for (const sign of marked.replace(/\s/g, ' ')) {
    if (sign === MARK_ON) open ??= text.length;
    else if (sign !== MARK_OFF) text += sign;
    else if (open !== null) {
      if (text.length > open) marks.push([open, text.length]);
      open = null;
    }
  }
  return { text, marks };
}

/** The pieces of an excerpt in order, each marked or not. */
export function piecesOf({
  text,
  marks,
}: Excerpt): readonly { readonly text: string; readonly marked: boolean }[] {
  const pieces: { text: string; marked: boolean }[] = [];
  let from = 0;
  for (const [start, end] of marks) {
    if (start < from || end > text.length) continue;
    pieces.push(
      { text: text.slice(from, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    from = end;
  }
  pieces.push({ text: text.slice(from), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}
