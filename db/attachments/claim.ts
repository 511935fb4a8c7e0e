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

/** Takes some out of the caller's unfinished form, files included: they never were of any record. */
export async function discardStaged(
  { trx, session, store }: DraftContext,
  { form, ids }: { readonly form: string; readonly ids: readonly number[] },
) {
  if (ids.length === 0) return { discarded: 0 };
  const leaving = await trx
    .selectFrom('attachment')
    .select(['id', 'stored_name as storedName'])
    .where('owner_kind', '=', 'draft')
    .where('owner_id', '=', session.accountId)
    .where('form', '=', form)
    .where('id', 'in', ids)
    .execute();
  if (leaving.length > 0) {
    const gone = leaving.map(({ id }) => id);
    await dropSealed(trx, gone);
    await trx.deleteFrom('attachment_thumbnail').where('attachment_id', 'in', gone).execute();
    await trx.deleteFrom('attachment').where('id', 'in', gone).execute();
  }
  for (const { storedName } of leaving) store.remove(storedName);
  return { discarded: leaving.length };
}
