import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import { vaultAbsent } from '../../shared/identities/rules.ts';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';
import { box, boxFor, KEY_BYTES, unbox, unboxFrom } from './boxes.ts';
import type { OpenKey } from './memory.ts';

/** What a sealed record is of: `identity` and `texts` of a manifestation, the key of an `attachment`, a `complement`, the comment of a `survey`, the vault's `index`. */
export type Purpose = 'identity' | 'texts' | 'attachment' | 'complement' | 'survey' | 'index';

const contextOf = (purpose: Purpose, ownerId: number): string => `lisura vault:${purpose}:${ownerId}`;

/** The keys for which a record is sealed: every member's and the printed sheet's. */
export async function receivers(db: Reader) {
  return db
    .selectFrom('vault_key')
    .select(['id', 'public_key'])
    .where('status', 'in', ['member', 'sheet'])
    .orderBy('id')
    .execute();
}

/**
 * Seals a secret for whoever may open the vault; it need not be open. `id` is the owner's in its own table (the
 * manifestation's, the attachment's): one secret for each purpose and id.
 * @throws AppError `rule` while no ouvidor has made the vault
 */
export async function sealSecret(
  trx: Transaction<Database>,
  purpose: Purpose,
  id: number,
  bytes: Uint8Array,
  now: string,
): Promise<void> {
  const keys = await receivers(trx);
  if (keys.length === 0) throw vaultAbsent();
  const dataKey = randomBytes(KEY_BYTES);
  const context = contextOf(purpose, id);
  const record = await trx
    .insertInto('vault_record')
    .values({ purpose, owner_id: id, box: box(dataKey, bytes, context), sealed_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('vault_seal')
    .values(
      keys.map(({ id: key_id, public_key }) => ({
        record_id: record.id,
        key_id,
        box: boxFor(public_key, dataKey, context),
      })),
    )
    .execute();
  dataKey.fill(0);
}

/** A sealed record with its data key for one receiver. */
async function sealedFor(db: Reader, keyId: number, purpose: Purpose, id: number) {
  return db
    .selectFrom('vault_record as record')
    .innerJoin('vault_seal as seal', 'seal.record_id', 'record.id')
    .select(['record.id', 'record.box', 'seal.box as seal'])
    .where('record.purpose', '=', purpose)
    .where('record.owner_id', '=', id)
    .where('seal.key_id', '=', keyId)
    .executeTakeFirst();
}

/** What was sealed, or null: nothing was, or it was not for this key. */
export async function openSecret(
  db: Reader,
  key: OpenKey,
  purpose: Purpose,
  id: number,
): Promise<Buffer | null> {
  const sealed = await sealedFor(db, key.keyId, purpose, id);
  if (sealed === undefined) return null;
  const context = contextOf(purpose, id);
  const dataKey = unboxFrom(key, sealed.seal, context);
  return dataKey === null ? null : unbox(dataKey, sealed.box, context);
}

/** Whether something was sealed under this purpose and id; the vault need not be open. */
export async function isSealed(db: Reader, purpose: Purpose, id: number): Promise<boolean> {
  const found = await db
    .selectFrom('vault_record')
    .select('id')
    .where('purpose', '=', purpose)
    .where('owner_id', '=', id)
    .executeTakeFirst();
  return found !== undefined;
}

/** The data key of one record for another public key: it opens that record and no other. Null where there is none. */
export async function passOn(
  db: Reader,
  key: OpenKey,
  receiver: Uint8Array,
  purpose: Purpose,
  id: number,
): Promise<Buffer | null> {
  const sealed = await sealedFor(db, key.keyId, purpose, id);
  const context = contextOf(purpose, id);
  const dataKey = sealed === undefined ? null : unboxFrom(key, sealed.seal, context);
  return dataKey === null ? null : boxFor(receiver, dataKey, context);
}

/** What was passed on with `passOn`, or null when it was not for this key. */
export async function openPassedOn(
  db: Reader,
  key: OpenKey,
  passed: Uint8Array,
  purpose: Purpose,
  id: number,
): Promise<Buffer | null> {
  const record = await db
    .selectFrom('vault_record')
    .select('box')
    .where('purpose', '=', purpose)
    .where('owner_id', '=', id)
    .executeTakeFirst();
  const context = contextOf(purpose, id);
  const dataKey = unboxFrom(key, passed, context);
  return record === undefined || dataKey === null ? null : unbox(dataKey, record.box, context);
}

/**
 * Seals the data key of every record for one receiver more, in the order of the records; `step` hears how far it is and
 * may end it by throwing. Records that this key does not open are counted, not sealed.
 * @returns how many records could not be opened
 */
export async function sealAllFor(
  trx: Transaction<Database>,
  from: OpenKey,
  receiver: { readonly id: number; readonly public_key: Buffer },
  step: (done: number, total: number) => Promise<void>,
): Promise<number> {
  const { total } = await trx
    .selectFrom('vault_seal')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('key_id', '=', from.keyId)
    .executeTakeFirstOrThrow();
  let done = 0;
  let unopened = 0;
  for (let last = 0; ; ) {
    await step(done, total);
    const page = await pageOf(trx, from.keyId, last);
    const after = page.at(-1);
    if (after === undefined) return unopened;
    for (const { id, purpose, owner_id, box: seal } of page) {
      const context = `lisura vault:${purpose}:${owner_id}`;
      const dataKey = unboxFrom(from, seal, context);
      if (dataKey === null) unopened += 1;
      else await putSeal(trx, id, receiver.id, boxFor(receiver.public_key, dataKey, context));
    }
    done += page.length;
    last = after.id;
  }
}

const PAGE = 200;

function pageOf(trx: Transaction<Database>, keyId: number, after: number) {
  return trx
    .selectFrom('vault_record as record')
    .innerJoin('vault_seal as seal', 'seal.record_id', 'record.id')
    .select(['record.id', 'record.purpose', 'record.owner_id', 'seal.box'])
    .where('seal.key_id', '=', keyId)
    .where('record.id', '>', after)
    .orderBy('record.id')
    .limit(PAGE)
    .execute();
}

async function putSeal(trx: Transaction<Database>, record_id: number, key_id: number, sealed: Buffer) {
  await trx
    .insertInto('vault_seal')
    .values({ record_id, key_id, box: sealed })
    .onConflict((clash) => clash.columns(['record_id', 'key_id']).doUpdateSet({ box: sealed }))
    .execute();
}
