import type { Updateable } from 'kysely';
import { conflict, invalidField, notFound } from '../../shared/contract/errors.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { isWaiting, type RecipientKind, recipientName } from '../../shared/manifestations/screening.ts';
import type { screeningProcedures } from '../../shared/manifestations/screening-contract.ts';
import { checkInternalExtension, internalExtendedDueOn } from '../../shared/manifestations/terms.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { CommandContext } from '../context.ts';
import { officeHolidays } from '../deadlines/holidays.ts';
import type { Database } from '../schema.ts';
import { recipientById } from './recipients.ts';
import { loadManifestation } from './statements.ts';
import { openAt, record, saveStep } from './stepping.ts';

type Contract = typeof screeningProcedures;
type Changes = Updateable<Database['manifestation_recipient']>;
type Waiting = NonNullable<Awaited<ReturnType<typeof recipientById>>>;

async function change({ trx }: CommandContext, { id }: Waiting, changes: Changes): Promise<void> {
  await trx.updateTable('manifestation_recipient').set(changes).where('id', '=', id).execute();
}

/** A recipient that still owes an answer. Throws `notFound` or `conflict`. */
async function waitingAt({ trx }: CommandContext, id: number): Promise<Waiting> {
  const found = await recipientById(trx, id);
  if (found === undefined) throw notFound('encaminhamento');
  if (!isWaiting(found)) {
    throw conflict('Este encaminhamento já foi respondido ou cancelado: reabra a página e confira.');
  }
  return found;
}

/** The same, of the manifestation that the ouvidor has open. */
async function waitingOf(
  context: CommandContext,
  input: { readonly id: number; readonly version: number; readonly recipientId: number },
) {
  await openAt(context, input, 'internal');
  const found = await waitingAt(context, input.recipientId);
  if (found.manifestationId !== input.id) throw notFound('encaminhamento');
  return found;
}

/** The same, for who it was sent to. Throws `rule` besides, when the manifestation closed meanwhile. */
async function waitingFor(context: CommandContext, id: number, kind: RecipientKind) {
  const found = await recipientById(context.trx, id);
  if (found === undefined || found.kind !== kind) throw notFound('encaminhamento');
  const { version } = await loadManifestation(context.trx, found.manifestationId);
  await openAt(context, { id: found.manifestationId, version }, 'internal');
  return { found: await waitingAt(context, id), target: { id: found.manifestationId, version } };
}

async function extension({ trx, today }: CommandContext, found: Waiting, reason: string) {
  checkInternalExtension(found, today);
  const dueOn = internalExtendedDueOn(found.dueOn, await officeHolidays(trx, found.dueOn));
  return {
    dueOn,
    changes: { due_on: dueOn, extended_on: today, extended_reason: reason },
    step: {
      kind: 'internal_extended' as const,
      text: `${recipientName(found)}: prazo prorrogado até ${formatDate(dueOn)}. ${reason}`,
      changes: {},
    },
  };
}

/** Twenty more days for the recipient, granted by the ouvidoria. */
export async function extendInternal(context: CommandContext, input: ParsedOf<Contract['extendInternal']>) {
  const found = await waitingOf(context, input);
  const { changes, step } = await extension(context, found, input.reason);
  await change(context, found, changes);
  return saveStep(context, input, step);
}

/** Types an answer that came on paper; its day is that of the paper's arrival. */
export async function recordInternal(context: CommandContext, input: ParsedOf<Contract['recordInternal']>) {
  const found = await waitingOf(context, input);
  const { session, today } = context;
  if (input.on > today) throw invalidField('on', 'A data não pode ser futura.');
  if (input.on < found.sentOn)
    throw invalidField('on', `A resposta não pode ser anterior ao envio, em ${formatDate(found.sentOn)}.`);
  await change(context, found, {
    answered_on: input.on,
    answer: input.text,
    answered_via: 'paper',
    answered_by: session.accountId,
  });
  const text = `Resposta de ${recipientName(found)}, recebida em papel e transcrita pela ouvidoria.`;
  return saveStep(context, input, { kind: 'internal_answer', text, changes: {} });
}

/** Withdraws a forwarding that needs no answer any more; where none is left, the manifestation is again only received. */
export async function cancelRecipient(context: CommandContext, input: ParsedOf<Contract['cancelRecipient']>) {
  const { row, situation } = await openAt(context, input, 'internal');
  const found = await waitingOf(context, input);
  await change(context, found, { cancelled_on: context.today, cancelled_reason: input.reason });
  const alone = situation.recipients === 1 && row.status === 'referred';
  return saveStep(context, input, {
    kind: 'recipient_cancelled',
    text: `${recipientName(found)}: ${input.reason}`,
    changes: alone ? { status: 'received' } : {},
  });
}

/** The recipient's own answer, written in the application. */
export async function answerAs(
  context: CommandContext,
  kind: RecipientKind,
  input: ParsedOf<Contract['answerReferred']>,
) {
  const { found, target } = await waitingFor(context, input.recipientId, kind);
  const { session, today } = context;
  await change(context, found, {
    answered_on: today,
    answer: input.text,
    answered_via: 'application',
    answered_by: session.accountId,
  });
  const text = `Resposta de ${recipientName(found)}.`;
  await record(context, target, { kind: 'internal_answer', text, changes: {} });
  return { id: found.id, answeredOn: today };
}

/** Twenty more days, taken by the recipient with reasons. */
export async function extendAs(
  context: CommandContext,
  kind: RecipientKind,
  input: ParsedOf<Contract['extendReferred']>,
) {
  const { found, target } = await waitingFor(context, input.recipientId, kind);
  const { dueOn, changes, step } = await extension(context, found, input.reason);
  await change(context, found, changes);
  await record(context, target, step);
  return { id: found.id, dueOn };
}
