import { notFound } from '../../shared/contract/errors.ts';
import type { Origin } from '../../shared/recommendations/model.ts';
import type { Reader } from '../reader.ts';

/** Recommendations with their number and the answer that stands. */
export function recommendations(db: Reader) {
  return db
    .selectFrom('recommendation as one')
    .innerJoin('document', 'document.id', 'one.document_id')
    .leftJoin('recommendation_answer as answer', (join) =>
      join.onRef('answer.recommendation_id', '=', 'one.id').on('answer.annulled_on', 'is', null),
    )
    .selectAll('one')
    .select(({ selectFrom, fn }) => [
      'document.number',
      'document.id as documentId',
      'answer.on_day as answeredOn',
      'answer.outcome',
      'answer.fulfil_by as fulfilBy',
      selectFrom('recommendation_manifestation as link')
        .select(fn.countAll<number>().as('n'))
        .whereRef('link.recommendation_id', '=', 'one.id')
        .as('originCount'),
    ]);
}

export type StoredRecommendation = Awaited<ReturnType<ReturnType<typeof recommendations>['execute']>>[number];

/** One of them. Throws `notFound`. */
export async function loadRecommendation(db: Reader, id: number): Promise<StoredRecommendation> {
  const row = await recommendations(db).where('one.id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('recomendação');
  return row;
}

/** The day and the next day fixed of the last follow-up that stands, by recommendation. */
export async function lastLooks(db: Reader, id: number | null = null) {
  let rows = db
    .selectFrom('recommendation_follow_up')
    .select(['recommendation_id as of', 'on_day as on', 'next_on as nextOn'])
    .where('annulled_on', 'is', null);
  if (id !== null) rows = rows.where('recommendation_id', '=', id);
  const found = await rows.orderBy('on_day').orderBy('id').execute();
  return new Map(found.map(({ of, ...look }) => [of, look]));
}

/** The manifestations from which it came, oldest first. */
export async function originsOf(db: Reader, id: number): Promise<Origin[]> {
  return db
    .selectFrom('recommendation_manifestation as link')
    .innerJoin('manifestation', 'manifestation.id', 'link.manifestation_id')
    .select([
      'manifestation.id',
      'manifestation.protocol',
      'manifestation.kind',
      'manifestation.received_on as receivedOn',
    ])
    .where('link.recommendation_id', '=', id)
    .orderBy('manifestation.id')
    .execute();
}

/** Manifestations by id, oldest first; those that do not exist are left out. */
export async function manifestationsById(db: Reader, ids: readonly number[]): Promise<Origin[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('manifestation')
    .select(['id', 'protocol', 'kind', 'received_on as receivedOn'])
    .where('id', 'in', ids)
    .orderBy('id')
    .execute();
}

/** Those that came from a manifestation, oldest first. */
export async function fromManifestation(db: Reader, manifestationId: number) {
  return recommendations(db)
    .innerJoin('recommendation_manifestation as from', 'from.recommendation_id', 'one.id')
    .where('from.manifestation_id', '=', manifestationId)
    .orderBy('one.id')
    .execute();
}

/** The one that took the place of another, and the other way round. */
export async function neighbours(
  db: Reader,
  { id, replaces }: Pick<StoredRecommendation, 'id' | 'replaces'>,
) {
  const rows = await db
    .selectFrom('recommendation as one')
    .innerJoin('document', 'document.id', 'one.document_id')
    .select(['one.id', 'one.replaces', 'document.number'])
    .where((eb) =>
      eb.or([eb('one.replaces', '=', id), ...(replaces === null ? [] : [eb('one.id', '=', replaces)])]),
    )
    .execute();
  const named = (row: (typeof rows)[number] | undefined) =>
    row === undefined ? null : { id: row.id, number: row.number };
  return {
    replaces: named(rows.find((row) => row.id === replaces)),
    replacedBy: named(rows.find((row) => row.replaces === id)),
  };
}
