import { OPEN_STATUSES } from '../../shared/manifestations/model.ts';
import { complementDueOn, internalDueOn, internalExtendedDueOn } from '../../shared/manifestations/terms.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { CommandContext } from '../context.ts';
import { dueOnOf } from '../manifestations/situation.ts';
import { record } from '../manifestations/stepping.ts';
import { officeHolidays } from './holidays.ts';

type Context = Omit<CommandContext, 'about'>;

/** What is awaited of the citizen: a day already told is never brought forward. */
async function recountComplements({ trx }: Context): Promise<void> {
  const pending = await trx
    .selectFrom('manifestation_complement as complement')
    .innerJoin('manifestation', 'manifestation.id', 'complement.manifestation_id')
    .select(['complement.id', 'complement.asked_on', 'complement.due_on'])
    .where('complement.received_on', 'is', null)
    .where('manifestation.closed_on', 'is', null)
    .execute();
  for (const { id, asked_on, due_on } of pending) {
    const next = complementDueOn(asked_on, await officeHolidays(trx, asked_on));
    if (next <= due_on) continue;
    await trx.updateTable('manifestation_complement').set({ due_on: next }).where('id', '=', id).execute();
  }
}

async function recountRecipients({ trx }: Context): Promise<void> {
  const waiting = await trx
    .selectFrom('manifestation_recipient as recipient')
    .innerJoin('manifestation', 'manifestation.id', 'recipient.manifestation_id')
    .select(['recipient.id', 'recipient.sent_on', 'recipient.extended_on', 'recipient.due_on'])
    .where('recipient.answered_on', 'is', null)
    .where('recipient.cancelled_on', 'is', null)
    .where('manifestation.closed_on', 'is', null)
    .execute();
  for (const { id, sent_on, extended_on, due_on } of waiting) {
    const holidays = await officeHolidays(trx, sent_on);
    const first = internalDueOn(sent_on, holidays);
    const next = extended_on === null ? first : internalExtendedDueOn(first, holidays);
    if (next === due_on) continue;
    await trx.updateTable('manifestation_recipient').set({ due_on: next }).where('id', '=', id).execute();
  }
}

async function recountAnswers(context: Context, because: string): Promise<number> {
  const open = await context.trx
    .selectFrom('manifestation')
    .select(['id', 'version', 'status', 'secrecy', 'received_on', 'extended', 'due_on'])
    .where('status', 'in', OPEN_STATUSES)
    .orderBy('id')
    .execute();
  let moved = 0;
  for (const row of open) {
    const next = await dueOnOf(context.trx, row);
    if (next === row.due_on) continue;
    moved += 1;
    await record(context, row, {
      kind: 'recounted',
      text: `O prazo da resposta passou de ${formatDate(row.due_on)} para ${formatDate(next)}: ${because}`,
      changes: { due_on: next },
    });
  }
  return moved;
}

/**
 * Counts again the terms of what is still open, after the calendar of the office changed: complements awaited, answers
 * of recipients, answers to citizens. What was told to a party of a proceeding stays as it was told.
 * @returns how many terms of answers to citizens moved
 */
export async function recountTerms(context: Context, because: string): Promise<number> {
  await recountComplements(context);
  await recountRecipients(context);
  return recountAnswers(context, because);
}
