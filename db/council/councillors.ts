import { conflict, invalidField, notFound } from '../../shared/contract/errors.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { Councillor, councilContract } from '../../shared/council/contract.ts';
import { fold } from '../../shared/text/fold.ts';
import { addDays, formatDate } from '../../shared/time/civil-date.ts';
import { refuseFarDay } from '../../shared/time/horizon.ts';
import type { CommandContext } from '../context.ts';
import { agencyId } from '../guards/statements.ts';
import { checked, councillorsOn } from './statements.ts';

type Contract = typeof councilContract;
type Input = ParsedOf<Contract['appoint']>;

function checkDays({ callOn, from, until }: Input, today: string): void {
  if (callOn > today) throw invalidField('callOn', 'A data do chamamento não pode ser futura.');
  if (from < callOn) throw invalidField('from', 'O mandato não pode começar antes do chamamento público.');
  refuseFarDay('from', from, today, 1);
  if (until < from) throw invalidField('until', 'O término não pode ser anterior ao início.');
  refuseFarDay('until', until, today);
}

/** Who leaves must have left before the replacement begins, and is replaced once. */
function checkReplaced({ replaces, from }: Input, all: readonly Councillor[]): void {
  if (replaces === null) return;
  const left = all.find(({ id }) => id === replaces);
  if (left === undefined) throw notFound('conselheiro substituído');
  const last = left.endedOn ?? left.until;
  if (from <= last) {
    throw invalidField(
      'from',
      `${left.name} é do conselho até ${formatDate(last)}: registre antes a saída ou comece em ${formatDate(addDays(last, 1))}.`,
    );
  }
}

function checkTwice({ name, from, until }: Input, all: readonly Councillor[]): void {
  const twin = all.find(
    (one) => fold(one.name) === fold(name) && from <= (one.endedOn ?? one.until) && one.from <= until,
  );
  if (twin !== undefined) {
    throw invalidField(
      'name',
      `${twin.name} já tem mandato de ${formatDate(twin.from)} a ${formatDate(twin.endedOn ?? twin.until)}.`,
    );
  }
}

/** Enters a councillor. Throws `invalid`, `notFound` or `conflict`. */
export async function appoint(context: CommandContext, input: Input): Promise<{ id: number }> {
  const { trx, session, today, now } = context;
  checkDays(input, today);
  const all = await councillorsOn(trx, today);
  checkReplaced(input, all);
  checkTwice(input, all);
  const before =
    input.replaces === null
      ? undefined
      : await trx
          .selectFrom('council_member')
          .select('name')
          .where('replaces', '=', input.replaces)
          .executeTakeFirst();
  if (before !== undefined) throw conflict(`Esta vaga já foi ocupada por ${before.name}.`);
  const row = await trx
    .insertInto('council_member')
    .values({
      agency_id: await agencyId(trx),
      name: input.name,
      segment: input.segment,
      call: input.call,
      call_on: input.callOn,
      act: input.act,
      from_day: input.from,
      until_day: input.until,
      replaces: input.replaces,
      ended_on: null,
      end_reason: null,
      recorded_at: now,
      recorded_by: session.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  context.about(`councillor:${row.id}`);
  return row;
}

/** Ends the term of a councillor before its day. Throws `invalid`, `notFound` or `conflict`. */
export async function endTerm(
  { trx, today, about }: CommandContext,
  { id, version, on, reason }: ParsedOf<Contract['endTerm']>,
): Promise<Record<never, never>> {
  const all = await councillorsOn(trx, today);
  const found = checked(
    all.find((one) => one.id === id),
    version,
    'conselheiro',
  );
  about(`councillor:${id}`);
  if (found.endedOn !== null) throw conflict('A saída deste conselheiro já foi registrada.');
  if (on > today) throw invalidField('on', 'A data não pode ser futura.');
  if (on < found.from) throw invalidField('on', `O mandato só começou em ${formatDate(found.from)}.`);
  if (on > found.until) throw invalidField('on', `O mandato já terminava em ${formatDate(found.until)}.`);
  await trx
    .updateTable('council_member')
    .set({ ended_on: on, end_reason: reason, version: found.version + 1 })
    .where('id', '=', id)
    .execute();
  return {};
}
