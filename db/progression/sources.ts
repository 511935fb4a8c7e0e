import type { LeaveFact, SanctionFact } from '../../shared/behavior/facts.ts';
import type { CareerRow, GuardRow } from '../guards/rows.ts';
import {
  convictionsOf,
  coursesOf,
  dependantsOf,
  evaluationsOf,
  fitnessOf,
  licencesOf,
  selectionsOf,
  standing,
  titlesOf,
  type Whose,
} from '../personnel/statements.ts';
import type { Reader } from '../reader.ts';

type Rows<T extends (db: Reader, whose: Whose) => Promise<readonly unknown[]>> = ReadonlyMap<
  number,
  Awaited<ReturnType<T>>
>;

/** Everything that progression reads, by guard. */
export type ProgressionSources = {
  readonly guards: readonly GuardRow[];
  readonly career: ReadonlyMap<number, readonly CareerRow[]>;
  readonly sanctions: ReadonlyMap<number, readonly SanctionFact[]>;
  readonly leaves: ReadonlyMap<number, readonly LeaveFact[]>;
  readonly pads: ReadonlyMap<number, readonly Pad[]>;
  readonly titles: Rows<typeof titlesOf>;
  readonly courses: Rows<typeof coursesOf>;
  readonly evaluations: Rows<typeof evaluationsOf>;
  readonly fitness: Rows<typeof fitnessOf>;
  readonly selections: Rows<typeof selectionsOf>;
  readonly dependants: Rows<typeof dependantsOf>;
  readonly convictions: Rows<typeof convictionsOf>;
  readonly licences: Rows<typeof licencesOf>;
};

type Pad = { readonly guard_id: number; readonly opened_on: string; readonly closed_on: string | null };

function byGuard<T extends { readonly guard_id: number }>(rows: readonly T[]): Map<number, T[]> {
  const map = new Map<number, T[]>();
  for (const row of rows) {
    const own = map.get(row.guard_id);
    if (own === undefined) map.set(row.guard_id, [row]);
    else own.push(row);
  }
  return map;
}

function guardsOf(db: Reader, whose: Whose) {
  const all = db.selectFrom('guard').selectAll().orderBy('search_name').orderBy('id');
  return (whose === null ? all : all.where('id', '=', whose)).execute();
}

function careersOf(db: Reader, whose: Whose) {
  const all = db.selectFrom('career_event').selectAll().orderBy('on_day').orderBy('id');
  return (whose === null ? all : all.where('guard_id', '=', whose)).execute();
}

/** Disciplinary proceedings (PAD, not inquiries) in which the guard is charged and the charge was not withdrawn. */
function padsOf(db: Reader, whose: Whose): Promise<Pad[]> {
  const all = db
    .selectFrom('charge')
    .innerJoin('proceeding', 'proceeding.id', 'charge.proceeding_id')
    .select(['charge.guard_id', 'proceeding.opened_on', 'proceeding.closed_on'])
    .where('proceeding.kind', '=', 'pad')
    .where('charge.withdrawn_at', 'is', null);
  return (whose === null ? all : all.where('charge.guard_id', '=', whose)).execute();
}

type SanctionRow = SanctionFact & { readonly guard_id: number };

function sanctionRows(db: Reader, whose: Whose): Promise<SanctionRow[]> {
  const all = db
    .selectFrom('sanction')
    .select([
      'guard_id',
      'kind',
      'days',
      'final_on as finalOn',
      'served_from as appliedOn',
      'fulfilled_on as fulfilledOn',
    ])
    .where('final_on', 'is not', null)
    .where('annulled_on', 'is', null)
    .$narrowType<{ finalOn: string }>();
  return (whose === null ? all : all.where('guard_id', '=', whose)).execute();
}

type LeaveRow = LeaveFact & { readonly guard_id: number };

function leaveRows(db: Reader, whose: Whose): Promise<LeaveRow[]> {
  const all = db
    .selectFrom('guard_leave')
    .select(['guard_id', 'kind', 'from_day as from', 'to_day as to'])
    .where('annulled_at', 'is', null);
  return (whose === null ? all : all.where('guard_id', '=', whose)).execute();
}

/** Reads what progression needs of one guard, or of everyone in as many readings. */
export async function progressionSources(db: Reader, whose: Whose): Promise<ProgressionSources> {
  return {
    guards: await guardsOf(db, whose),
    career: byGuard(await careersOf(db, whose)),
    sanctions: byGuard(await sanctionRows(db, whose)),
    leaves: byGuard(await leaveRows(db, whose)),
    pads: byGuard(await padsOf(db, whose)),
    titles: byGuard(standing(await titlesOf(db, whose))),
    courses: byGuard(standing(await coursesOf(db, whose))),
    evaluations: byGuard(standing(await evaluationsOf(db, whose))),
    fitness: byGuard(standing(await fitnessOf(db, whose))),
    selections: byGuard(standing(await selectionsOf(db, whose))),
    dependants: byGuard(standing(await dependantsOf(db, whose))),
    convictions: byGuard(standing(await convictionsOf(db, whose))),
    licences: byGuard(standing(await licencesOf(db, whose))),
  };
}
