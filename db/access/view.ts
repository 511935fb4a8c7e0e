import type { ProceedingAccess } from '../../shared/access/contract.ts';
import { type SecrecyLevel, secrecyLevel } from '../../shared/access/model.ts';
import { notFound } from '../../shared/contract/errors.ts';
import type { Reader } from '../reader.ts';

/** The level of secrecy in force. */
export async function levelOf(db: Reader, proceedingId: number): Promise<SecrecyLevel> {
  const [last] = await levelsOf(db, proceedingId);
  return last?.level ?? 'publico';
}

async function levelsOf(db: Reader, proceedingId: number): Promise<ProceedingAccess['levels']> {
  const rows = await db
    .selectFrom('proceeding_secrecy')
    .leftJoin('account', 'account.id', 'proceeding_secrecy.set_by')
    .select(['proceeding_secrecy.id', 'level', 'reason', 'set_on', 'account.name'])
    .where('proceeding_id', '=', proceedingId)
    .orderBy('proceeding_secrecy.id', 'desc')
    .execute();
  return rows.map(({ id, level, reason, set_on, name }) => ({
    id,
    level: secrecyLevel.parse(level),
    reason,
    on: set_on,
    setBy: name ?? '',
  }));
}

async function exceptionsOf(
  db: Reader,
  proceedingId: number,
  today: string,
): Promise<ProceedingAccess['exceptions']> {
  const rows = await db
    .selectFrom('proceeding_access as one')
    .innerJoin('account', 'account.id', 'one.account_id')
    .leftJoin('account as granter', 'granter.id', 'one.granted_by')
    .selectAll('one')
    .select(['account.name', 'account.office', 'granter.name as granter'])
    .where('one.proceeding_id', '=', proceedingId)
    .orderBy('one.id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    account: { id: row.account_id, name: row.name, office: row.office },
    reason: row.reason,
    from: row.from_day,
    until: row.until_day,
    grantedBy: row.granter ?? '',
    status: row.revoked_on !== null ? 'revoked' : row.until_day < today ? 'expired' : 'active',
    revokedReason: row.revoked_reason,
  }));
}

/** The secrecy of a file as its screen reads it. Throws `notFound`. */
export async function accessModel(
  db: Reader,
  proceedingId: number,
  today: string,
): Promise<ProceedingAccess> {
  const file = await db
    .selectFrom('proceeding')
    .select('number')
    .where('id', '=', proceedingId)
    .executeTakeFirst();
  if (file === undefined) throw notFound('procedimento');
  const levels = await levelsOf(db, proceedingId);
  const [last] = levels;
  return {
    proceedingId,
    number: file.number,
    level: last?.level ?? 'publico',
    reason: last?.reason ?? '',
    levels,
    exceptions: await exceptionsOf(db, proceedingId, today),
  };
}
