import { conflict, invalidField } from '../../shared/contract/errors.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { councilContract, Meeting } from '../../shared/council/contract.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import { refuseFarDay } from '../../shared/time/horizon.ts';
import type { CommandContext } from '../context.ts';
import { agencyId } from '../guards/statements.ts';
import { checked, councillorsOn, meetingsOf } from './statements.ts';

type Contract = typeof councilContract;
type Nothing = Record<never, never>;

/** Calls a meeting under the next number. Throws `invalid`. */
export async function schedule(
  { trx, session, today, now, about }: CommandContext,
  input: ParsedOf<Contract['schedule']>,
): Promise<{ id: number; number: number }> {
  refuseFarDay('on', input.on, today, 1);
  const { last } = await trx
    .selectFrom('council_meeting')
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  const number = Number(last ?? 0) + 1;
  const { id } = await trx
    .insertInto('council_meeting')
    .values({
      agency_id: await agencyId(trx),
      number,
      on_day: input.on,
      at_time: input.at,
      place: input.place,
      agenda: input.agenda,
      minutes: null,
      held_at: null,
      cancelled_reason: null,
      recorded_at: now,
      recorded_by: session.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  about(`council-meeting:${id}`);
  return { id, number };
}

async function planned(
  { trx, today, about }: CommandContext,
  { id, version }: { readonly id: number; readonly version: number },
): Promise<Meeting> {
  const all = await meetingsOf(trx, await councillorsOn(trx, today));
  const found = checked(
    all.find((one) => one.id === id),
    version,
    'reunião',
  );
  about(`council-meeting:${id}`);
  if (found.status === 'held') throw conflict('A ata desta reunião já foi registrada e não se altera.');
  if (found.status === 'cancelled') throw conflict('Esta reunião foi cancelada.');
  return found;
}

/** Records who came and the minutes. Throws `invalid`, `notFound` or `conflict`. */
export async function hold(context: CommandContext, input: ParsedOf<Contract['hold']>): Promise<Nothing> {
  const { trx, today, now } = context;
  const found = await planned(context, input);
  if (found.on > today) {
    throw conflict(`A reunião é em ${formatDate(found.on)}: registre a ata depois que acontecer.`);
  }
  const serving = new Set(found.councillors.map(({ id }) => id));
  const present = [...new Set(input.present)];
  if (present.some((id) => !serving.has(id)))
    throw invalidField('present', 'Só comparece quem é conselheiro no dia da reunião.');
  await trx
    .insertInto('council_attendance')
    .values(present.map((member) => ({ meeting_id: input.id, member_id: member })))
    .execute();
  await trx
    .updateTable('council_meeting')
    .set({ minutes: input.minutes, held_at: now, version: found.version + 1 })
    .where('id', '=', input.id)
    .execute();
  return {};
}

/** Cancels a meeting that did not take place; its number is not used again. Throws `notFound` or `conflict`. */
export async function cancel(context: CommandContext, input: ParsedOf<Contract['cancel']>): Promise<Nothing> {
  const found = await planned(context, input);
  await context.trx
    .updateTable('council_meeting')
    .set({ cancelled_reason: input.reason, version: found.version + 1 })
    .where('id', '=', input.id)
    .execute();
  return {};
}
