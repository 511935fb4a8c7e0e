import type { OwnerKind } from '../../shared/attachments/model.ts';
import { invalidField } from '../../shared/contract/errors.ts';
import type { CommandContext, DraftContext } from '../context.ts';
import { dropSealed } from './sealing.ts';

type Claim = { readonly form: string; readonly owner: OwnerKind; readonly ownerId: number };

const GONE = 'Um dos anexos não está mais guardado. Retire-o da lista e anexe o arquivo de novo.';

/**
 * Gives what the caller put into a form to the record just made, in the same transaction.
 * @throws AppError `invalid` in `attachmentIds` when one of them is not there, or its file is not
 */
export async function claimStaged(
  { trx, session, store }: CommandContext,
  ids: readonly number[],
  { form, owner, ownerId }: Claim,
): Promise<void> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return;
  const rows = await trx
    .updateTable('attachment')
    .set({ owner_kind: owner, owner_id: ownerId, form: '' })
    .where('id', 'in', wanted)
    .where('owner_kind', '=', 'draft')
    .where('owner_id', '=', session.accountId)
    .where('form', '=', form)
    .returning(['stored_name as storedName', 'bytes'])
    .execute();
  const whole = rows.every((row) => store.present(row) === 'whole');
  if (rows.length < wanted.length || !whole) throw invalidField('attachmentIds', GONE);
}

/** Takes out of the caller's unfinished form everything but some, files included: it never was of any record. */
export async function discardStaged(
  { trx, session, store }: DraftContext,
  { form, keep }: { readonly form: string; readonly keep: readonly number[] },
) {
  const staged = await trx
    .selectFrom('attachment')
    .select(['id', 'stored_name as storedName'])
    .where('owner_kind', '=', 'draft')
    .where('owner_id', '=', session.accountId)
    .where('form', '=', form)
    .execute();
  const leaving = staged.filter(({ id }) => !keep.includes(id));
  if (leaving.length > 0) {
    const ids = leaving.map(({ id }) => id);
    await dropSealed(trx, ids);
    await trx.deleteFrom('attachment_thumbnail').where('attachment_id', 'in', ids).execute();
    await trx.deleteFrom('attachment').where('id', 'in', ids).execute();
  }
  for (const { storedName } of leaving) store.remove(storedName);
  return { discarded: leaving.length };
}
