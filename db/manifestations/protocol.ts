import { sha256 } from '../crypto.ts';
import type { Reader } from '../reader.ts';

const CODE_LENGTH = 16;
/** Bytes from here on would favor some digits over others. */
const FAIR_BYTES = 250;

/** Sixteen random decimal digits, each equally likely. `random` gives unpredictable bytes. */
export function newFollowUpCode(random: (size: number) => Uint8Array): string {
  let code = '';
  while (code.length < CODE_LENGTH) {
    for (const byte of random(CODE_LENGTH)) {
      if (byte < FAIR_BYTES && code.length < CODE_LENGTH) code += String(byte % 10);
    }
  }
  return code;
}

/** The digits of a code typed in groups, or null when it cannot be one. */
export function followUpDigits(typed: string): string | null {
  const digits = typed.replace(/[\s.-]/g, '');
  return /^\d{16}$/.test(digits) ? digits : null;
}

/** What the office keeps of a code: its SHA-256 in hexadecimal. */
export function codeDigest(code: string): string {
  return sha256(code);
}

/** The manifestation of a code as it was typed; null when none has it. */
export async function idByCode(db: Reader, typed: string): Promise<number | null> {
  const digits = followUpDigits(typed);
  if (digits === null) return null;
  const row = await db
    .selectFrom('manifestation')
    .select('id')
    .where('code_digest', '=', codeDigest(digits))
    .executeTakeFirst();
  return row?.id ?? null;
}
