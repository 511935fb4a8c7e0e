import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Role } from '../../shared/permissions.ts';
import { hmac } from '../crypto.ts';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';
import { KEY_BYTES } from './boxes.ts';
import type { WrappedKey } from './key-pairs.ts';
import type { OpenKey } from './memory.ts';
import { openSecret, receivers, sealSecret } from './seal.ts';

/** How often the vault was made: the record of its own, the key of its index, is named after it. 0 for none yet. */
async function generationOf(db: Reader): Promise<number> {
  const row = await db
    .selectFrom('vault_record')
    .select((eb) => eb.fn.max('owner_id').as('last'))
    .where('purpose', '=', 'index')
    .executeTakeFirst();
  return row?.last ?? 0;
}

/** The key under which citizens are found; null when this key does not open the vault. */
export async function openIndexKey(db: Reader, key: OpenKey): Promise<Buffer | null> {
  return openSecret(db, key, 'index', await generationOf(db));
}

/** What shows that a receiver was let in by someone with the vault open, and not by a row written by hand. */
export function proofOf(indexKey: Uint8Array, publicKey: Buffer): Buffer {
  return Buffer.from(hmac(indexKey, `receiver:${publicKey.toString('hex')}`), 'hex');
}

type Made = {
  readonly accountId: number;
  readonly roles: readonly Role[];
  readonly wrapped: WrappedKey;
  readonly now: string;
};

/**
 * Keeps a new key pair. The first ouvidor's makes the vault and is its member at once; another ouvidor's waits to be
 * admitted; a corregedor's receives what is revealed.
 */
export async function keepKey(trx: Transaction<Database>, made: Made): Promise<number> {
  const { accountId, roles, wrapped, now } = made;
  const ouvidor = roles.includes('ouvidor');
  const { id } = await trx
    .insertInto('vault_key')
    .values({
      ...wrapped,
      account_id: accountId,
      status: ouvidor ? 'pending' : 'reader',
      created_at: now,
      created_by: accountId,
      proof: null,
      admitted_at: null,
      admitted_by: null,
      closed_at: null,
      closed_by: null,
      closed_reason: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await foundVault(trx, { keyId: id, publicKey: wrapped.public_key, accountId, now });
  return id;
}

type First = {
  readonly keyId: number;
  readonly publicKey: Buffer;
  readonly accountId: number;
  readonly now: string;
};

/**
 * Makes the vault with this pending key as its first member; nothing where someone may open it, or the key is no
 * ouvidor's. A vault that lost its only member before a sheet was printed is made again: what it held stays shut but to
 * the old password, and whoever comes to the counter is received.
 */
export async function foundVault(trx: Transaction<Database>, first: First): Promise<void> {
  if ((await receivers(trx)).length > 0) return;
  const indexKey = randomBytes(KEY_BYTES);
  const { numUpdatedRows } = await trx
    .updateTable('vault_key')
    .set({
      status: 'member',
      proof: proofOf(indexKey, first.publicKey),
      admitted_at: first.now,
      admitted_by: first.accountId,
    })
    .where('id', '=', first.keyId)
    .where('status', '=', 'pending')
    .executeTakeFirst();
  if (numUpdatedRows > 0n) {
    await trx.deleteFrom('vault_citizen').execute();
    await sealSecret(trx, 'index', (await generationOf(trx)) + 1, indexKey, first.now);
  }
  indexKey.fill(0);
}
