import type { Transaction } from 'kysely';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';

/** Whose slot: the account's own, or the printed recovery key's. */
export type SlotOwner = number | 'recovery';

const nameOf = (owner: SlotOwner): string =>
  owner === 'recovery' ? 'slot.recovery' : `slot.account.${owner}`;

/** Makes a slot the one that counts for its owner, from this transaction's COMMIT on. */
export async function nameSlot(trx: Transaction<Database>, owner: SlotOwner, slotId: string): Promise<void> {
  await trx
    .insertInto('meta')
    .values({ key: nameOf(owner), value: slotId })
    .onConflict((clash) => clash.column('key').doUpdateSet({ value: slotId }))
    .execute();
}

/** No slot counts for this account any longer. */
export async function unnameSlot(trx: Transaction<Database>, owner: SlotOwner): Promise<void> {
  await trx.deleteFrom('meta').where('key', '=', nameOf(owner)).execute();
}

/** The id of the slot that counts for its owner, or null when none does (a disabled account). */
export async function slotOf(db: Reader, owner: SlotOwner): Promise<string | null> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', nameOf(owner)).executeTakeFirst();
  return row?.value ?? null;
}

/** Every slot that counts. */
export async function namedSlots(db: Reader): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('meta').select('value').where('key', 'like', 'slot.%').execute();
  return new Set(rows.map(({ value }) => value));
}
