import { conflict, notFound } from '../../shared/contract/errors.ts';
import type { Councillor, Meeting, Proposal } from '../../shared/council/contract.ts';
import { servesOn } from '../../shared/council/rules.ts';
import type { IsoDate } from '../../shared/time/civil-date.ts';
import type { Reader } from '../reader.ts';

/** Refuses what somebody else changed meanwhile. Throws `notFound` or `conflict`. */
export function checked<R extends { readonly version: number }>(
  found: R | undefined,
  version: number,
  what: string,
): R {
  if (found === undefined) throw notFound(what);
  if (found.version !== version)
    throw conflict('O registro foi alterado por outra pessoa: reabra-o e confira antes de continuar.');
  return found;
}

/** Everyone who was ever a councillor, the latest first. */
export async function councillorsOn(db: Reader, today: IsoDate): Promise<Councillor[]> {
  const rows = await db
    .selectFrom('council_member as one')
    .leftJoin('council_member as old', 'old.id', 'one.replaces')
    .selectAll('one')
    .select('old.name as replaced')
    .orderBy('one.from_day', 'desc')
    .orderBy('one.name')
    .execute();
  return rows.map((row) => {
    const seat = { from: row.from_day, until: row.until_day, endedOn: row.ended_on };
    return {
      ...seat,
      id: row.id,
      name: row.name,
      segment: row.segment,
      call: row.call,
      callOn: row.call_on,
      act: row.act,
      replaces: row.replaced,
      endReason: row.end_reason,
      serving: servesOn(seat, today),
      version: row.version,
    };
  });
}

type MeetingRow = { readonly minutes: string | null; readonly cancelled_reason: string | null };

function statusOf({ minutes, cancelled_reason }: MeetingRow): Meeting['status'] {
  if (cancelled_reason !== null) return 'cancelled';
  return minutes === null ? 'planned' : 'held';
}

/** Every meeting, the latest first, with who serves on its day. */
export async function meetingsOf(db: Reader, councillors: readonly Councillor[]): Promise<Meeting[]> {
  const rows = await db
    .selectFrom('council_meeting')
    .selectAll()
    .orderBy('on_day', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const came = await db.selectFrom('council_attendance').selectAll().execute();
  const present = new Set(came.map(({ meeting_id, member_id }) => `${meeting_id}:${member_id}`));
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    on: row.on_day,
    at: row.at_time,
    place: row.place,
    agenda: row.agenda,
    status: statusOf(row),
    minutes: row.minutes,
    cancelledReason: row.cancelled_reason,
    councillors: councillors
      .filter((one) => servesOn(one, row.on_day) || present.has(`${row.id}:${one.id}`))
      .map(({ id, name, segment }) => ({ id, name, segment, present: present.has(`${row.id}:${id}`) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'pt-BR')),
    version: row.version,
  }));
}

/** Every evaluation and proposal, the latest first. */
export async function allProposals(db: Reader): Promise<Proposal[]> {
  const rows = await db
    .selectFrom('council_proposal as one')
    .leftJoin('council_meeting as meeting', 'meeting.id', 'one.meeting_id')
    .selectAll('one')
    .select('meeting.number as meeting')
    .orderBy('one.on_day', 'desc')
    .orderBy('one.id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    meetingId: row.meeting_id,
    meeting: row.meeting,
    kind: row.kind,
    on: row.on_day,
    title: row.title,
    text: row.text,
    outcome: row.outcome,
    answer: row.answer,
    answeredOn: row.answered_on,
    version: row.version,
  }));
}
