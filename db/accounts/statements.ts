import type { Transaction } from 'kysely';
import type { Account } from '../../shared/accounts/contract.ts';
import { notFound } from '../../shared/contract/errors.ts';
import type { Role } from '../../shared/permissions.ts';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';

/** Every account with its roles, by name. */
export async function listAccounts(db: Reader): Promise<Account[]> {
  const rows = await db.selectFrom('account').selectAll().orderBy('name').orderBy('id').execute();
  const held = await db.selectFrom('account_role').selectAll().orderBy('role').execute();
  return rows.map((row) => ({
    id: row.id,
    username: row.username,
    name: row.name,
    office: row.office,
    roles: held.filter(({ account_id }) => account_id === row.id).map(({ role }) => role),
    status: row.status,
    mustChangePassword: row.must_change_password === 1,
    guardId: row.guard_id,
    lastSignInAt: row.last_sign_in_at,
    version: row.version,
  }));
}

/** @throws AppError `notFound` */
export async function getAccount(db: Reader, id: number): Promise<Account> {
  const found = (await listAccounts(db)).find((account) => account.id === id);
  if (found === undefined) throw notFound('conta');
  return found;
}

export type NewAccount = {
  readonly username: string;
  readonly name: string;
  readonly office: string;
  readonly roles: readonly Role[];
  readonly guardId: number | null;
  readonly mustChangePassword: boolean;
  readonly createdAt: string;
};

/** Inserts an active account and returns its id. */
export async function insertAccount(trx: Transaction<Database>, account: NewAccount): Promise<number> {
  const { id } = await trx
    .insertInto('account')
    .values({
      username: account.username,
      name: account.name,
      office: account.office,
      status: 'active',
      must_change_password: account.mustChangePassword ? 1 : 0,
      guard_id: account.guardId,
      last_sign_in_at: null,
      created_at: account.createdAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await setRoles(trx, id, account.roles);
  return id;
}

/** The account holds these roles and no other. */
export async function setRoles(
  trx: Transaction<Database>,
  id: number,
  roles: readonly Role[],
): Promise<void> {
  await trx.deleteFrom('account_role').where('account_id', '=', id).execute();
  for (const role of new Set(roles))
    await trx.insertInto('account_role').values({ account_id: id, role }).execute();
}

/** Whether the account must choose a password of its own before anything else; a new version of the account. */
export async function setMustChangePassword(
  trx: Transaction<Database>,
  id: number,
  must: boolean,
): Promise<void> {
  await trx
    .updateTable('account')
    .set((row) => ({ must_change_password: must ? 1 : 0, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}
