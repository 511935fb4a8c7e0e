import type { Transaction } from 'kysely';
import type { Identity } from '../../shared/manifestations/contract.ts';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';
import { maskTexts, sealIdentity, sealOriginals } from './records.ts';
import { receivers } from './seal.ts';

/** Says, until done, that copies of the file made before the sealing are still in the folder. */
const COPIES_DUE = 'vault.copies';
const TEXTS = ['narrative', 'described', 'vehicle', 'unit', 'witnesses', 'address', 'district'] as const;
const PAGE = 200;

/**
 * Seals the identities that a file of before kept in plain columns, masks the texts that hold them, and empties those
 * rows, all in the caller's transaction. Replies kept for repetition may hold the old texts: they go too.
 * @returns how many were sealed
 */
export async function sealPlain(trx: Transaction<Database>, now: string): Promise<number> {
  if ((await receivers(trx)).length === 0) return 0;
  let sealed = 0;
  for (;;) {
    const rows = await trx.selectFrom('manifestation_identity').selectAll().limit(PAGE).execute();
    if (rows.length === 0) break;
    for (const { manifestation_id: id, ...identity } of rows) await sealOne(trx, id, identity, now);
    sealed += rows.length;
  }
  if (sealed === 0) return 0;
  await trx.deleteFrom('idempotency').where('procedure', 'like', 'manifestations.%').execute();
  await trx
    .insertInto('meta')
    .values({ key: COPIES_DUE, value: 'due' })
    .onConflict((clash) => clash.column('key').doNothing())
    .execute();
  return sealed;
}

async function sealOne(trx: Transaction<Database>, id: number, identity: Identity, now: string) {
  const row = await trx
    .selectFrom('manifestation')
    .select([...TEXTS, 'extract', 'closed_reason'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const { extract, closed_reason, ...told } = row;
  const own = maskTexts(told, identity);
  const later = maskTexts({ extract: extract ?? '', closed_reason: closed_reason ?? '' }, identity);
  const events = await maskEvents(trx, id, identity);
  await trx
    .updateTable('manifestation')
    .set({
      ...own.masked,
      extract: extract === null ? null : later.masked.extract,
      closed_reason: closed_reason === null ? null : later.masked.closed_reason,
    })
    .where('id', '=', id)
    .execute();
  await sealIdentity(trx, id, identity, now);
  await sealOriginals(trx, id, { ...own.original, ...later.original, ...events }, now);
  await trx.deleteFrom('manifestation_identity').where('manifestation_id', '=', id).execute();
}

async function maskEvents(trx: Transaction<Database>, id: number, identity: Identity) {
  const events = await trx
    .selectFrom('manifestation_event')
    .select(['id', 'text'])
    .where('manifestation_id', '=', id)
    .execute();
  const texts = Object.fromEntries(events.map((event) => [`event:${event.id}`, event.text]));
  const { masked, original } = maskTexts(texts, identity);
  for (const event of events) {
    const text = masked[`event:${event.id}`];
    if (text === undefined || text === event.text) continue;
    await trx.updateTable('manifestation_event').set({ text }).where('id', '=', event.id).execute();
    await trx.updateTable('manifestation_answer').set({ text }).where('event_id', '=', event.id).execute();
  }
  return original;
}

/** Whether copies of the file made before the sealing are still to be deleted. */
export async function copiesDue(db: Reader): Promise<boolean> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', COPIES_DUE).executeTakeFirst();
  return row !== undefined;
}

/** The copies are gone. */
export async function copiesDone(trx: Transaction<Database>): Promise<void> {
  await trx.deleteFrom('meta').where('key', '=', COPIES_DUE).execute();
}
