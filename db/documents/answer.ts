import { notFound } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { KIND_LABELS } from '../../shared/manifestations/model.ts';
import type { HandlersOf } from '../context.ts';
import { issuedParts } from './issued.ts';

/** The answer as the citizen receives it on paper; `eventId` is the event of an answer, conclusive or not. Throws `notFound`. */
export const answerDocument: HandlersOf<AppContract>['documents']['answer'] = async (
  { db, session, today, about },
  { eventId },
) => {
  const row = await db
    .selectFrom('manifestation_event as event')
    .innerJoin('manifestation', 'manifestation.id', 'event.manifestation_id')
    .select([
      'manifestation.id',
      'manifestation.protocol',
      'manifestation.kind as type',
      'manifestation.received_on as receivedOn',
      'event.kind',
      'event.on_day as answeredOn',
      'event.text',
    ])
    .where('event.id', '=', eventId)
    .where('event.kind', 'in', ['intermediate_answer', 'conclusive_answer'])
    .executeTakeFirst();
  if (row === undefined) throw notFound('resposta');
  about(`manifestation:${row.id}`);
  return {
    ...(await issuedParts(db, session, today)),
    protocol: row.protocol,
    kind: KIND_LABELS[row.type],
    receivedOn: row.receivedOn,
    answeredOn: row.answeredOn,
    conclusive: row.kind === 'conclusive_answer',
    text: row.text,
  };
};
