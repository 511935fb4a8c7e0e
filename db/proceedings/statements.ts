import { type Selectable, sql } from 'kysely';
import { localHolidays } from '../deadlines/holidays.ts';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';

/** Which files to read: those ids, or every open one. */
export type Scope = readonly number[] | 'open';

export type ProceedingRecord = Selectable<Database['proceeding']>;
export type SettledRecord = Selectable<Database['charge_circumstance']> & { readonly proceeding_id: number };
export type ChargeRecord = Selectable<Database['charge']> & {
  readonly guard_name: string;
  readonly guard_registration: string;
  readonly guard_grade: string;
};
export type ActRecord = Selectable<Database['proceeding_act']> & {
  readonly guard_name: string | null;
  readonly actor_name: string | null;
  readonly signer_name: string | null;
};

const NOTHING: readonly number[] = [-1];

/** `in ()` is no SQL everywhere: an empty list asks for an id that does not exist. */
function some(ids: readonly number[]): readonly number[] {
  return ids.length === 0 ? NOTHING : ids;
}

/** Proceedings in the order of their opening in the application. */
function proceedingsIn(db: Reader, scope: Scope): Promise<ProceedingRecord[]> {
  const all = db.selectFrom('proceeding').selectAll().orderBy('id');
  return (scope === 'open' ? all.where('status', '=', 'open') : all.where('id', 'in', some(scope))).execute();
}

/** Charges, withdrawn ones included, with the guard as now registered. */
function chargesIn(db: Reader, scope: Scope): Promise<ChargeRecord[]> {
  const all = db
    .selectFrom('charge')
    .innerJoin('proceeding', 'proceeding.id', 'charge.proceeding_id')
    .innerJoin('guard', 'guard.id', 'charge.guard_id')
    .selectAll('charge')
    .select([
      'guard.name as guard_name',
      'guard.registration as guard_registration',
      'guard.grade as guard_grade',
    ])
    .orderBy('charge.id');
  return (
    scope === 'open'
      ? all.where('proceeding.status', '=', 'open')
      : all.where('proceeding.id', 'in', some(scope))
  ).execute();
}

/** Acts, annulled ones included, by day. */
function actsIn(db: Reader, scope: Scope): Promise<ActRecord[]> {
  const all = db
    .selectFrom('proceeding_act')
    .innerJoin('proceeding', 'proceeding.id', 'proceeding_act.proceeding_id')
    .leftJoin('guard', 'guard.id', 'proceeding_act.guard_id')
    .leftJoin('account', 'account.id', 'proceeding_act.recorded_by')
    .leftJoin('account as signer', 'signer.id', 'proceeding_act.signed_by')
    .selectAll('proceeding_act')
    .select(['guard.name as guard_name', 'account.name as actor_name', 'signer.name as signer_name'])
    .orderBy('proceeding_act.on_day')
    .orderBy('proceeding_act.id');
  return (
    scope === 'open'
      ? all.where('proceeding.status', '=', 'open')
      : all.where('proceeding.id', 'in', some(scope))
  ).execute();
}

/** What people made of the circumstances of each charge. */
function settledIn(db: Reader, scope: Scope): Promise<SettledRecord[]> {
  const all = db
    .selectFrom('charge_circumstance')
    .innerJoin('charge', 'charge.id', 'charge_circumstance.charge_id')
    .innerJoin('proceeding', 'proceeding.id', 'charge.proceeding_id')
    .selectAll('charge_circumstance')
    .select('charge.proceeding_id')
    .orderBy('charge_circumstance.charge_id')
    .orderBy('charge_circumstance.circumstance');
  return (
    scope === 'open'
      ? all.where('proceeding.status', '=', 'open')
      : all.where('proceeding.id', 'in', some(scope))
  ).execute();
}

/** Every pair of files about the same fact: of one manifestation, or one converted into the other. */
const KIN = sql<{ proceeding_id: number; other_id: number }>`(
  select own.proceeding_id, other.proceeding_id as other_id
  from proceeding_manifestation as own
  inner join proceeding_manifestation as other
    on other.manifestation_id = own.manifestation_id and other.proceeding_id <> own.proceeding_id
  union select from_id, to_id from proceeding_conversion
  union select to_id, from_id from proceeding_conversion)`;

/** Other files about the same fact, one row for each act of theirs that stands, or one without any. */
function phasesIn(db: Reader, scope: Scope) {
  const all = db
    .selectFrom('proceeding')
    .innerJoin(KIN.as('kin'), 'kin.proceeding_id', 'proceeding.id')
    .innerJoin('proceeding as phase', 'phase.id', 'kin.other_id')
    .leftJoin('proceeding_act as opening', (join) =>
      join.onRef('opening.proceeding_id', '=', 'phase.id').on('opening.annulled_at', 'is', null),
    )
    .leftJoin('decision as judged', 'judged.proceeding_id', 'phase.id')
    .select([
      'kin.proceeding_id',
      'phase.kind',
      'phase.known_on',
      'opening.on_day as opened_on',
      'opening.kind as act_kind',
      'judged.on_day as judged_on',
    ]);
  return (
    scope === 'open'
      ? all.where('proceeding.status', '=', 'open')
      : all.where('proceeding.id', 'in', some(scope))
  ).execute();
}
export type PhaseRecord = Awaited<ReturnType<typeof phasesIn>>[number];

function byProceeding<Row extends { readonly proceeding_id: number }>(rows: readonly Row[]) {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.proceeding_id);
    if (group === undefined) groups.set(row.proceeding_id, [row]);
    else group.push(row);
  }
  return groups;
}

/** A proceeding with its rows, as stored. */
export type FileRows = {
  readonly proceeding: ProceedingRecord;
  readonly charges: readonly ChargeRecord[];
  readonly acts: readonly ActRecord[];
  readonly settled: readonly SettledRecord[];
  /** Of the other files born of the same manifestations: what limitation asks of them. */
  readonly phases: readonly PhaseRecord[];
  /** Days without office hours that the office adds to the national ones. */
  readonly holidays: readonly string[];
};

/** The files of the scope, each with what belongs to it: six reads, whatever the number. */
export async function filesIn(db: Reader, scope: Scope): Promise<readonly FileRows[]> {
  const proceedings = await proceedingsIn(db, scope);
  const charges = byProceeding(await chargesIn(db, scope));
  const acts = byProceeding(await actsIn(db, scope));
  const settled = byProceeding(await settledIn(db, scope));
  const phases = byProceeding(await phasesIn(db, scope));
  const holidays = await localHolidays(db);
  return proceedings.map((proceeding) => ({
    proceeding,
    charges: charges.get(proceeding.id) ?? [],
    acts: acts.get(proceeding.id) ?? [],
    settled: settled.get(proceeding.id) ?? [],
    phases: phases.get(proceeding.id) ?? [],
    holidays,
  }));
}

/** Every open file, for who looks at all of them at once. */
export function openFiles(db: Reader): Promise<readonly FileRows[]> {
  return filesIn(db, 'open');
}

/** The manifestations that a proceeding came from. */
export function manifestationsOf(db: Reader, proceedingId: number) {
  return db
    .selectFrom('proceeding_manifestation')
    .innerJoin('manifestation', 'manifestation.id', 'proceeding_manifestation.manifestation_id')
    .select(['manifestation.id', 'manifestation.protocol'])
    .where('proceeding_manifestation.proceeding_id', '=', proceedingId)
    .orderBy('manifestation.id')
    .execute();
}
