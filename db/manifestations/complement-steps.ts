import { invalidField } from '../../shared/contract/errors.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { CHANNEL_LABELS } from '../../shared/manifestations/model.ts';
import type { screeningProcedures } from '../../shared/manifestations/screening-contract.ts';
import { complementDueOn } from '../../shared/manifestations/terms.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { CommandContext } from '../context.ts';
import { officeHolidays } from '../deadlines/holidays.ts';
import { complementSuspends } from '../deadlines/policy.ts';
import { checkTexts } from '../identities/check.ts';
import { keepComplement } from '../identities/complements.ts';
import { complementsOf } from './complements.ts';
import { standingOf } from './situation.ts';
import { openAt, saveStep } from './stepping.ts';

type Contract = typeof screeningProcedures;

const SHORTEST_REASON = 10;

/**
 * Asks the citizen for what is missing, with twenty days. The term of the answer stands still meanwhile where the office
 * counts so; a term that already ran out does not come back to life.
 */
export async function askComplement(context: CommandContext, input: ParsedOf<Contract['askComplement']>) {
  const { row, situation } = await openAt(context, input, 'ask_complement');
  const { trx, session, today } = context;
  if (situation.complementAsked && input.again.length < SHORTEST_REASON) {
    throw invalidField(
      'again',
      'Já houve um pedido: diga, com ao menos 10 caracteres, que fato novo justifica outro.',
    );
  }
  await checkTexts(trx, context, input.id, { 'O motivo do novo pedido': input.again });
  const dueOn = complementDueOn(today, await officeHolidays(trx, today));
  const suspends = today <= row.due_on && (await complementSuspends(trx));
  await trx
    .insertInto('manifestation_complement')
    .values({
      manifestation_id: input.id,
      asked_on: today,
      text: input.text,
      again: situation.complementAsked ? input.again : '',
      due_on: dueOn,
      suspends: suspends ? 1 : 0,
      received_on: null,
      received: null,
      channel: null,
      asked_by: session.accountId,
      received_by: null,
    })
    .execute();
  const saved = await saveStep(context, input, {
    kind: 'complement_asked',
    text: `Prazo para completar: até ${formatDate(dueOn)}. ${suspends ? 'O prazo da resposta fica suspenso até lá.' : 'O prazo da resposta continua a correr.'}`,
    changes: await standingOf(trx, row),
  });
  return { ...saved, complementDueOn: dueOn };
}

/** Records what the citizen brought; the term of the answer goes on from that day. Late ones are taken all the same. */
export async function receiveComplement(
  context: CommandContext,
  input: ParsedOf<Contract['receiveComplement']>,
) {
  const { row } = await openAt(context, input, 'receive_complement');
  const { trx, session, today } = context;
  const pending = (await complementsOf(trx, input.id)).find(({ receivedOn }) => receivedOn === null);
  if (pending === undefined) throw invalidField('on', 'Nenhum complemento é aguardado.');
  if (input.on > today) throw invalidField('on', 'A data não pode ser futura.');
  if (input.on < pending.askedOn)
    throw invalidField('on', `A data não pode ser anterior ao pedido, em ${formatDate(pending.askedOn)}.`);
  const received = await keepComplement(context, input.id, { id: pending.id, text: input.text });
  await trx
    .updateTable('manifestation_complement')
    .set({
      received_on: input.on,
      received,
      channel: input.channel,
      received_by: session.accountId,
    })
    .where('id', '=', pending.id)
    .execute();
  const late = input.on > pending.dueOn ? ', depois do prazo,' : '';
  return saveStep(context, input, {
    kind: 'complement_received',
    text: `Complemento recebido${late} em ${formatDate(input.on)}, por ${CHANNEL_LABELS[input.channel].toLocaleLowerCase('pt-BR')}.`,
    changes: await standingOf(trx, row),
  });
}
