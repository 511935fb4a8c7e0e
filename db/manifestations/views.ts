import { standing } from '../../shared/answers/model.ts';
import { notFound } from '../../shared/contract/errors.ts';
import { isOpen } from '../../shared/manifestations/model.ts';
import type { Reaching } from '../access/reach.ts';
import { answersOf } from '../answers/statements.ts';
import type { Reader } from '../reader.ts';
import { complementsOf } from './complements.ts';
import { joinedTo, principalOf } from './joins.ts';
import { codeDigest, followUpDigits } from './protocol.ts';
import { recipientsOf } from './recipients.ts';
import { commonOf, withheldPlace } from './rows.ts';
import { eventsOf, loadIdentity, loadManifestation } from './statements.ts';

/** The ouvidor's page: the original text and every step, never the identity. Throws `notFound`. */
export async function manifestationPage(db: Reader, id: number) {
  const row = await loadManifestation(db, id);
  return {
    ...(await commonOf(db, row)),
    extract: row.extract,
    channel: row.channel,
    secrecy: row.secrecy,
    narrative: row.narrative,
    described: row.described,
    witnesses: row.witnesses,
    extended: row.extended === 1,
    closedOn: row.closed_on,
    closedReason: row.closed_reason,
    archiveKind: row.archive_kind,
    recipients: await recipientsOf(db, id),
    complements: await complementsOf(db, id),
    joined: await joinedTo(db, id),
    principal: await principalOf(db, id),
    answers: await answersOf(db, id),
    events: await eventsOf(db, id),
    version: row.version,
  };
}

/** What the corregedoria reads of a forwarded manifestation. Throws `notFound` while it was not forwarded. */
export async function referredPage(db: Reader, id: number, reaching: Reaching) {
  const row = await loadManifestation(db, id);
  if (row.extract === null) throw notFound('manifestação encaminhada');
  const identity = await loadIdentity(db, id);
  const events = await eventsOf(db, id);
  const common = await commonOf(db, row, reaching);
  return {
    ...common,
    ...withheldPlace(common, identity),
    extract: row.extract,
    recipients: await recipientsOf(db, id, 'corregedoria'),
    referredOn: events.findLast(({ kind }) => kind === 'referred')?.on ?? row.received_on,
  };
}

/** What the citizen may know with the code of the receipt; null when no manifestation has it. */
export async function citizenView(db: Reader, typed: string) {
  const digits = followUpDigits(typed);
  if (digits === null) return null;
  const row = await db
    .selectFrom('manifestation')
    .select(['id', 'protocol', 'kind', 'received_on as receivedOn', 'status', 'due_on as dueOn'])
    .where('code_digest', '=', codeDigest(digits))
    .executeTakeFirst();
  if (row === undefined) return null;
  const answers = standing(await answersOf(db, row.id));
  const pending = (await complementsOf(db, row.id)).find(({ receivedOn }) => receivedOn === null);
  return {
    ...row,
    complement:
      pending === undefined || !isOpen(row.status) ? null : { text: pending.text, dueOn: pending.dueOn },
    answers: answers.map(({ on, text, conclusive, document, replaces }) => ({
      on,
      text,
      conclusive,
      number: document?.number ?? null,
      corrected: replaces !== null,
    })),
  };
}
