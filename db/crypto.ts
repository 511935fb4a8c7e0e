import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

const TAG_LENGTH = 16;

/** A secret under AES-256-GCM; both fields in base64, the tag at the end of `box`. */
export type Sealed = { readonly nonce: string; readonly box: string };

/** Encrypts under a 32-byte key, bound to `context`: it opens only where the same context is given. */
export function seal(key: Uint8Array, secret: Uint8Array, context: string): Sealed {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_LENGTH });
  cipher.setAAD(Buffer.from(context));
  const box = Buffer.concat([cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
  return { nonce: nonce.toString('base64'), box: box.toString('base64') };
}

/** The secret, or null when the key, the context or a single bit is not the one it was sealed with. */
export function unseal(key: Uint8Array, sealed: Sealed, context: string): Buffer | null {
  const bytes = Buffer.from(sealed.box, 'base64');
  const nonce = Buffer.from(sealed.nonce, 'base64');
  if (bytes.length <= TAG_LENGTH || nonce.length !== 12) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_LENGTH });
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(bytes.subarray(-TAG_LENGTH));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(0, -TAG_LENGTH)), decipher.final()]);
  } catch {
    return null;
  }
}

/** A 32-byte key for one purpose, by HKDF-SHA-256. */
export function deriveKey(secret: Uint8Array, salt: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, purpose, 32));
}

/** SHA-256 of bytes or of a text (UTF-8), in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Making the key ready costs several times the digest, and each key serves thousands of texts. */
const ready = new WeakMap<Uint8Array, KeyObject>();

function readyKey(key: Uint8Array): KeyObject {
  const known = ready.get(key);
  if (known !== undefined) return known;
  const made = createSecretKey(key);
  ready.set(key, made);
  return made;
}

/** HMAC-SHA-256 of a text (UTF-8), in hexadecimal. */
export function hmac(key: Uint8Array, text: string): string {
  return createHmac('sha256', readyKey(key)).update(text).digest('hex');
}
