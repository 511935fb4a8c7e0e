import type { CommandContext } from '../context.ts';
import { publishedListById } from '../progression/published.ts';
import { annulIssued } from './annul.ts';
import { type IssuedNumber, issueDocument } from './register.ts';

/** Issues the paper of a published list under the number of the list; of one annulled, a paper annulled. Throws `notFound`. */
export async function issueListDocument(context: CommandContext, listId: number): Promise<IssuedNumber> {
  const { trx } = context;
  const { body, number, on, publishedOn, act, appealUntil, annulledReason } = await publishedListById(
    trx,
    listId,
  );
  const issued = await issueDocument(context, {
    kind: 'lista_progressao',
    subject: `progression:${listId}`,
    facts: { ...body, on, publishedOn, act, appealUntil },
    rulebookId: body.rulebook.id,
    number,
  });
  await trx
    .updateTable('progression_list')
    .set({ document_id: issued.id })
    .where('id', '=', listId)
    .execute();
  if (annulledReason !== null) await annulIssued(context, issued.id, annulledReason);
  return issued;
}
