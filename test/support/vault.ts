import { keepKey } from '../../db/identities/founding.ts';
import { makeKey } from '../../db/identities/key-pairs.ts';
import type { Office } from '../../db/office.ts';
import { MINIMUM_COST } from '../../db/slots.ts';
import type { Role } from '../../shared/permissions.ts';

/** The password under which a test office keeps the key pairs of its accounts. */
export const VAULT_PASSWORD = 'sete-chaves-de-bronze';

type Made = Awaited<ReturnType<typeof makeKey>>;

/** Hashing is slow, so each account number has one pair for all offices of a test file. */
const made = new Map<string, Promise<Made>>();

function keyFor(installId: string, accountId: number): Promise<Made> {
  const name = `${installId}:${accountId}`;
  const known = made.get(name) ?? makeKey({ installId, cost: MINIMUM_COST }, accountId, VAULT_PASSWORD);
  made.set(name, known);
  return known;
}

type Holder = { readonly accountId: number; readonly roles: readonly Role[] };

/** Gives an account its key pair as its first sign-in would; the first ouvidor's makes the vault. */
export async function giveKey({ db, keys, vault }: Office, holder: Holder, now: string): Promise<number> {
  const { wrapped, secrets } = await keyFor(keys.installId, holder.accountId);
  const keyId = await db.transaction().execute((trx) => keepKey(trx, { ...holder, wrapped, now }));
  vault.keepDraftsKey(holder.accountId, Buffer.from(secrets.draftsKey));
  return keyId;
}

/** Opens an account's key as `identities.unlock` would, without hashing. */
export async function openKeyOf({ keys, vault }: Office, accountId: number, keyId: number): Promise<void> {
  const { wrapped, secrets } = await keyFor(keys.installId, accountId);
  const privateKey = Buffer.from(secrets.privateKey);
  vault.open(accountId, { keyId, publicKey: wrapped.public_key, privateKey });
}
