import type { Transaction } from 'kysely';
import { z } from 'zod';
import { notMember, vaultClosed } from '../../shared/identities/rules.ts';
import type { QueryContext } from '../context.ts';
import { openSecret, sealSecret } from '../identities/seal.ts';
import type { Database } from '../schema.ts';

type Words = { readonly name: string; readonly note: string; readonly receivedFrom: string };

const secret = z.object({ name: z.string(), note: z.string(), receivedFrom: z.string(), key: z.string() });

/** Seals for the vault the key of a file that tells who spoke, its name and what was said of it. */
export async function sealWords(
  trx: Transaction<Database>,
  id: number,
  { key, ...words }: Words & { readonly key: Uint8Array },
  now: string,
): Promise<void> {
  const text = JSON.stringify({ ...words, key: Buffer.from(key).toString('base64') });
  await sealSecret(trx, 'attachment', id, Buffer.from(text), now);
}

/** Takes out of the vault what belonged to an unfinished form that was thrown away. */
export async function dropSealed(trx: Transaction<Database>, ids: readonly number[]): Promise<void> {
  const records = trx
    .selectFrom('vault_record')
    .select('id')
    .where('purpose', '=', 'attachment')
    .where('owner_id', 'in', ids);
  await trx.deleteFrom('vault_seal').where('record_id', 'in', records).execute();
  await trx
    .deleteFrom('vault_record')
    .where('purpose', '=', 'attachment')
    .where('owner_id', 'in', ids)
    .execute();
}

type Row = { readonly id: number; readonly name: string; readonly key: string | null };

/**
 * The key and the true name of a stored file, from its row or from the open vault.
 * @throws AppError `rule` while the vault is closed to the caller
 */
export async function openSecrets(
  { db, session, vault }: QueryContext,
  { id, name, key }: Row,
): Promise<{ readonly key: Uint8Array; readonly name: string }> {
  if (key !== null) return { key: Buffer.from(key, 'base64'), name };
  const held = vault.of(session.accountId);
  if (held === null) throw vaultClosed();
  const opened = await openSecret(db, held, 'attachment', id);
  if (opened === null) throw notMember();
  const found = secret.parse(JSON.parse(opened.toString('utf8')));
  return { key: Buffer.from(found.key, 'base64'), name: found.name };
}
