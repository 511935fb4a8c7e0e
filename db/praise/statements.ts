import type { Transaction } from 'kysely';
import { conflict, notFound } from '../../shared/contract/errors.ts';
import { type PraiseNote, praiseStateOf } from '../../shared/praise/model.ts';
import type { Reader } from '../reader.ts';
import { rewardsByNote } from '../rewards/statements.ts';
import type { Database } from '../schema.ts';

function notes(db: Reader) {
  return db
    .selectFrom('praise_note as note')
    .innerJoin('manifestation', 'manifestation.id', 'note.manifestation_id')
    .innerJoin('guard', 'guard.id', 'note.guard_id')
    .leftJoin('praise_dismissal as dismissal', (join) =>
      join.onRef('dismissal.note_id', '=', 'note.id').on('dismissal.undone_on', 'is', null),
    )
    .select([
      'note.id',
      'note.manifestation_id as manifestationId',
      'manifestation.protocol',
      'manifestation.received_on as receivedOn',
      'guard.id as guardId',
      'guard.name',
      'guard.registration',
      'note.extract',
      'note.sent_on as sentOn',
      'note.withdrawn_on as withdrawnOn',
      'note.withdrawn_reason as withdrawnReason',
      'dismissal.on_day as dismissedOn',
      'dismissal.reason as dismissedReason',
      'note.version',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof notes>['execute']>>[number];

function ended(on: string | null, reason: string | null) {
  return on === null || reason === null ? null : { on, reason };
}

async function withRewards(db: Reader, rows: readonly Row[]): Promise<PraiseNote[]> {
  const rewards = await rewardsByNote(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ guardId, name, registration, ...row }) => {
    const standing = {
      reward: rewards.get(row.id) ?? null,
      dismissal: ended(row.dismissedOn, row.dismissedReason),
      withdrawal: ended(row.withdrawnOn, row.withdrawnReason),
    };
    return {
      ...row,
      guard: { id: guardId, name, registration },
      ...standing,
      state: praiseStateOf(standing),
    };
  });
}

/** The notes of a guard, newest first, without those taken back. */
export async function notesOfGuard(db: Reader, guardId: number): Promise<PraiseNote[]> {
  const rows = await notes(db)
    .where('note.guard_id', '=', guardId)
    .where('note.withdrawn_on', 'is', null)
    .orderBy('note.id', 'desc')
    .execute();
  return withRewards(db, rows);
}

/** Every note of a manifestation, oldest first. */
export async function notesOfManifestation(db: Reader, manifestationId: number): Promise<PraiseNote[]> {
  const rows = await notes(db)
    .where('note.manifestation_id', '=', manifestationId)
    .orderBy('note.id')
    .execute();
  return withRewards(db, rows);
}

/** Those to consider, oldest first, or all that were not taken back, newest first. */
export async function notesQueue(db: Reader, state: 'waiting' | 'all'): Promise<PraiseNote[]> {
  const rows = await notes(db)
    .where('note.withdrawn_on', 'is', null)
    .orderBy('note.id', state === 'waiting' ? 'asc' : 'desc')
    .execute();
  const all = await withRewards(db, rows);
  return state === 'all' ? all : all.filter((one) => one.state === 'waiting');
}

/** A note at the version that the caller saw. Throws `notFound` or `conflict`. */
export async function noteAt(db: Reader, id: number, version: number | null): Promise<PraiseNote> {
  const rows = await notes(db).where('note.id', '=', id).execute();
  const [note] = await withRewards(db, rows);
  if (note === undefined) throw notFound('elogio');
  if (version !== null && note.version !== version)
    throw conflict('O elogio foi alterado por outra pessoa: reabra a página e confira antes de continuar.');
  return note;
}

/** Marks that something about the note changed: who saw it before must look again. */
export async function stepNote(trx: Transaction<Database>, id: number): Promise<void> {
  await trx
    .updateTable('praise_note')
    .set(({ eb }) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}
