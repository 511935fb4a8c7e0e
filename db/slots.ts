import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { decodeRecoveryKey, encodeRecoveryKey } from '../shared/accounts/recovery-key.ts';
import { deriveKey, seal, sha256, unseal } from './crypto.ts';

/** Cost of argon2id: memory in KiB, passes, lanes. Kept in each slot so that it can grow. */
export type Cost = { readonly m: number; readonly t: number; readonly p: number };

export const CURRENT_COST: Cost = { m: 65_536, t: 3, p: 1 };
/** Below this a slot is refused: m = 19 MiB, t = 2, p = 1 (ASVS 5.0, appendix C). */
export const MINIMUM_COST: Cost = { m: 19_456, t: 2, p: 1 };

const hex = (length: number) => z.string().regex(new RegExp(`^[0-9a-f]{${length}}$`));
const base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/);
const sealedFields = { nonce: base64, box: base64 };

export const passwordSlot = z.strictObject({
  id: hex(32),
  kind: z.literal('password'),
  /** SHA-256 of installation and username: the file names nobody. */
  login: hex(64),
  kdf: z.strictObject({
    name: z.literal('argon2id'),
    m: z.number().int().min(MINIMUM_COST.m).max(1_048_576),
    t: z.number().int().min(MINIMUM_COST.t).max(20),
    p: z.number().int().min(1).max(8),
    salt: base64,
  }),
  ...sealedFields,
});
export const recoverySlot = z.strictObject({
  id: hex(32),
  kind: z.literal('recovery'),
  salt: base64,
  ...sealedFields,
});
export const slot = z.discriminatedUnion('kind', [passwordSlot, recoverySlot]);
export type PasswordSlot = z.infer<typeof passwordSlot>;
export type RecoverySlot = z.infer<typeof recoverySlot>;
export type Slot = z.infer<typeof slot>;

export const newId = (): string => randomBytes(16).toString('hex');

export const loginOf = (installId: string, username: string): string => sha256(`${installId}:${username}`);

/** Wraps the database key under a password. Slow on purpose; call it outside transactions. */
export async function makePasswordSlot(
  installId: string,
  username: string,
  password: string,
  databaseKey: Uint8Array,
  cost: Cost = CURRENT_COST,
): Promise<PasswordSlot> {
  const id = newId();
  const salt = randomBytes(16);
  const key = await passwordKey(password, salt, cost);
  return {
    id,
    kind: 'password',
    login: loginOf(installId, username),
    kdf: { name: 'argon2id', ...cost, salt: salt.toString('base64') },
    ...seal(key, databaseKey, `${installId}:${id}`),
  };
}

/** The database key, or null when the password is another. */
export async function openPasswordSlot(
  installId: string,
  wrapped: PasswordSlot,
  password: string,
): Promise<Buffer | null> {
  const { salt, m, t, p } = wrapped.kdf;
  const key = await passwordKey(password, Buffer.from(salt, 'base64'), { m, t, p });
  return unseal(key, wrapped, `${installId}:${wrapped.id}`);
}

/** Spends what checking a password spends, so that an unknown username takes as long as a wrong password. */
export async function spendPasswordTime(password: string, cost: Cost = CURRENT_COST): Promise<void> {
  await passwordKey(password, Buffer.alloc(16, 7), cost);
}

/** A new 256-bit recovery key and the slot that it opens. The key is shown once and never kept. */
export function makeRecoverySlot(
  installId: string,
  databaseKey: Uint8Array,
): { readonly slot: RecoverySlot; readonly recoveryKey: string } {
  const id = newId();
  const secret = randomBytes(32);
  const salt = randomBytes(16);
  const box = seal(recoveryKeyOf(secret, salt), databaseKey, `${installId}:${id}`);
  return {
    slot: { id, kind: 'recovery', salt: salt.toString('base64'), ...box },
    recoveryKey: encodeRecoveryKey(secret),
  };
}

/** The database key, or null when the typed key is another or has a typing error. */
export function openRecoverySlot(
  installId: string,
  wrapped: RecoverySlot,
  recoveryKey: string,
): Buffer | null {
  const typed = decodeRecoveryKey(recoveryKey);
  if (!typed.ok) return null;
  const key = recoveryKeyOf(typed.bytes, Buffer.from(wrapped.salt, 'base64'));
  return unseal(key, wrapped, `${installId}:${wrapped.id}`);
}

async function passwordKey(password: string, salt: Uint8Array, cost: Cost): Promise<Buffer> {
  return deriveKey(await stretch(password, salt, cost), salt, 'lisura password slot');
}

/** 32 bytes of a password by argon2id, to be derived further for one purpose. Slow; call it outside transactions. */
export async function stretch(password: string, salt: Uint8Array, cost: Cost): Promise<Uint8Array> {
  const { argon2id } = await import('hash-wasm');
  return argon2id({
    password: password.normalize('NFKC'),
    salt,
    memorySize: cost.m,
    iterations: cost.t,
    parallelism: cost.p,
    hashLength: 32,
    outputType: 'binary',
  });
}

// 256 random bits need no slow function (ASVS 6.5.2).
const recoveryKeyOf = (secret: Uint8Array, salt: Uint8Array): Buffer =>
  deriveKey(secret, salt, 'lisura recovery slot');
