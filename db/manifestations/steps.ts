import { checkArchive } from '../../shared/manifestations/machine.ts';
import { checkExtendable } from '../../shared/manifestations/rules.ts';
import type { ArchiveKind } from '../../shared/manifestations/screening.ts';
import { giveAnswer } from '../answers/give.ts';
import type { CommandContext } from '../context.ts';
import { notePraiseAtEnd } from '../praise/notes.ts';
import { checkExtract } from './extract-check.ts';
import { followPrincipal } from './follow-principal.ts';
import { sendTo } from './sending.ts';
import { dueOnOf } from './situation.ts';
import { openAt, record, save, type Target } from './stepping.ts';
import { manifestationPage } from './views.ts';

/**
 * Sends the pseudonymous extract to the corregedoria; while it has not answered, a new extract takes the place of the
 * one before. Refused while extract or note give away who spoke (Lei 13.460/2017 art. 10 § 7).
 */
export async function forwardManifestation(
  context: CommandContext,
  input: Target & { readonly extract: string; readonly note: string },
) {
  const { situation } = await openAt(context, input, 'forward');
  await checkExtract(context, input);
  await sendTo(context, { ...input, kind: 'corregedoria', name: '', address: '' });
  return save(context, input, {
    kind: 'referred',
    text: input.note === '' ? 'Encaminhada à corregedoria por extrato sem identificação.' : input.note,
    changes: {
      extract: input.extract,
      ...(situation.status === 'received' ? { status: 'referred' } : {}),
    },
  });
}

/** Thirty more days, once, while the first term runs (Lei 13.460/2017 art. 16). */
export async function extendManifestation(
  context: CommandContext,
  input: Target & { readonly reason: string },
) {
  const { row } = await openAt(context, input, 'extend');
  const { status, due_on: dueOn } = row;
  checkExtendable({ status, dueOn, extended: row.extended === 1 }, context.today);
  return save(context, input, {
    kind: 'extended',
    text: input.reason,
    changes: { extended: 1, due_on: await dueOnOf(context.trx, { ...row, extended: 1 }) },
  });
}

/**
 * An intermediate answer keeps the manifestation open; a conclusive one closes it, and those joined under it. Each
 * citizen gets a numbered document under the own protocol.
 */
export async function answerManifestation(
  context: CommandContext,
  input: Target & { readonly conclusive: boolean; readonly text: string },
) {
  await openAt(context, input, input.conclusive ? 'conclude' : 'answer');
  const kind = input.conclusive ? 'conclusive_answer' : 'intermediate_answer';
  const changes = input.conclusive ? { status: 'answered' as const, closed_on: context.today } : {};
  const step = { kind, text: input.text, changes } as const;
  const { conclusive, text } = input;
  const joined = await followPrincipal(context, input.id, step);
  for (const manifestationId of joined) await giveAnswer(context, { manifestationId, conclusive, text });
  await record(context, input, step);
  await giveAnswer(context, { manifestationId: input.id, conclusive, text });
  if (conclusive) for (const id of [...joined, input.id]) await notePraiseAtEnd(context, id);
  return manifestationPage(context.trx, input.id);
}

/** Closes without a conclusive answer, with the reason on record; those joined follow. */
export async function archiveManifestation(
  context: CommandContext,
  input: Target & { readonly kind: ArchiveKind; readonly reason: string },
) {
  const { row, situation } = await openAt(context, input, 'archive');
  checkArchive(input.kind, situation, context.today);
  const { today } = context;
  const changes = { status: 'archived' as const, closed_on: today, closed_reason: input.reason };
  const followed = `Encerrada com a principal ${row.protocol}: ${input.reason}`;
  await followPrincipal(context, input.id, {
    kind: 'archived',
    text: followed,
    changes: { ...changes, closed_reason: followed, archive_kind: 'joined' },
  });
  return save(context, input, {
    kind: 'archived',
    text: input.reason,
    changes: { ...changes, archive_kind: input.kind },
  });
}
