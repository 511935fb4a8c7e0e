import { isWaiting, recipientName } from '../../shared/manifestations/screening.ts';
import { addDays } from '../../shared/time/civil-date.ts';
import type { Reader } from '../reader.ts';
import type { Part } from './parts.ts';

const NEAR_DAYS = 5;

async function awaitedComplements(db: Reader) {
  return db
    .selectFrom('manifestation_complement as complement')
    .innerJoin('manifestation', 'manifestation.id', 'complement.manifestation_id')
    .select(['manifestation.id', 'manifestation.protocol', 'complement.due_on as dueOn'])
    .where('complement.received_on', 'is', null)
    .where('manifestation.closed_on', 'is', null)
    .orderBy('complement.due_on')
    .execute();
}

async function awaitedAnswers(db: Reader) {
  return db
    .selectFrom('manifestation_recipient as recipient')
    .innerJoin('manifestation', 'manifestation.id', 'recipient.manifestation_id')
    .select([
      'recipient.id as recipientId',
      'recipient.kind as recipientKind',
      'recipient.name',
      'recipient.due_on as dueOn',
      'recipient.answered_on as answeredOn',
      'recipient.cancelled_on as cancelledOn',
      'manifestation.id',
      'manifestation.protocol',
    ])
    .where('recipient.answered_on', 'is', null)
    .where('recipient.cancelled_on', 'is', null)
    .where('manifestation.closed_on', 'is', null)
    .orderBy('recipient.due_on')
    .orderBy('recipient.id')
    .execute();
}

/** For the ouvidoria: complements that did not come and answers that recipients owe, near the end or late. */
export async function screeningPart(db: Reader, today: string): Promise<Part> {
  const complements = await awaitedComplements(db);
  const expired = complements.filter(({ dueOn }) => dueOn < today);
  const answers = (await awaitedAnswers(db)).filter(isWaiting);
  const late = answers.filter(({ dueOn }) => dueOn < today).length;
  const near = answers.filter(({ dueOn }) => dueOn <= addDays(today, NEAR_DAYS));
  return {
    counts: [
      {
        id: 'complements_awaited',
        label: 'Complementos aguardados',
        value: complements.length,
        late: expired.length,
      },
      { id: 'internal_answers', label: 'Respostas internas aguardadas', value: answers.length, late },
    ],
    tasks: [
      ...expired.map(({ id, protocol, dueOn }) => ({
        kind: 'complement_due' as const,
        id,
        title: `Complemento não recebido na ${protocol}`,
        detail: 'O prazo do cidadão terminou: responda ou encerre com o motivo',
        dueOn,
      })),
      ...near.map(({ id, protocol, dueOn, recipientKind, name }) => ({
        kind: 'internal_answer' as const,
        id,
        title: `Cobrar a resposta interna à ${protocol}`,
        detail: recipientName({ kind: recipientKind, name }),
        dueOn,
      })),
    ],
  };
}

/** For the command: what the ouvidoria asked and waits for. */
export async function commandPart(db: Reader, today: string): Promise<Part> {
  const waiting = (await awaitedAnswers(db)).filter(({ recipientKind }) => recipientKind === 'comando');
  const late = waiting.filter(({ dueOn }) => dueOn < today).length;
  return {
    counts: [{ id: 'command_answers', label: 'Respostas devidas à ouvidoria', value: waiting.length, late }],
    tasks: waiting.map(({ recipientId, protocol, dueOn }) => ({
      kind: 'command_answer',
      id: recipientId,
      title: `Responder à ouvidoria sobre a ${protocol}`,
      detail: 'Informação pedida ao comando',
      dueOn,
    })),
  };
}
