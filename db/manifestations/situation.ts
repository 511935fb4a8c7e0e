import { openStatus, type Situation } from '../../shared/manifestations/machine.ts';
import type { ManifestationSecrecy, ManifestationStatus } from '../../shared/manifestations/model.ts';
import type { Complement, Recipient } from '../../shared/manifestations/screening.ts';
import { termOf } from '../../shared/manifestations/terms.ts';
import { officeHolidays } from '../deadlines/holidays.ts';
import type { Reader } from '../reader.ts';
import { complementsOf } from './complements.ts';
import { joinedTo } from './joins.ts';
import { recipientsOf } from './recipients.ts';

type Row = {
  readonly id: number;
  readonly status: ManifestationStatus;
  readonly secrecy: ManifestationSecrecy;
  readonly received_on: string;
  readonly extended: number;
};

function situationFrom(
  { status, secrecy }: Row,
  facts: {
    readonly complements: readonly Complement[];
    readonly recipients: readonly Recipient[];
    readonly joined: number;
  },
): Situation {
  const standing = facts.recipients.filter(({ cancelledOn }) => cancelledOn === null);
  return {
    status,
    anonymous: secrecy === 'anonima',
    complementDueOn: facts.complements.find(({ receivedOn }) => receivedOn === null)?.dueOn ?? null,
    complementAsked: facts.complements.length > 0,
    recipients: standing.length,
    outside: standing.filter(({ kind }) => kind === 'orgao').length,
    joined: facts.joined,
  };
}

/** A manifestation as its steps see it. */
export async function situationOf(db: Reader, row: Row): Promise<Situation> {
  return situationFrom(row, {
    complements: await complementsOf(db, row.id),
    recipients: await recipientsOf(db, row.id),
    joined: (await joinedTo(db, row.id)).length,
  });
}

/** Status and term that follow from what is on record now, for one that is open and not joined. */
export async function standingOf(db: Reader, row: Row) {
  const situation = await situationOf(db, row);
  return { status: openStatus(situation), due_on: await dueOnOf(db, row) };
}

/** The term of the answer that follows from what is on record now. */
export async function dueOnOf(db: Reader, row: Row): Promise<string> {
  const pauses = await complementsOf(db, row.id);
  const facts = { receivedOn: row.received_on, extended: row.extended === 1, pauses };
  return termOf(facts, await officeHolidays(db, row.received_on));
}
