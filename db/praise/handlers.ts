import { conflict, invalidField, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { PRAISE_LABELS, type PraiseState } from '../../shared/praise/model.ts';
import type { CommandContext, HandlersOf } from '../context.ts';
import { guardById } from '../guards/statements.ts';
import { checkTexts } from '../identities/check.ts';
import { checkExtract } from '../manifestations/extract-check.ts';
import { guardsOf, loadManifestation } from '../manifestations/statements.ts';
import { writeNotes } from './notes.ts';
import { noteAt, notesOfGuard, notesOfManifestation, notesQueue, stepNote } from './statements.ts';

type Praise = AppContract['praise'];
type Target = ParsedOf<Praise['dismiss']>;

async function send(context: CommandContext, input: ParsedOf<Praise['send']>) {
  const { trx, about } = context;
  const { manifestationId, guardIds, extract } = input;
  about(`manifestation:${manifestationId}`);
  const { kind } = await loadManifestation(trx, manifestationId);
  if (kind !== 'elogio')
    throw ruleError('nota_de_elogio', 'Lei 13.460/2017, art. 2º, V', [
      'Só o elogio vai ao registro do guarda como nota: esta manifestação é de outro tipo.',
    ]);
  const named = await guardsOf(trx, manifestationId);
  if (!guardIds.every((id) => named.some((guard) => guard.id === id)))
    throw invalidField(
      'guardIds',
      'Escolha guardas indicados na manifestação; se falta algum, corrija-a antes.',
    );
  await checkExtract(context, { id: manifestationId, extract, note: '' });
  const settled = (await notesOfManifestation(trx, manifestationId)).find(
    ({ guard, state }) => guardIds.includes(guard.id) && (state === 'rewarded' || state === 'dismissed'),
  );
  if (settled !== undefined)
    throw conflict(`O elogio a ${settled.guard.name} já foi examinado: o extrato não muda mais.`);
  await writeNotes(context, input);
  return notesOfManifestation(trx, manifestationId);
}

/** The note, in the only state in which the step makes sense. */
async function noteIn({ trx }: CommandContext, { noteId, version }: Target, state: PraiseState) {
  const note = await noteAt(trx, noteId, version);
  if (note.state !== state)
    throw conflict(`O elogio está na situação “${PRAISE_LABELS[note.state]}”: reabra a página e confira.`);
  return note;
}

async function withdraw(context: CommandContext, input: Target) {
  const { trx, session, today, about } = context;
  const note = await noteIn(context, input, 'waiting');
  about(`manifestation:${note.manifestationId}`);
  await checkTexts(trx, context, note.manifestationId, { 'O motivo': input.reason });
  await trx
    .updateTable('praise_note')
    .set({ withdrawn_on: today, withdrawn_reason: input.reason, withdrawn_by: session.accountId })
    .where('id', '=', note.id)
    .execute();
  await stepNote(trx, note.id);
  return {};
}

async function dismiss(context: CommandContext, input: Target) {
  const { trx, session, today, now, about } = context;
  const note = await noteIn(context, input, 'waiting');
  about(`guard:${note.guard.id}`);
  await trx
    .insertInto('praise_dismissal')
    .values({
      note_id: note.id,
      on_day: today,
      reason: input.reason,
      recorded_at: now,
      recorded_by: session.accountId,
      undone_on: null,
      undone_reason: null,
      undone_by: null,
    })
    .execute();
  await stepNote(trx, note.id);
  return {};
}

async function reopen(context: CommandContext, input: Target) {
  const { trx, session, today, about } = context;
  const note = await noteIn(context, input, 'dismissed');
  about(`guard:${note.guard.id}`);
  await trx
    .updateTable('praise_dismissal')
    .set({ undone_on: today, undone_reason: input.reason, undone_by: session.accountId })
    .where('note_id', '=', note.id)
    .where('undone_on', 'is', null)
    .execute();
  await stepNote(trx, note.id);
  return {};
}

export const praiseHandlers: HandlersOf<AppContract>['praise'] = {
  ofGuard: async ({ db }, { guardId }) => {
    await guardById(db, guardId);
    return notesOfGuard(db, guardId);
  },
  queue: ({ db }, { state }) => notesQueue(db, state),
  ofManifestation: async ({ db }, { manifestationId }) => {
    await loadManifestation(db, manifestationId);
    return notesOfManifestation(db, manifestationId);
  },
  send,
  withdraw,
  dismiss,
  reopen,
};
