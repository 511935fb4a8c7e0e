import type { answersContract } from '../../shared/answers/contract.ts';
import { checkDelivery } from '../../shared/answers/rules.ts';
import { conflict, notFound } from '../../shared/contract/errors.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { CommandContext } from '../context.ts';
import { checkTexts } from '../identities/check.ts';
import { loadAnswer } from './statements.ts';

type Contract = typeof answersContract;

/** Records how an answer reached the citizen, or did not; who the citizen is may not be told in it. */
export async function deliverAnswer(context: CommandContext, input: ParsedOf<Contract['deliver']>) {
  const { trx, session, today, now, about } = context;
  const answer = await loadAnswer(trx, input.answerId);
  about(`manifestation:${answer.manifestationId}`);
  checkDelivery(input, { answeredOn: answer.on, today, anonymous: answer.secrecy === 'anonima' });
  await checkTexts(trx, context, answer.manifestationId, {
    'A observação': input.note,
    // The caller's own name tells nothing of who asked, and needs no open vault.
    'Quem entregou': input.deliveredBy === session.name ? '' : input.deliveredBy,
  });
  return trx
    .insertInto('answer_delivery')
    .values({
      answer_id: input.answerId,
      on_day: input.on,
      means: input.means,
      outcome: input.outcome,
      delivered_by: input.deliveredBy,
      note: input.note,
      recorded_at: now,
      recorded_by: session.accountId,
      annulled_on: null,
      annulled_reason: null,
      annulled_by: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
}

/** Takes back an entry made by mistake; it stays on record with the reason. */
export async function annulDelivery(
  context: CommandContext,
  { deliveryId, reason }: ParsedOf<Contract['annulDelivery']>,
) {
  const { trx, session, today, about } = context;
  const row = await trx
    .selectFrom('answer_delivery as delivery')
    .innerJoin('manifestation_answer as answer', 'answer.id', 'delivery.answer_id')
    .select(['answer.manifestation_id as manifestationId', 'delivery.annulled_on as annulledOn'])
    .where('delivery.id', '=', deliveryId)
    .executeTakeFirst();
  if (row === undefined) throw notFound('entrega');
  about(`manifestation:${row.manifestationId}`);
  if (row.annulledOn !== null) throw conflict('Este registro de entrega já foi anulado.');
  await checkTexts(trx, context, row.manifestationId, { 'O motivo': reason });
  await trx
    .updateTable('answer_delivery')
    .set({ annulled_on: today, annulled_reason: reason, annulled_by: session.accountId })
    .where('id', '=', deliveryId)
    .execute();
  return {};
}
