import type { Selectable } from 'kysely';
import { notFound } from '../../shared/contract/errors.ts';
import { grade, gradeLabel } from '../../shared/guards/model.ts';
import { type PublishedList, publishedBody } from '../../shared/progression/contract.ts';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';

type ListRow = Selectable<Database['progression_list']>;

function listOf(row: ListRow): PublishedList {
  const body = publishedBody.parse(JSON.parse(row.body));
  return {
    id: row.id,
    number: row.number,
    grade: grade.parse(row.grade),
    label: gradeLabel(row.grade),
    on: row.on_day,
    publishedOn: row.published_on,
    act: row.act,
    classified: body.ranked.length,
    appealUntil: row.appeal_until,
    annulled: row.annulled_at !== null,
    annulledReason: row.annulled_reason,
    documentId: row.document_id,
    body,
  };
}

/** Every published list, the newest first. */
export async function publishedLists(db: Reader): Promise<PublishedList[]> {
  const rows = await db.selectFrom('progression_list').selectAll().orderBy('id', 'desc').execute();
  return rows.map(listOf);
}

/** One published list. Throws `notFound`. */
export async function publishedListById(db: Reader, id: number): Promise<PublishedList> {
  const row = await db.selectFrom('progression_list').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('lista de progressão');
  return listOf(row);
}
