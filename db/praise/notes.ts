import { formatDate } from '../../shared/time/civil-date.ts';
import type { CommandContext } from '../context.ts';
import { recipientsOf } from '../manifestations/recipients.ts';
import { guardsOf, loadManifestation } from '../manifestations/statements.ts';
import { notesOfManifestation } from './statements.ts';

type Writing = Pick<CommandContext, 'trx' | 'session' | 'today' | 'now'>;

export type Noted = {
  readonly manifestationId: number;
  readonly guardIds: readonly number[];
  readonly extract: string;
};

/** Puts the note in each record, or the new extract in those not yet considered. */
export async function writeNotes({ trx, session, today, now }: Writing, noted: Noted): Promise<void> {
  const { manifestationId, guardIds, extract } = noted;
  const standing = await notesOfManifestation(trx, manifestationId);
  for (const guardId of guardIds) {
    const note = standing.find(({ guard, state }) => guard.id === guardId && state !== 'withdrawn');
    if (note === undefined) {
      await trx
        .insertInto('praise_note')
        .values({
          manifestation_id: manifestationId,
          guard_id: guardId,
          extract,
          sent_on: today,
          sent_at: now,
          sent_by: session.accountId,
          withdrawn_on: null,
          withdrawn_reason: null,
          withdrawn_by: null,
        })
        .execute();
    } else if (note.state === 'waiting' && note.extract !== extract) {
      await trx
        .updateTable('praise_note')
        .set({ extract, version: note.version + 1 })
        .where('id', '=', note.id)
        .execute();
    }
  }
}

/** Of a praise that is forwarded: the extract that goes out goes to the records of the guards named, too. */
export async function notePraise(context: Writing, manifestationId: number, extract: string): Promise<void> {
  const { kind } = await loadManifestation(context.trx, manifestationId);
  if (kind !== 'elogio') return;
  const guardIds = (await guardsOf(context.trx, manifestationId)).map(({ id }) => id);
  await writeNotes(context, { manifestationId, guardIds, extract });
}

/**
 * Of a praise that ends: the guards named who have no note yet get one, with the last extract that was written, or with
 * none of the citizen's words where none was.
 */
export async function notePraiseAtEnd(context: Writing, manifestationId: number): Promise<void> {
  const { trx } = context;
  const row = await loadManifestation(trx, manifestationId);
  if (row.kind !== 'elogio') return;
  const noted = new Set((await notesOfManifestation(trx, manifestationId)).map(({ guard }) => guard.id));
  const guardIds = (await guardsOf(trx, manifestationId)).map(({ id }) => id).filter((id) => !noted.has(id));
  if (guardIds.length === 0) return;
  const written = (await recipientsOf(trx, manifestationId)).at(-1)?.extract ?? row.extract;
  const plain = `Elogio recebido pela ouvidoria em ${formatDate(row.received_on)}, sob o protocolo ${row.protocol}, pelo serviço prestado.`;
  await writeNotes(context, { manifestationId, guardIds, extract: written ?? plain });
}
