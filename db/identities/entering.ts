import type { Transaction } from 'kysely';
import type { Session } from '../context.ts';
import { sealPlainDrafts } from '../drafts/sealed.ts';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';
import type { VaultKeys } from '../vault.ts';
import { holdsKey, keyOfAccount, rewrapKey, wrappedOf } from './account-keys.ts';
import { foundVault, keepKey } from './founding.ts';
import { makeKey, openKey, wrapKey } from './key-pairs.ts';
import type { VaultMemory } from './memory.ts';
import { sealPlain } from './plain.ts';

type Parts = {
  readonly db: Reader;
  readonly keys: VaultKeys;
  readonly vault: VaultMemory;
  readonly session: Pick<Session, 'accountId' | 'roles'>;
};

/** What follows of a password inside the transaction that takes it. */
type Follow = (trx: Transaction<Database>, now: string) => Promise<void>;

const NOTHING: Follow = async () => undefined;

/**
 * What a password that was just proved does for the account's key pair: opens the key of its unfinished forms, and makes
 * the pair where the role asks for one. With `next` the pair passes under that password. A temporary password, which the
 * administrator knows, makes none. Slow; what it returns runs inside the transaction.
 */
export async function followPassword(
  parts: Parts,
  password: string,
  next: { readonly password: string } | null = null,
): Promise<Follow> {
  const { db, keys, vault, session } = parts;
  const { accountId, roles } = session;
  if (!holdsKey(roles)) return NOTHING;
  const row = await keyOfAccount(db, accountId);
  const lasting = next?.password ?? password;
  if (row === null) {
    const { wrapped, secrets } = await makeKey(keys, accountId, lasting);
    vault.keepDraftsKey(accountId, secrets.draftsKey);
    secrets.privateKey.fill(0);
    return async (trx, now) => {
      await keepKey(trx, { accountId, roles, wrapped, now });
      if (roles.includes('ouvidor'))
        await afterEntering(trx, { accountId, draftsKey: secrets.draftsKey, now });
    };
  }
  const secrets = await openKey(keys, accountId, wrappedOf(row), password);
  if (secrets === null) return NOTHING; // Its password is another: an administrator closes it, then a new one is made.
  vault.keepDraftsKey(accountId, secrets.draftsKey);
  const rewrapped =
    next === null
      ? null
      : await wrapKey(keys, accountId, { publicKey: row.public_key, password: next.password, secrets });
  secrets.privateKey.fill(0);
  return async (trx, now) => {
    if (rewrapped !== null) await rewrapKey(trx, row.id, rewrapped);
    if (!roles.includes('ouvidor')) return;
    await foundVault(trx, { keyId: row.id, publicKey: row.public_key, accountId, now });
    await afterEntering(trx, { accountId, draftsKey: secrets.draftsKey, now });
  };
}

type Entered = { readonly accountId: number; readonly draftsKey: Buffer; readonly now: string };

async function afterEntering(
  trx: Transaction<Database>,
  { accountId, draftsKey, now }: Entered,
): Promise<void> {
  await sealPlain(trx, now);
  await sealPlainDrafts(trx, accountId, draftsKey);
}
