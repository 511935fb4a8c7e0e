import type { Transaction } from 'kysely';
import type { Database } from '../schema.ts';

/** A file born of another is as protected as it was, for the same people until the same days. */
export async function copySecrecy(trx: Transaction<Database>, from: number, to: number): Promise<void> {
  const levels = await trx
    .selectFrom('proceeding_secrecy')
    .selectAll()
    .where('proceeding_id', '=', from)
    .orderBy('id', 'desc')
    .limit(1)
    .execute();
  for (const { id: _id, ...row } of levels) {
    await trx
      .insertInto('proceeding_secrecy')
      .values({ ...row, proceeding_id: to })
      .execute();
  }
  const named = await trx
    .selectFrom('proceeding_access')
    .selectAll()
    .where('proceeding_id', '=', from)
    .where('revoked_on', 'is', null)
    .orderBy('id')
    .execute();
  for (const { id: _id, ...row } of named) {
    await trx
      .insertInto('proceeding_access')
      .values({ ...row, proceeding_id: to })
      .execute();
  }
}
