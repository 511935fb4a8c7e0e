import { describeType } from '../../shared/attachments/sniff.ts';
import { conflict } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { CommandContext, HandlersOf } from '../context.ts';
import { mayFill, mayOpen, mayRead, mayWrite } from './access.ts';
import { addAttachment } from './add.ts';
import { discardStaged } from './claim.ts';
import { exportAttachment, openAttachment, readChunk } from './opening.ts';
import { attachmentModel, attachmentsOf, loadAttachment, readingsOf, stagedOf } from './statements.ts';
import { verifyAttachments } from './verify.ts';

/** Takes it out of account without taking it away: the file stays, and whoever could open it still can. */
async function annul(
  { trx, session, today, now, about }: CommandContext,
  { id, reason }: { readonly id: number; readonly reason: string },
) {
  about(`attachment:${id}`, reason);
  const row = await loadAttachment(trx, id);
  await mayOpen(trx, { session, today }, row);
  if (row.owner_kind === 'draft')
    throw conflict('O anexo ainda não é de nenhum registro: retire-o da lista.');
  await mayWrite(trx, { session, today }, { kind: row.owner_kind, id: row.owner_id });
  if (row.annulled_at !== null) throw conflict('O anexo já estava anulado.');
  const exhibit = await trx
    .selectFrom('exhibit')
    .select('number')
    .where('attachment_id', '=', id)
    .executeTakeFirst();
  if (exhibit !== undefined)
    throw conflict(`O arquivo é a prova nº ${exhibit.number}: exclua a prova dos autos, com o motivo.`);
  await trx
    .updateTable('attachment')
    .set({ annulled_at: now, annulled_by: session.accountId, annulled_reason: reason })
    .where('id', '=', id)
    .execute();
  return attachmentModel(trx, id);
}

/** Keeps the small picture that the page drew, once, of what the same person has just added. */
async function keepThumbnail(
  { trx, session, today, about }: CommandContext,
  { id, image }: { readonly id: number; readonly image: string },
) {
  about(`attachment:${id}`);
  const row = await loadAttachment(trx, id);
  await mayOpen(trx, { session, today }, row);
  const own = row.added_by === session.accountId && row.identifies === 0;
  if (!own || describeType(row.type).view !== 'image') throw conflict('Este anexo não recebe miniatura.');
  await trx
    .insertInto('attachment_thumbnail')
    .values({ attachment_id: id, image })
    .onConflict((clash) => clash.doNothing())
    .execute();
  return {};
}

export const attachmentsHandlers: HandlersOf<AppContract>['attachments'] = {
  list: async ({ db, session, today }, { owner }) => {
    await mayRead(db, { session, today }, owner);
    return attachmentsOf(db, owner.kind, owner.id);
  },
  staged: ({ db, session }, { form }) => {
    mayFill(session, form);
    return stagedOf(db, session.accountId, form);
  },
  add: addAttachment,
  thumbnail: keepThumbnail,
  discardStaged: (context, input) => {
    mayFill(context.session, input.form);
    return discardStaged(context, input);
  },
  annul,
  open: openAttachment,
  export: exportAttachment,
  chunk: readChunk,
  release: ({ store }, { token }) => {
    store.release(token);
    return {};
  },
  cancel: ({ jobs }, { job }) => {
    jobs.cancel(job);
    return {};
  },
  async readings({ db, session, today }, { id }) {
    await mayOpen(db, { session, today }, await loadAttachment(db, id));
    return readingsOf(db, id);
  },
  verify: verifyAttachments,
};
