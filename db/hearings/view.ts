import { notFound } from '../../shared/contract/errors.ts';
import { endOf } from '../../shared/hearings/clashes.ts';
import type { AgendaItem, Hearing } from '../../shared/hearings/contract.ts';
import { recordBody } from '../../shared/hearings/model.ts';
import { ROLE_NAMES } from '../../shared/people/model.ts';
import type { Reader } from '../reader.ts';
import {
  type HearingRow,
  hearings,
  type RecordRow,
  recordsIn,
  signedCopiesIn,
  type SummonsRow,
  summonsesIn,
} from './statements.ts';

/** Who is heard, in words. */
export function heardOf(row: HearingRow): { readonly name: string; readonly role: string } {
  if (row.guard_id !== null) return { name: row.guard_name ?? '', role: 'Acusado' };
  return { name: row.heard_name ?? '', role: row.heard_role === null ? '' : ROLE_NAMES[row.heard_role] };
}

function standingOf(summonses: readonly SummonsRow[]): AgendaItem['summons'] {
  const last = summonses.at(-1);
  if (last === undefined) return 'none';
  if (last.outcome === null) return 'issued';
  return last.outcome === 'unserved' ? 'unserved' : 'served';
}

/** A line of the agenda; of a protected file only day, hour and place. */
export function agendaItem(
  row: HearingRow,
  summonses: readonly SummonsRow[],
  reachable: boolean,
): AgendaItem {
  const { name, role } = heardOf(row);
  return {
    id: row.id,
    on: row.on_day,
    at: row.at_time,
    until: endOf({ at: row.at_time, minutes: row.minutes }),
    place: row.place,
    status: row.status,
    reachable,
    proceeding: { id: row.proceeding_id, number: row.proceeding_number },
    heard: reachable ? name : '',
    heardRole: reachable ? role : '',
    presider: reachable ? row.presider_name : '',
    summons: standingOf(summonses),
  };
}

function summonsView(row: SummonsRow): Hearing['summonses'][number] {
  return {
    id: row.id,
    documentId: row.document_id,
    number: row.number,
    issuedOn: row.issued_on,
    outcome: row.outcome,
    outcomeOn: row.outcome_on,
    outcomeTime: row.outcome_time,
    means: row.means,
    servedBy: row.served_by,
    witnesses: [row.first_witness, row.second_witness].flatMap((name) => (name === null ? [] : [name])),
    note: row.note,
  };
}

function recordView(row: RecordRow, signed: readonly number[]): Hearing['records'][number] {
  return {
    id: row.id,
    status: row.status,
    body: recordBody.parse(JSON.parse(row.body)),
    correctionReason: row.correction_reason,
    replacesId: row.replaces_id,
    documentId: row.document_id,
    number: row.number,
    issuedOn: row.issued_on,
    savedBy: row.saver ?? '',
    reviewedBy: row.reviewer,
    signed: [...signed],
    version: row.version,
  };
}

function hearingView(
  row: HearingRow,
  summonses: readonly SummonsRow[],
  records: Hearing['records'],
): Hearing {
  const { reachable: _shown, ...item } = agendaItem(row, summonses, true);
  return {
    ...item,
    minutes: row.minutes,
    heardGuardId: row.guard_id ?? row.heard_guard_id,
    personId: row.person_id,
    isAccused: row.guard_id !== null,
    presiderId: row.presider_id,
    warnings: row.warnings,
    warningsReason: row.warnings_reason,
    previousId: row.previous_id,
    nextId: row.next_id,
    outcomeOn: row.outcome_on,
    outcomeReason: row.outcome_reason,
    justified: row.justified === null ? null : row.justified === 1,
    summonses: summonses.map(summonsView),
    records,
    proceedingOpen: row.proceeding_status === 'open',
    version: row.version,
  };
}

/** Hearings with their summonses and records. */
export async function hearingViews(db: Reader, rows: readonly HearingRow[]): Promise<Hearing[]> {
  const ids = rows.map((row) => row.id);
  const summonses = await summonsesIn(db, ids);
  const records = await recordsIn(db, ids);
  const signed = await signedCopiesIn(
    db,
    records.map((record) => record.id),
  );
  const signedOf = (id: number) =>
    signed.filter((copy) => copy.record_id === id).map((copy) => copy.attachment_id);
  const own = <Row extends { readonly hearing_id: number }>(all: readonly Row[], id: number) =>
    all.filter((one) => one.hearing_id === id);
  return rows.map((row) => 
    hearingView(
      row,
      own(summonses, row.id),
      own(records, row.id).map((record) => recordView(record, signedOf(record.id))),
    ),
  );
}

/** One hearing as stored, with its names. Throws `notFound`. */
export async function hearingRow(db: Reader, id: number): Promise<HearingRow> {
  const row = await hearings(db).where('hearing.id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('oitiva');
  return row;
}

/** One hearing as the screens read it. Throws `notFound`. */
export async function hearingModel(db: Reader, id: number): Promise<Hearing> {
  const [view] = await hearingViews(db, [await hearingRow(db, id)]);
  if (view === undefined) throw notFound('oitiva');
  return view;
}
