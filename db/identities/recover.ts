import { decodeRecoveryKey } from '../../shared/accounts/recovery-key.ts';
import { conflict, invalidField } from '../../shared/contract/errors.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { identitiesContract } from '../../shared/identities/contract.ts';
import { notMember } from '../../shared/identities/rules.ts';
import type { CommandContext, PrepareContext } from '../context.ts';
import type { Reader } from '../reader.ts';
import { dropStaleSeals, keyOfAccount, wrappedOf } from './account-keys.ts';
import { publicOf } from './boxes.ts';
import { openIndexKey } from './founding.ts';
import { openKey } from './key-pairs.ts';
import { letIn } from './members.ts';
import type { OpenKey } from './memory.ts';
import { receivers, sealAllFor } from './seal.ts';
import { statusOf } from './status.ts';

type Input = ParsedOf<typeof identitiesContract.recover>;

/** Gets an ouvidor back into the vault: with the printed sheet, or the password that a reset took the place of. */
export async function recoverVault(context: PrepareContext, input: Input) {
  const row = await keyOfAccount(context.db, context.session.accountId);
  if (row === null || row.status === 'reader') throw notMember();
  if (input.by === 'sheet' && row.status === 'member') {
    throw conflict('Esta conta já tem acesso ao cofre: abra-o com a sua senha.');
  }
  const from =
    input.by === 'sheet'
      ? await keyOfSheet(context.db, input.recoveryKey)
      : await formerKey(context, input.password);
  return async ({ trx, vault, session, now, jobs }: CommandContext) => {
    const step = (done: number, total: number) => jobs.step(input.job, done, total);
    const opens = (await openIndexKey(trx, from)) !== null;
    if (row.status === 'pending' && opens) {
      await letIn(trx, from, { row, by: session.accountId, now }, step);
    } else if (row.status === 'pending') {
      throw notMember();
    }
    for (const receiver of await receivers(trx)) {
      if (receiver.id !== from.keyId) await sealAllFor(trx, from, receiver, step);
    }
    await dropStaleSeals(trx);
    from.privateKey.fill(0);
    return statusOf(trx, { vault, session });
  };
}

async function keyOfSheet(db: Reader, typed: string): Promise<OpenKey> {
  const decoded = decodeRecoveryKey(typed);
  if (!decoded.ok) throw invalidField('recoveryKey', decoded.problem);
  const privateKey = Buffer.from(decoded.bytes);
  const publicKey = publicOf(privateKey);
  const sheet = await db
    .selectFrom('vault_key')
    .select('id')
    .where('status', '=', 'sheet')
    .where('public_key', '=', publicKey)
    .executeTakeFirst();
  if (sheet === undefined) {
    throw invalidField('recoveryKey', 'Esta folha não é a deste cofre, ou outra já tomou o lugar dela.');
  }
  return { keyId: sheet.id, publicKey, privateKey };
}

async function formerKey({ db, keys, session }: PrepareContext, password: string): Promise<OpenKey> {
  const rows = await db
    .selectFrom('vault_key')
    .selectAll()
    .where('account_id', '=', session.accountId)
    .where('status', '=', 'closed')
    .where((eb) =>
      eb.exists(
        eb.selectFrom('vault_seal').select('record_id').whereRef('vault_seal.key_id', '=', 'vault_key.id'),
      ),
    )
    .orderBy('id', 'desc')
    .execute();
  for (const row of rows) {
    const secrets = await openKey(keys, session.accountId, wrappedOf(row), password);
    if (secrets !== null) return { keyId: row.id, publicKey: row.public_key, privateKey: secrets.privateKey };
  }
  throw invalidField('password', 'Esta senha anterior não abre nada que ainda esteja guardado para a conta.');
}
