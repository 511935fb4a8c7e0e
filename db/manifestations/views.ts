import { standing } from '../../shared/answers/model.ts';
import { notFound } from '../../shared/contract/errors.ts';
import { isOpen, type ManifestationStatus } from '../../shared/manifestations/model.ts';
import type { FollowUpSurvey } from '../../shared/surveys/model.ts';
import { maySurvey } from '../../shared/surveys/rules.ts';
import type { Reaching } from '../access/reach.ts';
import { answersOf } from '../answers/statements.ts';
import type { Reader } from '../reader.ts';
import { recommendationsFrom } from '../recommendations/reading.ts';
import { surveysOf } from '../surveys/statements.ts';
import { complementsOf } from './complements.ts';
import { joinedTo, principalOf } from './joins.ts';
import { idByCode } from './protocol.ts';
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
    surveys: await surveysOf(db, id),
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

/** How the survey stands for who holds the code. */
async function surveyFor(
  db: Reader,
  { id, status }: { readonly id: number; readonly status: ManifestationStatus },
): Promise<FollowUpSurvey> {
  const given = (await surveysOf(db, id)).at(-1);
  if (given !== undefined) {
    const { score, resolved, on } = given;
    return { state: 'answered', score, resolved, on };
  }
  const { secrecy } = await loadManifestation(db, id);
  return { state: maySurvey({ status }) ? 'open' : 'early', secrecy };
}

/** What the citizen may know with the code of the receipt; null when no manifestation has it. */
export async function citizenView(db: Reader, typed: string) {
  const id = await idByCode(db, typed);
  return id === null ? null : viewOfCitizen(db, id);
}

/** What the citizen may know of a manifestation; null when there is none. */
export async function viewOfCitizen(db: Reader, id: number) {
  const row = await db
    .selectFrom('manifestation')
    .select(['id', 'protocol', 'kind', 'received_on as receivedOn', 'status', 'due_on as dueOn'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const answers = standing(await answersOf(db, row.id));
  const recommended = await recommendationsFrom(db, row.id);
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
    recommendations: recommended.filter(({ status }) => status !== 'annulled').map(({ number }) => number),
    survey: await surveyFor(db, row),
  };
}
