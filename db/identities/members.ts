import type { Transaction } from 'kysely';
import { encodeRecoveryKey } from '../../shared/accounts/recovery-key.ts';
import { conflict, notFound } from '../../shared/contract/errors.ts';
import { checkReason, lastMember, notMember } from '../../shared/identities/rules.ts';
import type { CommandContext, PrepareContext } from '../context.ts';
import type { Database } from '../schema.ts';
import { closeKey, dropStaleSeals, keyOfAccount } from './account-keys.ts';
import { newKeyPair } from './boxes.ts';
import { requireMember } from './check.ts';
import { openIndexKey, proofOf } from './founding.ts';
import type { OpenKey } from './memory.ts';
import { sealAllFor } from './seal.ts';
import { overviewOf } from './status.ts';
import { keyByPassword } from './unlock.ts';

type Admitted = {
  readonly row: { readonly id: number; readonly public_key: Buffer };
  readonly by: number;
  readonly now: string;
};

/** Seals everything that `from` opens for one key more, and writes that it was let in. */
export async function letIn(
  trx: Transaction<Database>,
  from: OpenKey,
  { row, by, now }: Admitted,
  step: (done: number, total: number) => Promise<void>,
): Promise<void> {
  const indexKey = await openIndexKey(trx, from);
  if (indexKey === null) throw notMember();
  await sealAllFor(trx, from, row, step);
  await trx
    .updateTable('vault_key')
    .set({
      status: 'member',
      proof: proofOf(indexKey, row.public_key),
      admitted_at: now,
      admitted_by: by,
    })
    .where('id', '=', row.id)
    .execute();
}

/** A member with the vault open lets another ouvidor in. */
export async function admitMember(
  context: CommandContext,
  { accountId, job }: { readonly accountId: number; readonly job: string | null },
) {
  const { trx, about, session, now, jobs } = context;
  about(`account:${accountId}`);
  const key = await requireMember(trx, context);
  const row = await keyOfAccount(trx, accountId);
  if (row === null) throw notFound('ouvidor com chave própria');
  if (row.status !== 'pending') throw conflict('Esta conta não aguarda admissão no cofre: confira a lista.');
  await letIn(trx, key, { row, by: session.accountId, now }, (done, total) => jobs.step(job, done, total));
  return overviewOf(trx);
}

/**
 * Takes a member out. Their seals go; the data keys stay as they are, since what was seen cannot be unseen and the
 * member's private key opens nothing of the file any longer.
 */
export async function removeMember(
  context: CommandContext,
  { accountId, reason }: { readonly accountId: number; readonly reason: string },
) {
  const { trx, about, session, now } = context;
  about(`account:${accountId}`, reason);
  checkReason(reason);
  await requireMember(trx, context);
  const row = await keyOfAccount(trx, accountId);
  if (row === null || (row.status !== 'member' && row.status !== 'pending'))
    throw notFound('membro do cofre');
  if (accountId === session.accountId) throw lastMember();
  await closeKey(trx, accountId, { reason: 'removed', now, by: session.accountId });
  return overviewOf(trx);
}

/** Makes the printed sheet anew; the one before stops opening the vault. */
export async function renewSheet(
  context: PrepareContext,
  { password, job }: { readonly password: string; readonly job: string | null },
) {
  await requireMember(context.db, context);
  const key = await keyByPassword(context, password);
  return async ({ trx, session, now, today, jobs }: CommandContext) => {
    const indexKey = await openIndexKey(trx, key);
    if (indexKey === null) throw notMember();
    await trx
      .updateTable('vault_key')
      .set({ status: 'closed', closed_at: now, closed_by: session.accountId, closed_reason: 'replaced' })
      .where('status', '=', 'sheet')
      .execute();
    const pair = newKeyPair();
    const row = await insertSheet(trx, pair.publicKey, {
      proof: proofOf(indexKey, pair.publicKey),
      by: session.accountId,
      now,
    });
    await sealAllFor(trx, key, row, (done, total) => jobs.step(job, done, total));
    await dropStaleSeals(trx);
    const recoveryKey = encodeRecoveryKey(pair.privateKey);
    pair.privateKey.fill(0);
    key.privateKey.fill(0);
    return { recoveryKey, madeOn: today };
  };
}

type Sheet = { readonly proof: Buffer; readonly by: number; readonly now: string };

async function insertSheet(trx: Transaction<Database>, public_key: Buffer, { proof, by, now }: Sheet) {
  const { id } = await trx
    .insertInto('vault_key')
    .values({
      account_id: null,
      public_key,
      salt: null,
      memory: null,
      passes: null,
      lanes: null,
      private_box: null,
      drafts_box: null,
      status: 'sheet',
      created_at: now,
      created_by: by,
      proof,
      admitted_at: now,
      admitted_by: by,
      closed_at: null,
      closed_by: null,
      closed_reason: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, public_key };
}
