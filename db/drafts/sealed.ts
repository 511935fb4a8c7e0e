import type { Transaction } from 'kysely';
import { box, unbox } from '../identities/boxes.ts';
import type { Database } from '../schema.ts';

/** Begins the body of an unfinished form kept under its account's own key. */
const MARK = 'sealed:';

const contextOf = (accountId: number, form: string): string => `lisura draft:${accountId}:${form}`;

/** The body of a form as the file keeps it: an ouvidor's may hold what a citizen said, so only they read it. */
export function sealDraft(key: Uint8Array, accountId: number, form: string, body: string): string {
  return MARK + box(key, Buffer.from(body), contextOf(accountId, form)).toString('base64');
}

/** The body as it was given; null when it was sealed and this key does not open it. */
export function openDraft(
  key: Uint8Array | null,
  accountId: number,
  form: string,
  kept: string,
): string | null {
  if (!kept.startsWith(MARK)) return kept;
  if (key === null) return null;
  const sealed = Buffer.from(kept.slice(MARK.length), 'base64');
  return unbox(key, sealed, contextOf(accountId, form))?.toString('utf8') ?? null;
}

/** Seals what an account kept before it had a key. */
export async function sealPlainDrafts(
  trx: Transaction<Database>,
  accountId: number,
  key: Uint8Array,
): Promise<void> {
  const rows = await trx
    .selectFrom('draft')
    .select(['form', 'body'])
    .where('account_id', '=', accountId)
    .where('body', 'not like', `${MARK}%`)
    .execute();
  for (const { form, body } of rows) {
    await trx
      .updateTable('draft')
      .set({ body: sealDraft(key, accountId, form, body) })
      .where('account_id', '=', accountId)
      .where('form', '=', form)
      .execute();
  }
}
