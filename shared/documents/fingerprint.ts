/** Letters and figures that are not taken for one another when read aloud or copied by hand. */
const SIGNS = '0123456789ABCDEFGHJKMNPRSTVWXYZ';
const BASE = BigInt(SIGNS.length);
/** Signs before the one that checks them: 74 bits of the digest. */
const LENGTH = 15;
/** What people write for a sign that is not used. */
const MISREAD: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0', Q: '0', U: 'V' };

/** JSON with the keys of every object in order: the same facts give the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** The sign that closes the others: any one wrong, or two neighbours exchanged, asks for another one. */
function checkSign(signs: string): string {
  let sum = 0;
  for (const [at, sign] of [...signs].entries()) sum += (at + 1) * SIGNS.indexOf(sign);
  return SIGNS.charAt(sum % SIGNS.length);
}

/** `7K3M-9RX2-…`: the first signs of a SHA-256 given in hexadecimal, and one that checks them, in groups of four. */
export function fingerprintOf(digest: string): string {
  let rest = BigInt(`0x${digest}`);
  let signs = '';
  while (signs.length < LENGTH) {
    signs += SIGNS.charAt(Number(rest % BASE));
    rest /= BASE;
  }
  return grouped(signs + checkSign(signs));
}

function grouped(signs: string): string {
  return signs.match(/.{4}/g)?.join('-') ?? '';
}

/** A fingerprint as typed, in its own form; null when it was typed wrong. */
export function readFingerprint(typed: string): string | null {
  const signs = [...typed.toUpperCase().replace(/[^A-Z0-9]/g, '')]
    .map((sign) => MISREAD[sign] ?? sign)
    .join('');
  if (signs.length !== LENGTH + 1) return null;
  return checkSign(signs.slice(0, LENGTH)) === signs.at(-1) ? grouped(signs) : null;
}
