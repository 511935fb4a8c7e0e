import type { Rulebook } from '../../shared/rulebook/schema.ts';
import type { Sanction } from '../../shared/sanctions/contract.ts';
import { type SanctionDates, stateOf } from '../../shared/sanctions/model.ts';
import type { Penalty } from '../../shared/sanctions/reform.ts';
import type { SanctionRecord } from '../../shared/sanctions/rules.ts';
import type { PublishedRulebook } from '../rulebooks/statements.ts';
import type { AppealRow } from './rounds.ts';
import type { SanctionEventRow, SanctionRow } from './statements.ts';

/** `Suspensão de 10 dias`, `Repreensão escrita`. */
export function penaltyLabel(rulebook: Rulebook, { kind, days }: Penalty): string {
  const label = rulebook.sanctions.find((one) => one.id === kind)?.label ?? kind;
  return days === null ? label : `${label} de ${days} ${days === 1 ? 'dia' : 'dias'}`;
}

/** The dates from which the state of a sanction follows. */
export function datesOf(row: SanctionRow): SanctionDates {
  return {
    notifiedOn: row.notified_on,
    appealDueOn: row.appeal_due_on,
    appealedOn: row.appealed_on,
    appealDecidedOn: row.appeal_decided_on,
    finalOn: row.final_on,
    servedFrom: row.served_from,
    fulfilledOn: row.fulfilled_on,
    annulledOn: row.annulled_on,
  };
}

/** The row as the rules of the steps read it. */
export function recordOf(row: SanctionRow): SanctionRecord {
  const { kind, days, severity, decided_on: decidedOn } = row;
  return { ...datesOf(row), kind, days, severity, decidedOn };
}

const FINAL_FACTS: ReadonlySet<string> = new Set(['final', 'served']);

function eventsFor(events: readonly SanctionEventRow[], all: boolean): Sanction['events'] {
  return events
    .filter((event) => all || FINAL_FACTS.has(event.kind))
    .map(({ id, kind, on_day: on, text, actor_name }) => ({
      id,
      kind,
      on,
      text,
      actorName: actor_name ?? '',
    }));
}

/** The days of a suspension still to be served after an interruption; null where it was not interrupted. */
export function daysLeftOf({
  days,
  served_days: served,
  fulfilled_on: fulfilledOn,
  annulled_on,
}: SanctionRow) {
  if (days === null || fulfilledOn !== null || annulled_on !== null) return null;
  const left = days - Number(served ?? 0);
  return left < days ? left : null;
}

/** The number of the proceeding for who does not open it: of a protected one, only that it is. */
export function toldReference({ reference, file_public: isPublic }: SanctionRow): string {
  return Number(isPublic) === 1 || reference === '' ? reference : 'Procedimento protegido';
}

function appealsFor(appeals: readonly AppealRow[]): Sanction['appeals'] {
  return appeals.map(({ id, kind, claims, suspensive, outcome, ...row }) => ({
    id,
    kind,
    notifiedOn: row.notified_on,
    dueOn: row.due_on,
    filedOn: row.filed_on,
    claims,
    suspensive,
    decidedOn: row.decided_on,
    decidedBy: row.decided_by_name ?? '',
    outcome,
  }));
}

/** What surrounds a sanction: its steps, its appeals, and what may still be done against it. */
export type Around = {
  readonly events: readonly SanctionEventRow[];
  readonly appeals: readonly AppealRow[];
  readonly standing: Pick<Sanction, 'remedies' | 'enforceable'>;
};

/** The sanction on the day; final facts only for who does not read its case. */
export function sanctionView(
  row: SanctionRow,
  { events, appeals, standing }: Around,
  rulebook: PublishedRulebook,
  readsCase: boolean,
  today: string,
): Sanction {
  const item = rulebook.body.transgressions.find((one) => one.id === row.item);
  return {
    id: row.id,
    guard: { id: row.guard_id, name: row.guard_name, registration: row.guard_registration },
    item: row.item,
    citation: item?.citation ?? row.item,
    itemLabel: item?.label ?? row.item,
    severity: row.severity,
    kind: row.kind,
    label: rulebook.body.sanctions.find((one) => one.id === row.kind)?.label ?? row.kind,
    days: row.days,
    factOn: row.fact_on,
    decidedOn: row.decided_on,
    notifiedOn: row.notified_on,
    appealDueOn: row.appeal_due_on,
    appealedOn: row.appealed_on,
    appealKind: row.appeal_kind,
    appealOutcome: row.appeal_outcome,
    finalOn: row.final_on,
    servedFrom: row.served_from,
    daysLeft: daysLeftOf(row),
    finePercent: row.fine_percent,
    fulfilledOn: row.fulfilled_on,
    annulledOn: row.annulled_on,
    annulledReason: row.annulled_reason,
    state: stateOf(datesOf(row), today),
    appeals: readsCase ? appealsFor(appeals) : [],
    ...standing,
    reference: readsCase ? row.reference : toldReference(row),
    proceedingId: readsCase ? row.proceeding_id : null,
    events: eventsFor(events, readsCase),
    version: row.version,
  };
}
