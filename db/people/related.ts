import type { Reader } from '../reader.ts';

/** Ids of the files joined to that one, or split from it or it from them, while the link stands. */
export async function linkedIds(db: Reader, id: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('proceeding_link')
    .select(['principal_id', 'other_id'])
    .where('undone_on', 'is', null)
    .where((eb) => eb.or([eb('principal_id', '=', id), eb('other_id', '=', id)]))
    .execute();
  return rows.map((row) => (row.principal_id === id ? row.other_id : row.principal_id));
}

/** Ids of the files born of the same manifestations, with a charge against the same guard for the same day, or linked. */
export async function relatedIds(db: Reader, id: number): Promise<readonly number[]> {
  const born = await db
    .selectFrom('proceeding_manifestation as own')
    .innerJoin('proceeding_manifestation as other', 'other.manifestation_id', 'own.manifestation_id')
    .select('other.proceeding_id')
    .where('own.proceeding_id', '=', id)
    .execute();
  const charged = await db
    .selectFrom('charge as own')
    .innerJoin('charge as other', (join) =>
      join.onRef('other.guard_id', '=', 'own.guard_id').onRef('other.fact_on', '=', 'own.fact_on'),
    )
    .select('other.proceeding_id')
    .where('own.proceeding_id', '=', id)
    .execute();
  const ids = [...born, ...charged].map((row) => row.proceeding_id);
  return [...new Set([...ids, ...(await linkedIds(db, id))])].filter((one) => one !== id);
}
