import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { deriveKey, seal, sha256, unseal } from '../crypto.ts';
import type { Database } from '../schema.ts';
import type { Head } from './head.ts';

/** Signs for this installation what is kept outside the database, so that anyone may check it without its keys. */
export type Signer = {
  readonly installId: string;
  /** Ed25519, 32 bytes in base64. */
  readonly publicKey: string;
  /** The public key in short, as it is printed. */
  readonly fingerprint: string;
  /** Heads after this entry are signed. */
  readonly since: number;
  readonly sign: (message: string) => string;
  readonly holds: (message: string, signature: string) => boolean;
};

const SALT = Buffer.from('lisura');
const publicJwk = z.object({ x: z.string() });

/** What is signed of a head: that the trail of this installation had this hash at this entry. */
export const headMessage = (installId: string, { seq, hash }: Head): string =>
  ['lisura-head', installId, seq, hash].join('\n');

/** First 128 bits of the SHA-256 of a public key, in groups of four characters. */
export function fingerprintOf(publicKey: string): string {
  const digest = sha256(Buffer.from(publicKey, 'base64')).slice(0, 32).toUpperCase();
  return digest.match(/.{4}/g)?.join('-') ?? '';
}

/** Whether a signature (base64) of a message is by the private half of a public key (base64). */
export function isSigned(publicKey: string, message: string, signature: string): boolean {
  const key = publicOf(publicKey);
  return key !== null && verify(null, Buffer.from(message), key, Buffer.from(signature, 'base64'));
}

/**
 * The signer of an open file; its key is made the first time. Where the private half kept does not open, someone put it
 * there: the work goes on under a key that dies with this process, and the verification says that the signatures do not hold.
 */
export async function openSigner(
  db: Kysely<Database>,
  databaseKey: Uint8Array,
  installId: string,
): Promise<Signer> {
  const wrapping = deriveKey(databaseKey, SALT, 'audit-signing');
  const context = `audit-key:${installId}`;
  const row =
    (await db.selectFrom('audit_key').selectAll().executeTakeFirst()) ??
    (await makeKey(db, wrapping, context));
  const secret = unseal(wrapping, row, context);
  const key =
    secret === null
      ? generateKeyPairSync('ed25519').privateKey
      : createPrivateKey({ key: secret, format: 'der', type: 'pkcs8' });
  secret?.fill(0);
  const own = createPublicKey(key);
  const publicKey = rawOf(own);
  return {
    installId,
    publicKey,
    fingerprint: fingerprintOf(publicKey),
    since: row.since_seq,
    sign: (message) => sign(null, Buffer.from(message), key).toString('base64'),
    holds: (message, signature) => verify(null, Buffer.from(message), own, Buffer.from(signature, 'base64')),
  };
}

async function makeKey(db: Kysely<Database>, wrapping: Uint8Array, context: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const secret = privateKey.export({ format: 'der', type: 'pkcs8' });
  const last = await db
    .selectFrom('audit_entry')
    .select('seq')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const row = {
    id: 1,
    public_key: rawOf(publicKey),
    ...seal(wrapping, secret, context),
    since_seq: last?.seq ?? 0,
  };
  secret.fill(0);
  await db.insertInto('audit_key').values(row).execute();
  return row;
}

function rawOf(key: KeyObject): string {
  const { x } = publicJwk.parse(key.export({ format: 'jwk' }));
  return Buffer.from(x, 'base64url').toString('base64');
}

function publicOf(publicKey: string): KeyObject | null {
  try {
    const x = Buffer.from(publicKey, 'base64').toString('base64url');
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  } catch {
    return null;
  }
}
