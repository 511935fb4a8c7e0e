import type { Transaction } from 'kysely';
import type { KeyClosing } from '../../shared/identities/model.ts';
import type { Role } from '../../shared/permissions.ts';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';
import type { WrappedKey } from './key-pairs.ts';

/** Roles whose accounts have a key pair: the ouvidores, and the corregedores to whom an identity may be revealed. */
export function holdsKey(roles: readonly Role[]): boolean {
  return roles.includes('ouvidor') || roles.includes('corregedor');
}

/** The key pair that an account uses, or null. */
export async function keyOfAccount(db: Reader, accountId: number) {
  const row = await db
    .selectFrom('vault_key')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('status', '<>', 'closed')
    .executeTakeFirst();
  return row ?? null;
}

type Row = NonNullable<Awaited<ReturnType<typeof keyOfAccount>>>;

/** The wrapped part of a row that belongs to an account. */
export function wrappedOf(row: Row): WrappedKey {
  const { public_key, salt, memory, passes, lanes, private_box, drafts_box } = row;
  if (salt === null || memory === null || passes === null || lanes === null)
    throw new Error('no wrapped key');
  if (private_box === null || drafts_box === null) throw new Error('no wrapped key');
  return { public_key, salt, memory, passes, lanes, private_box, drafts_box };
}

type Closing = { readonly reason: KeyClosing; readonly now: string; readonly by: number };

/**
 * An account's key no longer opens the vault. What was sealed for it goes, unless nobody else could open the vault then:
 * no act of administration destroys identities, and the seals alone open nothing without the old password.
 */
export async function closeKey(
  trx: Transaction<Database>,
  accountId: number,
  { reason, now, by }: Closing,
): Promise<boolean> {
  const row = await keyOfAccount(trx, accountId);
  if (row === null) return false;
  await trx
    .updateTable('vault_key')
    .set({ status: 'closed', closed_at: now, closed_by: by, closed_reason: reason })
    .where('id', '=', row.id)
    .execute();
  await dropStaleSeals(trx);
  return row.status === 'member';
}

/** Deletes what is sealed for keys that are no longer members', while some member or the sheet still opens it all. */
export async function dropStaleSeals(trx: Transaction<Database>): Promise<void> {
  const left = await trx
    .selectFrom('vault_key')
    .select('id')
    .where('status', 'in', ['member', 'sheet'])
    .executeTakeFirst();
  if (left === undefined) return;
  const closed = trx.selectFrom('vault_key').select('id').where('status', 'not in', ['member', 'sheet']);
  await trx.deleteFrom('vault_seal').where('key_id', 'in', closed).execute();
}

/** After an account's roles changed: who is no longer ouvidor leaves the vault, who holds neither role has no key. */
export async function followRoles(
  trx: Transaction<Database>,
  accountId: number,
  { roles, now, by }: { readonly roles: readonly Role[]; readonly now: string; readonly by: number },
): Promise<void> {
  const row = await keyOfAccount(trx, accountId);
  if (row === null) return;
  if (!holdsKey(roles)) return void (await closeKey(trx, accountId, { reason: 'role', now, by }));
  const ouvidor = roles.includes('ouvidor');
  if (ouvidor === (row.status !== 'reader')) return;
  await trx
    .updateTable('vault_key')
    .set({ status: ouvidor ? 'pending' : 'reader', proof: null, admitted_at: null, admitted_by: null })
    .where('id', '=', row.id)
    .execute();
  await dropStaleSeals(trx);
}

/** Puts the secrets of a key under another password. */
export async function rewrapKey(
  trx: Transaction<Database>,
  keyId: number,
  wrapped: WrappedKey,
): Promise<void> {
  await trx.updateTable('vault_key').set(wrapped).where('id', '=', keyId).execute();
}
