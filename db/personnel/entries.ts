import type { Transaction } from 'kysely';
import { conflict, notFound } from '../../shared/contract/errors.ts';
import { ENTRY_LABELS, type EntryKind } from '../../shared/personnel/model.ts';
import type { Dates } from '../../shared/personnel/rules.ts';
import type { CommandContext } from '../context.ts';
import type { GuardRow } from '../guards/rows.ts';
import { guardById } from '../guards/statements.ts';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';

/** Loads the guard that a recording is about and names it in the audit trail. Throws `notFound`. */
export async function recordingFor(
  { trx, today, about }: CommandContext,
  guardId: number,
): Promise<{ readonly guard: GuardRow; readonly dates: Dates }> {
  about(`guard:${guardId}`);
  const guard = await guardById(trx, guardId);
  return { guard, dates: { today, birthOn: guard.birth_on, admissionOn: guard.admission_on } };
}

/** Opens an entry of the record; what it says goes to the table of its kind under the id returned. */
export async function openEntry(
  { trx, session, now }: CommandContext,
  guardId: number,
  kind: EntryKind,
  act: string,
): Promise<number> {
  const { id } = await trx
    .insertInto('personnel_entry')
    .values({
      guard_id: guardId,
      kind,
      act,
      recorded_at: now,
      recorded_by: session.accountId,
      annulled_at: null,
      annulled_reason: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** An entry of one of these kinds that stands. Throws `notFound`, `conflict`. */
export async function standingEntry(
  db: Reader,
  id: number,
  kinds: readonly EntryKind[],
): Promise<{ readonly guardId: number; readonly kind: EntryKind }> {
  const row = await db
    .selectFrom('personnel_entry')
    .select(['guard_id', 'kind', 'annulled_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined || !kinds.includes(row.kind)) throw notFound('registro');
  if (row.annulled_at !== null)
    throw conflict(`${ENTRY_LABELS[row.kind]}: o registro já foi anulado. Reabra a ficha e confira.`);
  return { guardId: row.guard_id, kind: row.kind };
}

/** Marks an entry as annulled; nothing is deleted. */
export async function annulEntry(
  trx: Transaction<Database>,
  id: number,
  now: string,
  reason: string,
): Promise<void> {
  await trx
    .updateTable('personnel_entry')
    .set({ annulled_at: now, annulled_reason: reason })
    .where('id', '=', id)
    .execute();
}
