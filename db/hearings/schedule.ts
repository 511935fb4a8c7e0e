import { conflict, invalidField, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { Clash } from '../../shared/hearings/clashes.ts';
import { HEARD } from '../../shared/people/model.ts';
import { assertReach } from '../access/reach.ts';
import type { CommandContext } from '../context.ts';
import { peopleIn } from '../people/statements.ts';
import { accusedOf, fileRows } from '../proceedings/file.ts';
import type { Reader } from '../reader.ts';
import { scheduledHearing } from './change.ts';
import { clashesFor } from './planning.ts';
import type { HearingRow } from './statements.ts';
import { hearingModel, hearingRow } from './view.ts';

type Input = ParsedOf<AppContract['hearings']['schedule']>;
const SHORTEST = 10;

async function checkPeople(db: Reader, input: Input): Promise<void> {
  if ((input.personId === null) === (input.guardId === null)) {
    throw invalidField('personId', 'Escolha quem será ouvido.');
  }
  const file = await fileRows(db, input.proceedingId);
  if (file.proceeding.status !== 'open') {
    throw conflict(`O procedimento ${file.proceeding.number} está encerrado e não pode ser alterado.`);
  }
  const people = (await peopleIn(db, [input.proceedingId])).filter((one) => one.to_day === null);
  const heard = people.find((one) => one.id === input.personId);
  if (input.personId !== null && (heard === undefined || !HEARD.has(heard.role))) {
    throw invalidField('personId', 'Escolha uma testemunha, perito ou manifestante deste procedimento.');
  }
  if (input.guardId !== null && !accusedOf(file).some((one) => one.id === input.guardId)) {
    throw invalidField('guardId', 'O guarda não responde a imputação neste procedimento.');
  }
  const presider = people.find((one) => one.id === input.presiderId);
  if (presider === undefined || !['presidente', 'membro'].includes(presider.role)) {
    throw invalidField('presiderId', 'Preside a oitiva o presidente ou um membro da comissão em exercício.');
  }
}

function settle(clashes: readonly Clash[], reason: string): string {
  const hard = clashes.filter((one) => one.hard);
  const refused = hard.length > 0 ? hard : reason.length < SHORTEST ? clashes : [];
  if (refused.length > 0) {
    const facts = refused.map((one) => one.text);
    if (hard.length === 0) facts.push('Escolha outra data ou escreva por que a oitiva fica nesta.');
    throw ruleError('pauta', [...new Set(refused.map((one) => one.citation))].join('; '), facts);
  }
  return clashes.map((one) => one.text).join('\n');
}

/** The hearing whose date changes: still set, or missed by who should have come. */
async function previousOf(context: CommandContext, input: Input): Promise<HearingRow | null> {
  if (input.previousId === null) return null;
  const row = await hearingRow(context.trx, input.previousId);
  const isSame = row.person_id === input.personId && row.guard_id === input.guardId;
  if (row.proceeding_id !== input.proceedingId || !isSame) {
    throw invalidField('previousId', 'A oitiva anterior é de outra pessoa ou de outro procedimento.');
  }
  if (row.next_id !== null) throw conflict('Esta oitiva já tem nova data.');
  if (row.status === 'absent') return row;
  const found = await scheduledHearing(context, row.id, row.version);
  if (input.warningsReason.length < SHORTEST) {
    throw invalidField('warningsReason', 'Escreva por que a data muda, com ao menos 10 caracteres.');
  }
  return found;
}

/** Sets a hearing, or the new date of one. Throws `invalid`, `conflict` or, for what stands against the date, `rule`. */
export async function schedule(context: CommandContext, input: Input) {
  const { trx, session, now, today, about } = context;
  about(`proceeding:${input.proceedingId}`);
  await assertReach(trx, context, input.proceedingId);
  await checkPeople(trx, input);
  const previous = await previousOf(context, input);
  const warnings = settle(await clashesFor(trx, input, { session, today }), input.warningsReason);
  if (previous !== null && previous.status === 'scheduled') {
    await trx
      .updateTable('hearing')
      .set({
        status: 'postponed',
        outcome_on: today,
        outcome_reason: input.warningsReason,
        version: previous.version + 1,
      })
      .where('id', '=', previous.id)
      .execute();
  }
  const { id } = await trx
    .insertInto('hearing')
    .values({
      proceeding_id: input.proceedingId,
      person_id: input.personId,
      guard_id: input.guardId,
      presider_id: input.presiderId,
      on_day: input.on,
      at_time: input.at,
      minutes: input.minutes,
      place: input.place,
      status: 'scheduled',
      warnings,
      warnings_reason: warnings === '' ? '' : input.warningsReason,
      previous_id: input.previousId,
      outcome_on: null,
      outcome_reason: null,
      justified: null,
      act_id: null,
      recorded_at: now,
      recorded_by: session.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return hearingModel(trx, id);
}
