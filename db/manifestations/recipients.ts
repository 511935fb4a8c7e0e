import type { Recipient, RecipientKind } from '../../shared/manifestations/screening.ts';
import type { Reader } from '../reader.ts';

/** Those to whom a manifestation was sent, in the order of sending; of one kind when it is given. */
export async function recipientsOf(db: Reader, id: number, kind?: RecipientKind): Promise<Recipient[]> {
  let rows = recipients(db).where('recipient.manifestation_id', '=', id);
  if (kind !== undefined) rows = rows.where('recipient.kind', '=', kind);
  return rows.orderBy('recipient.id').execute();
}

/** One recipient with its manifestation; undefined when there is none. */
export function recipientById(db: Reader, id: number) {
  return recipients(db).where('recipient.id', '=', id).executeTakeFirst();
}

function recipients(db: Reader) {
  return db
    .selectFrom('manifestation_recipient as recipient')
    .leftJoin('account', 'account.id', 'recipient.answered_by')
    .select([
      'recipient.id',
      'recipient.manifestation_id as manifestationId',
      'recipient.kind',
      'recipient.name',
      'recipient.sent_on as sentOn',
      'recipient.extract',
      'recipient.note',
      'recipient.due_on as dueOn',
      'recipient.extended_on as extendedOn',
      'recipient.extended_reason as extendedReason',
      'recipient.answered_on as answeredOn',
      'recipient.answer',
      'recipient.answered_via as answeredVia',
      'account.name as answeredBy',
      'recipient.cancelled_on as cancelledOn',
      'recipient.cancelled_reason as cancelledReason',
      'recipient.document_id as documentId',
    ]);
}
