import { notFound } from '../../shared/contract/errors.ts';
import type { Reader } from '../reader.ts';

async function deliveriesOf(db: Reader, manifestationId: number) {
  return db
    .selectFrom('answer_delivery as delivery')
    .innerJoin('manifestation_answer as answer', 'answer.id', 'delivery.answer_id')
    .select([
      'delivery.answer_id as answerId',
      'delivery.id',
      'delivery.on_day as on',
      'delivery.means',
      'delivery.outcome',
      'delivery.delivered_by as deliveredBy',
      'delivery.note',
      'delivery.annulled_reason as annulledReason',
    ])
    .where('answer.manifestation_id', '=', manifestationId)
    .orderBy('delivery.id')
    .execute();
}

/** What was answered under a manifestation, every version, oldest first, with how each reached the citizen. */
export async function answersOf(db: Reader, manifestationId: number) {
  const rows = await db
    .selectFrom('manifestation_answer as answer')
    .leftJoin('document', 'document.id', 'answer.document_id')
    .leftJoin('manifestation_answer as later', 'later.replaces', 'answer.id')
    .select([
      'answer.id',
      'answer.on_day as on',
      'answer.conclusive',
      'answer.text',
      'answer.document_id',
      'document.number',
      'answer.replaces',
      'answer.reason',
      'later.id as replacedBy',
    ])
    .where('answer.manifestation_id', '=', manifestationId)
    .orderBy('answer.id')
    .execute();
  const deliveries = await deliveriesOf(db, manifestationId);
  return rows.map(({ conclusive, document_id: documentId, number, ...row }) => ({
    ...row,
    conclusive: conclusive === 1,
    document: documentId === null || number === null ? null : { id: documentId, number },
    deliveries: deliveries.filter(({ answerId }) => answerId === row.id),
  }));
}

/** One version of an answer, with what its manifestation and its successor tell. Throws `notFound`. */
export async function loadAnswer(db: Reader, id: number) {
  const row = await db
    .selectFrom('manifestation_answer as answer')
    .innerJoin('manifestation', 'manifestation.id', 'answer.manifestation_id')
    .leftJoin('document', 'document.id', 'answer.document_id')
    .leftJoin('manifestation_answer as later', 'later.replaces', 'answer.id')
    .select([
      'answer.id',
      'answer.manifestation_id as manifestationId',
      'answer.conclusive',
      'answer.text',
      'answer.on_day as on',
      'answer.document_id as documentId',
      'document.number',
      'document.annulled_on as annulledOn',
      'answer.replaces',
      'later.id as replacedBy',
      'manifestation.secrecy',
      'manifestation.version',
    ])
    .where('answer.id', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw notFound('resposta');
  return row;
}
