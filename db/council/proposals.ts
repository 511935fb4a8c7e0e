import { conflict, invalidField, notFound } from '../../shared/contract/errors.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { councilContract } from '../../shared/council/contract.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { CommandContext } from '../context.ts';
import { agencyId } from '../guards/statements.ts';
import { allProposals, checked } from './statements.ts';

type Contract = typeof councilContract;

/** Records what the council evaluated or proposed. Throws `invalid` or `notFound`. */
export async function propose(
  { trx, session, today, now, about }: CommandContext,
  { meetingId, kind, on, title, text }: ParsedOf<Contract['propose']>,
): Promise<{ id: number }> {
  if (on > today) throw invalidField('on', 'A data não pode ser futura.');
  if (meetingId !== null) {
    const meeting = await trx
      .selectFrom('council_meeting')
      .select(['minutes', 'number'])
      .where('id', '=', meetingId)
      .executeTakeFirst();
    if (meeting === undefined) throw notFound('reunião');
    if (meeting.minutes === null)
      throw invalidField('meetingId', `A reunião ${meeting.number} não tem ata: registre-a antes.`);
  }
  const row = await trx
    .insertInto('council_proposal')
    .values({
      agency_id: await agencyId(trx),
      meeting_id: meetingId,
      kind,
      on_day: on,
      title,
      text,
      outcome: null,
      answer: null,
      answered_on: null,
      recorded_at: now,
      recorded_by: session.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  about(`council-proposal:${row.id}`);
  return row;
}

/** Records the answer of the agency, once. Throws `invalid`, `notFound` or `conflict`. */
export async function answer(
  { trx, today, about }: CommandContext,
  input: ParsedOf<Contract['answer']>,
): Promise<Record<never, never>> {
  const all = await allProposals(trx);
  const found = checked(
    all.find(({ id }) => id === input.id),
    input.version,
    'proposta',
  );
  about(`council-proposal:${input.id}`);
  if (found.outcome !== null) throw conflict('Esta proposta já foi respondida.');
  if (input.on > today) throw invalidField('on', 'A data não pode ser futura.');
  if (input.on < found.on) throw invalidField('on', `A proposta é de ${formatDate(found.on)}.`);
  await trx
    .updateTable('council_proposal')
    .set({
      outcome: input.outcome,
      answer: input.answer,
      answered_on: input.on,
      version: found.version + 1,
    })
    .where('id', '=', input.id)
    .execute();
  return {};
}
