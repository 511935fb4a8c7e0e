/** Without letters and digits that look alike on paper. */
const CAPITALS = 'ABCDEFGHJKMNPQRSTUVWXYZ';
const SMALL = 'abcdefghjkmnpqrstuvwxyz';
const DIGITS = '23456789';

/** A password such as `Kfhe-m3xq-w7tz`: easy to read aloud, about 56 bits, changed at first sign-in. */
export function temporaryPassword(random: (size: number) => Uint8Array): string {
  const pick = (alphabet: string): string => alphabet.charAt(below(alphabet.length, random));
  const group = (first: string): string =>
    [first, SMALL + DIGITS, SMALL + DIGITS, SMALL + DIGITS].map(pick).join('');
  return [group(CAPITALS), group(SMALL + DIGITS), group(SMALL + DIGITS)].join('-');
}

// Bytes past the last whole multiple are thrown away: each symbol is equally likely.
function below(limit: number, random: (size: number) => Uint8Array): number {
  for (;;) {
    const byte = random(1)[0] ?? 0;
    if (byte < 256 - (256 % limit)) return byte % limit;
  }
}
