import type { Reader } from '../reader.ts';

/** One natural person by what the office knows of them; both null for who is neither guard nor user. */
export type Identity = { readonly accountId: number | null; readonly guardId: number | null };

/** Completes a guard with their account, and an account with its guard. */
export async function identityOf(db: Reader, { accountId, guardId }: Identity): Promise<Identity> {
  if (accountId !== null) {
    const row = await db
      .selectFrom('account')
      .select('guard_id')
      .where('id', '=', accountId)
      .executeTakeFirst();
    return { accountId, guardId: guardId ?? row?.guard_id ?? null };
  }
  if (guardId === null) return { accountId, guardId };
  const row = await db.selectFrom('account').select('id').where('guard_id', '=', guardId).executeTakeFirst();
  return { accountId: row?.id ?? null, guardId };
}

/** Whether a row of the people is that person. */
export function isSame(
  row: { readonly guard_id: number | null; readonly account_id: number | null },
  { accountId, guardId }: Identity,
): boolean {
  return (
    (guardId !== null && row.guard_id === guardId) || (accountId !== null && row.account_id === accountId)
  );
}
