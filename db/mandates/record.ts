import { invalidField } from '../../shared/contract/errors.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { Mandate, mandatesContract } from '../../shared/mandates/contract.ts';
import type { MandateRule } from '../../shared/mandates/model.ts';
import { checkAppointment, termEnd } from '../../shared/mandates/rules.ts';
import { refuseFarDay } from '../../shared/time/horizon.ts';
import type { CommandContext } from '../context.ts';
import { agencyId } from '../guards/statements.ts';
import { allMandates, mandateById, mandateRule } from './statements.ts';

type Input = ParsedOf<(typeof mandatesContract)['record']>;

function lastForeseen({ kind, from, until }: Input, { months }: MandateRule): string | null {
  if (until !== null) return until;
  return months === null || kind === 'interino' || kind === 'substituto' ? null : termEnd(from, months);
}

async function checkFields({ trx, today }: CommandContext, input: Input): Promise<void> {
  if (input.actOn > today) throw invalidField('actOn', 'A data do ato não pode ser futura.');
  refuseFarDay('from', input.from, today, 1);
  if (input.until !== null) {
    if (input.until < input.from) throw invalidField('until', 'O término não pode ser anterior ao início.');
    refuseFarDay('until', input.until, today);
  }
  const { accountId } = input;
  if (accountId === null) return;
  const account = await trx.selectFrom('account').select('id').where('id', '=', accountId).executeTakeFirst();
  if (account === undefined) throw invalidField('accountId', 'Esta conta não existe.');
}

/** Records an appointment to an office. Throws `invalid` or `rule`. */
export async function recordMandate(context: CommandContext, input: Input): Promise<Mandate> {
  const { trx, session, now } = context;
  await checkFields(context, input);
  const rule = await mandateRule(trx, input.office);
  const until = lastForeseen(input, rule);
  checkAppointment({ ...input, until, endedOn: null, annulled: false }, await allMandates(trx), rule);
  const { id } = await trx
    .insertInto('mandate')
    .values({
      agency_id: await agencyId(trx),
      office: input.office,
      kind: input.kind,
      person: input.person,
      account_id: input.accountId,
      act: input.act,
      act_on: input.actOn,
      published: input.published,
      from_day: input.from,
      until_day: until,
      note: input.note,
      ended_on: null,
      end_kind: null,
      end_reason: null,
      session_on: null,
      votes: null,
      members: null,
      recorded_at: now,
      recorded_by: session.accountId,
      annulled_at: null,
      annulled_reason: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  context.about(`mandate:${id}`);
  return mandateById(trx, id);
}
