const TITLE = /\/Title\s*(?:\(([^)]{1,400})\)|<([0-9A-Fa-f\s]{4,1600})>)/g;
const NUMBER = /\b[A-Z]{3,4}-\d{4}-\d{6}\b/;

/** The first number of a document among the words of a file; null where there is none. */
export function numberWritten(paragraphs: readonly string[]): string | null {
  return NUMBER.exec(paragraphs.join('\n'))?.[0] ?? null;
}

/** The number that a PDF gives itself in its title; null where it gives none. */
export function claimedNumber(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  // What is written last takes the place of what was before.
  const title = [...text.matchAll(TITLE)].at(-1);
  if (title === undefined) return null;
  const [, plain, hex] = title;
  const words = plain ?? Buffer.from((hex ?? '').replace(/\s/g, ''), 'hex').toString('latin1');
  // A title beyond plain letters has two bytes a letter.
  return NUMBER.exec(words.replaceAll('\0', ''))?.[0] ?? null;
}
