import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { screeningProcedures } from '../../shared/manifestations/screening-contract.ts';
import type { CommandContext } from '../context.ts';
import { checkExtract } from './extract-check.ts';
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
  const { situation } = await openAt(context, input, 'forward');
  await checkExtract(context, input);
  const recipientId = await sendTo(context, { ...input, kind: 'orgao' });
  const saved = await saveStep(context, input, {
    kind: 'sent_outside',
    text: [`Encaminhada a ${input.name}.`, ...(input.note === '' ? [] : [input.note])].join(' '),
    changes: situation.status === 'received' ? { status: 'referred' } : {},
  });
  return { ...saved, recipientId, documentId: null };
}
