import { randomBytes } from 'node:crypto';
import { deriveKey } from '../crypto.ts';
import { stretch } from '../slots.ts';
import type { VaultKeys } from '../vault.ts';
import { box, KEY_BYTES, newKeyPair, unbox } from './boxes.ts';

/** What an account's password opens: its private key, and the key of its unfinished forms. */
export type Secrets = { readonly privateKey: Buffer; readonly draftsKey: Buffer };

/** A key pair as its row keeps it, the secrets under keys that argon2id makes of the password. */
export type WrappedKey = {
  readonly public_key: Buffer;
  readonly salt: Buffer;
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
  readonly private_box: Buffer;
  readonly drafts_box: Buffer;
};

type Binding = Pick<VaultKeys, 'installId' | 'cost'>;

/** A new pair for an account. Slow; outside transactions. */
export async function makeKey(
  binding: Binding,
  accountId: number,
  password: string,
): Promise<{ readonly wrapped: WrappedKey; readonly secrets: Secrets }> {
  const { publicKey, privateKey } = newKeyPair();
  const secrets = { privateKey, draftsKey: randomBytes(KEY_BYTES) };
  return { wrapped: await wrapKey(binding, accountId, { publicKey, password, secrets }), secrets };
}

/** The secrets of a pair under a password. Slow; outside transactions. */
export async function wrapKey(
  { installId, cost }: Binding,
  accountId: number,
  what: { readonly publicKey: Buffer; readonly password: string; readonly secrets: Secrets },
): Promise<WrappedKey> {
  const salt = randomBytes(16);
  const stretched = await stretch(what.password, salt, cost);
  const context = contextOf(installId, accountId, what.publicKey);
  return {
    public_key: what.publicKey,
    salt,
    memory: cost.m,
    passes: cost.t,
    lanes: cost.p,
    private_box: box(keyFor('private', stretched, salt), what.secrets.privateKey, context),
    drafts_box: box(keyFor('drafts', stretched, salt), what.secrets.draftsKey, context),
  };
}

/** The secrets, or null when the password is another. Slow; outside transactions. */
export async function openKey(
  { installId }: Binding,
  accountId: number,
  wrapped: WrappedKey,
  password: string,
): Promise<Secrets | null> {
  const { salt, memory: m, passes: t, lanes: p } = wrapped;
  const stretched = await stretch(password, salt, { m, t, p });
  const context = contextOf(installId, accountId, wrapped.public_key);
  const privateKey = unbox(keyFor('private', stretched, salt), wrapped.private_box, context);
  const draftsKey = unbox(keyFor('drafts', stretched, salt), wrapped.drafts_box, context);
  return privateKey === null || draftsKey === null ? null : { privateKey, draftsKey };
}

// Of another domain than the slots of the database, with a salt of its own: one says nothing of the other.
const keyFor = (use: 'private' | 'drafts', stretched: Uint8Array, salt: Uint8Array): Buffer =>
  deriveKey(stretched, salt, `lisura identity vault ${use}`);

const contextOf = (installId: string, accountId: number, publicKey: Buffer): string =>
  `${installId}:${accountId}:${publicKey.toString('hex')}`;
