/** Crockford's 32 symbols: no I, L, O, U, so that a key on paper reads one way. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DATA_LENGTH = 52; // 256 bits in groups of 5
const CHECK_LENGTH = 4;
const CHECK_POLYNOMIAL = 0x9; // x^20 + x^3 + 1: notices every error within 20 bits in a row

export type TypedKey =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: string };

/** 32 bytes as 14 groups of 4 characters; the last group checks the others. */
export function encodeRecoveryKey(bytes: Uint8Array): string {
  const data = symbolsOf(bytes);
  const symbols = [...data, ...checkOf(data)];
  const text = symbols.map((symbol) => ALPHABET.charAt(symbol)).join('');
  return text.replace(/(.{4})(?=.)/g, '$1-');
}

/**
 * Reads a typed key: case, spaces and hyphens do not matter, O reads as 0, I and L as 1.
 * Any single wrong character and any swap of neighbours is reported, in Portuguese.
 */
export function decodeRecoveryKey(text: string): TypedKey {
  const clean = text
    .toUpperCase()
    .replace(/[\s\-–—.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const stranger = [...clean].find((character) => !ALPHABET.includes(character));
  if (stranger !== undefined)
    return { ok: false, problem: `O caractere “${stranger}” não existe em uma chave de recuperação.` };
  const expected = DATA_LENGTH + CHECK_LENGTH;
  if (clean.length !== expected) {
    return { ok: false, problem: `A chave tem ${expected} caracteres; foram digitados ${clean.length}.` };
  }
  const symbols = [...clean].map((character) => ALPHABET.indexOf(character));
  const data = symbols.slice(0, DATA_LENGTH);
  const typedCheck = symbols.slice(DATA_LENGTH);
  if (checkOf(data).some((symbol, index) => symbol !== typedCheck[index]) || (data.at(-1) ?? 0) % 16 !== 0) {
    return {
      ok: false,
      problem: 'Há um erro de digitação na chave: confira cada grupo com o papel impresso.',
    };
  }
  return { ok: true, bytes: bytesOf(data) };
}

function symbolsOf(bytes: Uint8Array): number[] {
  const symbols: number[] = [];
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      symbols.push((buffer >> bits) & 31);
    }
    buffer &= (1 << bits) - 1;
  }
  if (bits > 0) symbols.push((buffer << (5 - bits)) & 31);
  return symbols;
}

function bytesOf(symbols: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let buffer = 0;
  let bits = 0;
  for (const symbol of symbols) {
    buffer = (buffer << 5) | symbol;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((buffer >> bits) & 255);
    }
    buffer &= (1 << bits) - 1;
  }
  return Uint8Array.from(bytes);
}

function checkOf(symbols: readonly number[]): number[] {
  let register = 0xfffff;
  for (const symbol of symbols) {
    register ^= symbol << 15;
    for (let bit = 0; bit < 5; bit += 1) {
      register =
        register & 0x80000 ? ((register << 1) ^ CHECK_POLYNOMIAL) & 0xfffff : (register << 1) & 0xfffff;
    }
  }
  return [15, 10, 5, 0].map((shift) => (register >> shift) & 31);
}
