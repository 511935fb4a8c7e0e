import { conflict, invalidField, notFound } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { PRAISE_LABELS } from '../../shared/praise/model.ts';
import { checkRewardCourse, checkRewardLimit } from '../../shared/rewards/rules.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { CommandContext, HandlersOf } from '../context.ts';
import { annulIssued } from '../documents/annul.ts';
import { guardById } from '../guards/statements.ts';
import { coursesOnDay } from '../personnel/statements.ts';
import { noteAt, stepNote } from '../praise/statements.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import { grantedDays, rewardsOf } from './statements.ts';

type Rewards = AppContract['rewards'];

async function checkGrant(
  { trx, today }: CommandContext,
  { guardId, kind, on, forceMajeure }: ParsedOf<Rewards['grant']>,
): Promise<void> {
  const guard = await guardById(trx, guardId);
  if (on < guard.admission_on) {
    throw invalidField('on', `A data é anterior à admissão, que foi em ${formatDate(guard.admission_on)}.`);
  }
  if (on > today)
    throw invalidField('on', 'A data não pode ser futura: registre a recompensa quando concedida.');
  const rulebook = await rulebookForReading(trx, on);
  const known = rulebook?.body.rewards.find((one) => one.id === kind);
  if (known === undefined) {
    throw invalidField('kind', `A norma vigente em ${formatDate(on)} não prevê esta recompensa.`);
  }
  checkRewardLimit(known, on, await grantedDays(trx, guardId, kind));
  if (forceMajeure === true) return;
  const courses = await coursesOnDay(trx, guardId, on);
  checkRewardCourse(
    known,
    courses.map(({ name, started_on, concluded_on }) => ({ name, from: started_on, to: concluded_on })),
  );
}

/** The praise that becomes this reward, in its next version. Throws `notFound`, `invalid` or `conflict`. */
async function takeNote(
  { trx }: CommandContext,
  { noteId, guardId, on }: ParsedOf<Rewards['grant']>,
): Promise<void> {
  if (noteId === null) return;
  const note = await noteAt(trx, noteId, null);
  if (note.guard.id !== guardId) throw invalidField('noteId', 'O elogio é de outro guarda.');
  if (note.state !== 'waiting')
    throw conflict(`O elogio está na situação “${PRAISE_LABELS[note.state]}”: reabra a página e confira.`);
  if (on < note.receivedOn)
    throw invalidField('on', `A data é anterior ao elogio, recebido em ${formatDate(note.receivedOn)}.`);
  await stepNote(trx, noteId);
}

async function grant(context: CommandContext, input: ParsedOf<Rewards['grant']>): Promise<{ id: number }> {
  context.about(`guard:${input.guardId}`);
  await checkGrant(context, input);
  await takeNote(context, input);
  return context.trx
    .insertInto('reward')
    .values({
      guard_id: input.guardId,
      kind: input.kind,
      granted_on: input.on,
      act: input.act,
      reason: input.reason,
      force_majeure: input.forceMajeure === true ? 1 : 0,
      annulled_at: null,
      annulled_reason: null,
      praise_note_id: input.noteId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
}

async function annul(
  context: CommandContext,
  { id, reason }: ParsedOf<Rewards['annul']>,
): Promise<Record<never, never>> {
  const { trx, now, about } = context;
  const row = await trx
    .selectFrom('reward')
    .select(['guard_id', 'annulled_at', 'praise_note_id', 'document_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw notFound('recompensa');
  about(`guard:${row.guard_id}`, reason);
  if (row.annulled_at !== null)
    throw conflict('Esta recompensa já foi anulada: reabra o registro e confira.');
  await trx
    .updateTable('reward')
    .set({ annulled_at: now, annulled_reason: reason })
    .where('id', '=', id)
    .execute();
  if (row.praise_note_id !== null) await stepNote(trx, row.praise_note_id);
  await annulIssued(context, row.document_id, reason);
  return {};
}

export const rewardsHandlers: HandlersOf<AppContract>['rewards'] = {
  ofGuard: async ({ db }, { guardId }) => {
    await guardById(db, guardId);
    return rewardsOf(db, guardId);
  },
  grant,
  annul,
};
