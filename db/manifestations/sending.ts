import { isWaiting, type RecipientKind } from '../../shared/manifestations/screening.ts';
import { internalDueOn } from '../../shared/manifestations/terms.ts';
import type { CommandContext } from '../context.ts';
import { officeHolidays } from '../deadlines/holidays.ts';
import { notePraise } from '../praise/notes.ts';
import { recipientsOf } from './recipients.ts';

type Sending = {
  readonly id: number;
  readonly kind: RecipientKind;
  readonly name: string;
  readonly address: string;
  readonly extract: string;
  readonly note: string;
};

/**
 * Records that the matter was sent, with the twenty days of the answer. The corregedoria and the command that have not
 * answered yet get the new extract in place of the one before, and their term goes on. A praise goes to the records of
 * the guards named, too. Returns the recipient's id.
 */
export async function sendTo(context: CommandContext, sending: Sending): Promise<number> {
  const { trx, session, today } = context;
  const { id, kind, name, address, extract, note } = sending;
  await notePraise(context, id, extract);
  const waiting = kind === 'orgao' ? undefined : (await recipientsOf(trx, id, kind)).find(isWaiting);
  if (waiting !== undefined) {
    await trx
      .updateTable('manifestation_recipient')
      .set({ extract, note })
      .where('id', '=', waiting.id)
      .execute();
    return waiting.id;
  }
  const { id: recipientId } = await trx
    .insertInto('manifestation_recipient')
    .values({
      manifestation_id: id,
      kind,
      name,
      address,
      sent_on: today,
      extract,
      note,
      due_on: internalDueOn(today, await officeHolidays(trx, today)),
      extended_on: null,
      extended_reason: null,
      answered_on: null,
      answer: null,
      answered_via: null,
      cancelled_on: null,
      cancelled_reason: null,
      document_id: null,
      sent_by: session.accountId,
      answered_by: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return recipientId;
}
