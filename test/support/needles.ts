/** What is looked for in raw bytes: who it is of, how it was written, and the bytes. */
export type Needle = { readonly of: string; readonly encoding: string; readonly bytes: Buffer };

const SHORTEST = 10;

/** A text as UTF-8, UTF-16, hexadecimal and base64, the last at each of the three places where it may begin. */
export function needlesOf(of: string, text: string): Needle[] {
  const utf8 = Buffer.from(text);
  const hex = utf8.toString('hex');
  const base64 = [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), utf8])
      .toString('base64')
      .replace(/=+$/, '');
    // The characters at both ends depend on what stands beside the text.
    return encoded.slice(Math.ceil((offset * 8) / 6), -1);
  });
  return [
    { of, encoding: 'utf8', bytes: utf8 },
    { of, encoding: 'utf16le', bytes: Buffer.from(text, 'utf16le') },
    { of, encoding: 'hex', bytes: Buffer.from(hex) },
    { of, encoding: 'HEX', bytes: Buffer.from(hex.toUpperCase()) },
    ...base64.map((encoded) => ({ of, encoding: 'base64', bytes: Buffer.from(encoded) })),
  ].filter(({ bytes }) => bytes.length >= SHORTEST);
}

/** Looks for thousands of needles in one pass over the bytes. Returns what was found, each needle once. */
export function searchBytes(haystack: Buffer, needles: readonly Needle[]): Needle[] {
  const byStart = new Map<number, Needle[]>();
  const maybe = new Uint8Array(1 << 24);
  const at = (bytes: Buffer, index: number): number =>
    (bytes.readUInt32LE(index) ^ Math.imul(bytes.readUInt32LE(index + 4), 0x9e3779b1)) >>> 0;
  for (const needle of needles) {
    const start = at(needle.bytes, 0);
    maybe[start >>> 8] = 1;
    byStart.set(start, [...(byStart.get(start) ?? []), needle]);
  }
  const found = new Set<Needle>();
  for (let index = 0; index + 8 <= haystack.length; index += 1) {
    const start = at(haystack, index);
    if (maybe[start >>> 8] === 0) continue;
    for (const needle of byStart.get(start) ?? []) {
      if (haystack.compare(needle.bytes, 0, needle.bytes.length, index, index + needle.bytes.length) === 0) {
        found.add(needle);
      }
    }
  }
  return [...found];
}
