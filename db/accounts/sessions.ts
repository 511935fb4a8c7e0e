import type { Session as SessionReply } from '../../shared/accounts/contract.ts';
import { permissionsOf } from '../../shared/permissions.ts';
import type { Session } from '../context.ts';
import type { Reader } from '../reader.ts';

/** The session of an active account as it is now, or null. */
export async function loadSession(db: Reader, username: string): Promise<Session | null> {
  const row = await db
    .selectFrom('account')
    .select(['id', 'username', 'name', 'office', 'guard_id', 'must_change_password'])
    .where('username', '=', username)
    .where('status', '=', 'active')
    .executeTakeFirst();
  if (row === undefined) return null;
  const held = await db
    .selectFrom('account_role')
    .select('role')
    .where('account_id', '=', row.id)
    .orderBy('role')
    .execute();
  const roles = held.map(({ role }) => role);
  return {
    accountId: row.id,
    username: row.username,
    name: row.name,
    office: row.office,
    roles,
    permissions: permissionsOf(roles),
    guardId: row.guard_id,
    mustChangePassword: row.must_change_password === 1,
  };
}

/** What the screens may know of a session. */
export function sessionReply({
  accountId,
  username,
  name,
  office,
  roles,
  mustChangePassword,
}: Session): SessionReply {
  return { accountId, username, name, office, roles: [...roles], mustChangePassword };
}
