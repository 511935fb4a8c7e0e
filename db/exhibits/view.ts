import { conflict, notFound } from '../../shared/contract/errors.ts';
import type { Exhibit, ExhibitsOf } from '../../shared/exhibits/contract.ts';
import type { Reader } from '../reader.ts';

/** Who holds an exhibit before any movement. */
export const OFFICE = 'Corregedoria';

async function movementsOf(db: Reader, exhibitIds: readonly number[]) {
  return db
    .selectFrom('exhibit_movement as one')
    .leftJoin('account', 'account.id', 'one.recorded_by')
    .selectAll('one')
    .select('account.name as recorder')
    .where('one.exhibit_id', 'in', exhibitIds.length === 0 ? [-1] : [...exhibitIds])
    .orderBy('one.id')
    .execute();
}

/** The exhibits of a file by number, each with its chain of custody. */
export async function exhibitsModel(db: Reader, proceedingId: number): Promise<ExhibitsOf> {
  const rows = await db
    .selectFrom('exhibit')
    .selectAll()
    .where('proceeding_id', '=', proceedingId)
    .orderBy('number')
    .execute();
  const moves = await movementsOf(
    db,
    rows.map((row) => row.id),
  );
  const exhibits = rows.map((row): Exhibit => {
    const own = moves.filter((one) => one.exhibit_id === row.id);
    const last = own.at(-1);
    return {
      id: row.id,
      number: row.number,
      kind: row.kind,
      description: row.description,
      source: row.source,
      receivedOn: row.received_on,
      receivedBy: row.received_by,
      keptAt: row.kept_at,
      holder: last?.to_holder ?? OFFICE,
      place: last?.place ?? row.kept_at,
      attachmentId: row.attachment_id,
      movements: own.map((one) => ({
        id: one.id,
        kind: one.kind,
        on: one.on_day,
        at: one.at_time,
        from: one.from_holder,
        to: one.to_holder,
        place: one.place,
        reason: one.reason,
        recordedBy: one.recorder ?? '',
      })),
      annulled: row.annulled_at !== null,
      annulledReason: row.annulled_reason,
      version: row.version,
    };
  });
  return { proceedingId, exhibits };
}

/** One exhibit to change, with its file. Throws `notFound` or `conflict`. */
export async function exhibitToChange(db: Reader, id: number, version: number) {
  const row = await db
    .selectFrom('exhibit')
    .select('proceeding_id as proceedingId')
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw notFound('prova');
  const { exhibits } = await exhibitsModel(db, row.proceedingId);
  const exhibit = exhibits.find((one) => one.id === id);
  if (exhibit === undefined) throw notFound('prova');
  if (exhibit.version !== version) {
    throw conflict('A prova foi alterada por outra pessoa; reabra-a e confira antes de continuar.');
  }
  if (exhibit.annulled) throw conflict('A prova já foi excluída dos autos e não se movimenta.');
  return { exhibit, proceedingId: row.proceedingId };
}
