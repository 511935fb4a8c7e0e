import type { Transaction } from 'kysely';
import { invalidField } from '../../shared/contract/errors.ts';
import { notMember } from '../../shared/identities/rules.ts';
import type { CommandContext, PrepareContext } from '../context.ts';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';
import { dropStaleSeals, keyOfAccount, wrappedOf } from './account-keys.ts';
import { indexPending } from './citizens.ts';
import { openIndexKey, proofOf } from './founding.ts';
import { endExpired } from './grants.ts';
import { openKey } from './key-pairs.ts';
import type { OpenKey } from './memory.ts';
import { statusOf } from './status.ts';

/**
 * The caller's key with the password typed again. Slow; in `prepare`.
 * @throws AppError `rule` for an account without access, `invalid` for another password
 */
export async function keyByPassword(
  { db, keys, session }: Pick<PrepareContext, 'keys' | 'session'> & { readonly db: Reader },
  password: string,
): Promise<OpenKey> {
  const row = await keyOfAccount(db, session.accountId);
  if (row === null) throw notMember();
  const secrets = await openKey(keys, session.accountId, wrappedOf(row), password);
  if (secrets === null) throw invalidField('password', 'A senha não confere.');
  return { keyId: row.id, publicKey: row.public_key, privateKey: secrets.privateKey };
}

/** Opens the vault for this session, and sees to what waited for that. */
export async function unlockVault(
  context: PrepareContext,
  { password, job }: { readonly password: string; readonly job: string | null },
) {
  const row = await keyOfAccount(context.db, context.session.accountId);
  if (row === null || row.status === 'pending') throw notMember();
  const key = await keyByPassword(context, password);
  return async ({ trx, vault, session, jobs, now, today }: CommandContext) => {
    await endExpired(trx, today);
    if (row.status === 'member') {
      await shutStrangers(trx, key, now);
      await indexPending(trx, key, (done, total) => jobs.step(job, done, total));
    }
    vault.open(session.accountId, key);
    return statusOf(trx, { vault, session });
  };
}

/** A receiver without proof of having been let in was put in by hand: it is shut, and what was sealed for it goes. */
async function shutStrangers(trx: Transaction<Database>, key: OpenKey, now: string): Promise<void> {
  const indexKey = await openIndexKey(trx, key);
  if (indexKey === null) return;
  const rows = await trx
    .selectFrom('vault_key')
    .select(['id', 'public_key', 'proof'])
    .where('status', 'in', ['member', 'sheet'])
    .execute();
  const strangers = rows.filter(
    ({ public_key, proof }) => proof === null || !proof.equals(proofOf(indexKey, public_key)),
  );
  if (strangers.length === 0) return;
  await trx
    .updateTable('vault_key')
    .set({ status: 'closed', closed_at: now, closed_by: null, closed_reason: 'stranger' })
    .where(
      'id',
      'in',
      strangers.map(({ id }) => id),
    )
    .execute();
  await dropStaleSeals(trx);
}
