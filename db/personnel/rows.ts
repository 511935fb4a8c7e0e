import { grade } from '../../shared/guards/model.ts';
import type { PermitState } from '../../shared/personnel/model.ts';
import { permitStanding } from '../../shared/personnel/permits.ts';
import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import { removalStateOn } from '../../shared/personnel/removals.ts';
import type { TermRule } from '../../shared/rulebook/procedure-schema.ts';
import { addDays } from '../../shared/time/civil-date.ts';
import type { CourseRow, PermitRow, RemovalRow, SuspensionRow, TitleRow } from './statements.ts';

type Entry = {
  readonly id: number;
  readonly act: string;
  readonly annulled_at: string | null;
  readonly annulled_reason: string | null;
};

/** What every entry says of itself. */
export function entryOf({ id, act, annulled_at, annulled_reason }: Entry) {
  return { id, act, annulled: annulled_at !== null, annulledReason: annulled_reason };
}

export function titleOf(row: TitleRow): PersonnelRecord['titles'][number] {
  return {
    ...entryOf(row),
    level: row.level,
    name: row.name,
    institution: row.institution,
    hours: row.hours,
    concludedOn: row.concluded_on,
    related: row.related === 1,
  };
}

export function courseOf(row: CourseRow): PersonnelRecord['courses'][number] {
  return {
    ...entryOf(row),
    kind: row.kind,
    forGrade: row.for_grade === null ? null : grade.parse(row.for_grade),
    name: row.name,
    institution: row.institution,
    hours: row.hours,
    startedOn: row.started_on,
    concludedOn: row.concluded_on,
    outcome: row.outcome,
    score: row.score,
  };
}

/** The permit that is worth something: the last issued of those that stand, by guard. */
export function currentPermits(permits: readonly PermitRow[]): ReadonlyMap<number, PermitRow> {
  const current = new Map<number, PermitRow>();
  for (const row of permits) {
    if (row.annulled_at === null && !current.has(row.guard_id)) current.set(row.guard_id, row);
  }
  return current;
}

type Around = {
  readonly suspensions: readonly SuspensionRow[];
  readonly removals: readonly RemovalRow[];
  readonly current: ReadonlyMap<number, PermitRow>;
};

/** How a permit stands on a day among the guard's other facts. */
export function standingOf(
  row: PermitRow,
  { suspensions, removals, current }: Around,
  on: string,
): { readonly state: PermitState; readonly detail: string } {
  return permitStanding(
    {
      expiresOn: row.expires_on,
      replaced: current.get(row.guard_id)?.id !== row.id,
      suspensions: suspensions
        .filter((one) => one.guard_id === row.guard_id && one.annulled_at === null)
        .map((one) => ({ ground: one.ground, from: one.from_day, to: one.to_day })),
      barring: removals
        .filter((one) => one.guard_id === row.guard_id && one.bars_permit === 1 && one.annulled_at === null)
        .map((one) => ({ from: one.from_day, to: one.to_day })),
    },
    on,
  );
}

export function permitOf(row: PermitRow, around: Around, on: string): PersonnelRecord['permits'][number] {
  const { state, detail } =
    row.annulled_at === null
      ? standingOf(row, around, on)
      : { state: null, detail: row.annulled_reason ?? '' };
  return {
    ...entryOf(row),
    number: row.number,
    issuedOn: row.issued_on,
    expiresOn: row.expires_on,
    state,
    stateDetail: detail,
    suspensions: around.suspensions
      .filter((one) => one.permit_id === row.id)
      .map((one) => ({
        ...entryOf(one),
        ground: one.ground,
        reason: one.reason,
        from: one.from_day,
        to: one.to_day,
      })),
  };
}

/** The last day to which a removal may still be extended on a day; null when it may not. */
function extendableTo(row: RemovalRow, term: TermRule, on: string): string | null {
  const closed = row.annulled_at !== null || row.extended_at !== null || row.ended_on !== null;
  if (closed || term.extensionDays === 0 || row.to_day < on) return null;
  return addDays(row.to_day, term.extensionDays);
}

export function removalOf(row: RemovalRow, term: TermRule, on: string): PersonnelRecord['removals'][number] {
  const span = { from: row.from_day, to: row.to_day };
  return {
    ...entryOf(row),
    proceedingId: row.proceeding_id,
    ...span,
    extendedAct: row.extended_act,
    endedOn: row.ended_on,
    endedAct: row.ended_act,
    barsPermit: row.bars_permit === 1,
    barsPermitReason: row.bars_permit_reason,
    state: row.annulled_at === null ? removalStateOn(span, on) : null,
    extendableTo: extendableTo(row, term, on),
  };
}
