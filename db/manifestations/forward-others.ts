import { notFound } from '../../shared/contract/errors.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { forwardLetter } from '../../shared/manifestations/forward-letter.ts';
import type { screeningProcedures } from '../../shared/manifestations/screening-contract.ts';
import type { CommandContext } from '../context.ts';
import { issueDocument } from '../documents/register.ts';
import { checkExtract } from './extract-check.ts';
import { recipientById } from './recipients.ts';
import { sendTo } from './sending.ts';
import { openAt, saveStep } from './stepping.ts';

type Contract = typeof screeningProcedures;

/** Sends a pseudonymous extract to the command of the guard, which answers inside the application. */
export async function sendToCommand(context: CommandContext, input: ParsedOf<Contract['sendToCommand']>) {
  const { situation } = await openAt(context, input, 'forward');
  await checkExtract(context, input);
  const recipientId = await sendTo(context, { ...input, kind: 'comando', name: '', address: '' });
  const saved = await saveStep(context, input, {
    kind: 'sent_to_command',
    text: input.note === '' ? 'Encaminhada ao comando da guarda por extrato sem identificação.' : input.note,
    changes: situation.status === 'received' ? { status: 'referred' } : {},
  });
  return { ...saved, recipientId };
}

/** Sends a pseudonymous extract to another body, by a numbered letter. */
export async function sendOutside(context: CommandContext, input: ParsedOf<Contract['sendOutside']>) {
  const { row, situation } = await openAt(context, input, 'forward');
  const { trx } = context;
  await checkExtract(context, {
    ...input,
    note: [input.name, input.office, input.address, input.note].join('\n'),
  });
  const recipientId = await sendTo(context, { ...input, kind: 'orgao' });
  const sent = await recipientById(trx, recipientId);
  if (sent === undefined) throw notFound('encaminhamento');
  const { id: documentId, number } = await issueDocument(context, {
    kind: 'oficio',
    subject: `manifestation:${input.id}`,
    facts: forwardLetter({ ...input, protocol: row.protocol, dueOn: sent.dueOn }),
  });
  await trx
    .updateTable('manifestation_recipient')
    .set({ document_id: documentId })
    .where('id', '=', recipientId)
    .execute();
  const saved = await saveStep(context, input, {
    kind: 'sent_outside',
    text: [
      `Encaminhada a ${input.name}, pelo ofício ${number}.`,
      ...(input.note === '' ? [] : [input.note]),
    ].join(' '),
    changes: situation.status === 'received' ? { status: 'referred' } : {},
  });
  return { ...saved, recipientId, documentId, number };
}
