import { notFound } from '../../shared/contract/errors.ts';
import type { Reader } from '../reader.ts';
import type { Flag } from '../schema.ts';

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

/** The standing answers of these manifestations that are the copies of one: same day, nature and words. Their ids. */
export async function sameAnswersUnder(
  db: Reader,
  manifestations: readonly number[],
  { on, conclusive, text }: { readonly on: string; readonly conclusive: Flag; readonly text: string },
): Promise<readonly number[]> {
  if (manifestations.length === 0) return [];
  const rows = await db
    .selectFrom('manifestation_answer as answer')
    .leftJoin('manifestation_answer as later', 'later.replaces', 'answer.id')
    .select('answer.id')
    .where('answer.manifestation_id', 'in', manifestations)
    .where('answer.on_day', '=', on)
    .where('answer.conclusive', '=', conclusive)
    .where('answer.text', '=', text)
    .where('later.id', 'is', null)
    .orderBy('answer.id')
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * The answers that stand under a number and wait for a delivery: neither given to the citizen nor refused by them. An
 * anonymous citizen reads by the code; an intermediate answer no longer waits once the manifestation is closed.
 */
export function undelivered(db: Reader) {
  return db
    .selectFrom('manifestation_answer as answer')
    .innerJoin('manifestation', 'manifestation.id', 'answer.manifestation_id')
    .innerJoin('document', 'document.id', 'answer.document_id')
    .select([
      'manifestation.id',
      'manifestation.protocol',
      'document.number',
      'answer.conclusive',
      'answer.on_day as on',
    ])
    .where('manifestation.secrecy', '<>', 'anonima')
    .where('document.annulled_on', 'is', null)
    .where(({ or, eb }) => or([eb('answer.conclusive', '=', 1), eb('manifestation.closed_on', 'is', null)]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('manifestation_answer as later')
            .select('later.id')
            .whereRef('later.replaces', '=', 'answer.id'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('answer_delivery as delivery')
            .select('delivery.id')
            .whereRef('delivery.answer_id', '=', 'answer.id')
            .where('delivery.annulled_on', 'is', null)
            .where('delivery.outcome', '<>', 'devolvida'),
        ),
      ),
    )
    .orderBy('answer.on_day')
    .orderBy('answer.id')
    .execute();
}
