import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { deriveKey } from '../crypto.ts';

const NONCE = 12;
const TAG = 16;
export const KEY_BYTES = 32;
/** What stands before the 32 bytes of a key in DER (RFC 8410). */
const PUBLIC_PREFIX = Buffer.from('302a300506032b656e032100', 'hex');
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b656e04220420', 'hex');

export type KeyPair = { readonly publicKey: Buffer; readonly privateKey: Buffer };

/** AES-256-GCM: nonce, cipher text and tag in one; it opens only where the same context is given. */
export function box(key: Uint8Array, secret: Uint8Array, context: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(context));
  return Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
}

/** The secret, or null when the key, the context or a single bit is another. */
export function unbox(key: Uint8Array, sealed: Uint8Array, context: string): Buffer | null {
  if (sealed.length < NONCE + TAG) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]);
  } catch {
    return null;
  }
}

/** A new X25519 pair, both keys as their 32 bytes. */
export function newKeyPair(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  return { publicKey: rawPublic(publicKey), privateKey: rawPrivate(privateKey) };
}

/** The public key of a private one. */
export function publicOf(privateKey: Uint8Array): Buffer {
  return rawPublic(createPublicKey(privateObject(privateKey)));
}

/** A box that only the holder of the private key opens: an ephemeral pair, X25519, HKDF-SHA-256, AES-256-GCM. */
export function boxFor(publicKey: Uint8Array, secret: Uint8Array, context: string): Buffer {
  const ephemeral = generateKeyPairSync('x25519');
  const sender = rawPublic(ephemeral.publicKey);
  const shared = diffieHellman({ privateKey: ephemeral.privateKey, publicKey: publicObject(publicKey) });
  return Buffer.concat([sender, box(agreed(shared, sender, publicKey), secret, context)]);
}

/** The secret of `boxFor`, or null when the key or the context is another. */
export function unboxFrom(
  { publicKey, privateKey }: KeyPair,
  sealed: Uint8Array,
  context: string,
): Buffer | null {
  if (sealed.length < KEY_BYTES + NONCE + TAG) return null;
  const sender = sealed.subarray(0, KEY_BYTES);
  try {
    const shared = diffieHellman({ privateKey: privateObject(privateKey), publicKey: publicObject(sender) });
    return unbox(agreed(shared, sender, publicKey), sealed.subarray(KEY_BYTES), context);
  } catch {
    return null; // A point that no honest sender makes.
  }
}

const agreed = (shared: Uint8Array, sender: Uint8Array, receiver: Uint8Array): Buffer =>
  deriveKey(shared, Buffer.concat([sender, receiver]), 'lisura sealed box');

const rawPublic = (key: KeyObject): Buffer =>
  key.export({ format: 'der', type: 'spki' }).subarray(-KEY_BYTES);
const rawPrivate = (key: KeyObject): Buffer =>
  key.export({ format: 'der', type: 'pkcs8' }).subarray(-KEY_BYTES);

const publicObject = (raw: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([PUBLIC_PREFIX, raw]), format: 'der', type: 'spki' });

const privateObject = (raw: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PRIVATE_PREFIX, raw]), format: 'der', type: 'pkcs8' });
