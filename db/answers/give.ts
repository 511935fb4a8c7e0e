import type { AnswerFacts } from '../../shared/answers/document.ts';
import { KIND_LABELS } from '../../shared/manifestations/model.ts';
import type { CommandContext } from '../context.ts';
import { type IssuedNumber, issueDocument } from '../documents/register.ts';
import { loadManifestation } from '../manifestations/statements.ts';

export type Written = {
  readonly manifestationId: number;
  readonly conclusive: boolean;
  readonly text: string;
};

export type Corrected = {
  readonly id: number;
  readonly documentId: number | null;
  readonly number: string;
  readonly on: string;
  readonly reason: string;
};

/** The numbered letter of an answer, addressed by protocol: nothing in it says who the citizen is. */
export async function issueAnswer(
  context: CommandContext,
  { manifestationId, conclusive, text }: Written,
  corrected: Corrected | null,
): Promise<IssuedNumber> {
  const row = await loadManifestation(context.trx, manifestationId);
  const facts: AnswerFacts = {
    protocol: row.protocol,
    type: KIND_LABELS[row.kind],
    receivedOn: row.received_on,
    conclusive,
    text,
    corrects:
      corrected === null ? null : { number: corrected.number, on: corrected.on, reason: corrected.reason },
  };
  return issueDocument(context, {
    kind: 'resposta',
    subject: `manifestation:${manifestationId}`,
    facts,
    replaces: corrected?.documentId ?? null,
  });
}

/** Keeps what the last event of a manifestation answered, and issues its document. */
export async function giveAnswer(
  context: CommandContext,
  written: Written,
  corrected: Corrected | null = null,
): Promise<{ readonly answerId: number; readonly documentId: number; readonly number: string }> {
  const { trx, session, today } = context;
  const { eventId } = await trx
    .selectFrom('manifestation_event')
    .select((eb) => eb.fn.max('id').as('eventId'))
    .where('manifestation_id', '=', written.manifestationId)
    .executeTakeFirstOrThrow();
  const { id: documentId, number } = await issueAnswer(context, written, corrected);
  const { id } = await trx
    .insertInto('manifestation_answer')
    .values({
      manifestation_id: written.manifestationId,
      event_id: eventId,
      conclusive: written.conclusive ? 1 : 0,
      text: written.text,
      on_day: today,
      document_id: documentId,
      replaces: corrected?.id ?? null,
      reason: corrected?.reason ?? null,
      written_by: session.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { answerId: id, documentId, number };
}
