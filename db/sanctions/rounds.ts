import type { AppealRules } from '../../shared/rulebook/appeals-schema.ts';
import { FEDERAL_APPEALS } from '../../shared/rulebook/appeals-schema.ts';
import type { AppealKind } from '../../shared/sanctions/model.ts';
import { enforceableEarly, remediesLeft } from '../../shared/sanctions/remedies.ts';
import { deadline } from '../../shared/time/deadlines.ts';
import { officeHolidays } from '../deadlines/holidays.ts';
import type { Reader } from '../reader.ts';
import { rulebookForReading, rulebookInForce } from '../rulebooks/statements.ts';
import type { SanctionRow } from './statements.ts';

/** The appeals of sanctions, oldest first; of all of them where no id is given. */
export function appealsOf(db: Reader, sanctionId: number | null = null) {
  const all = db
    .selectFrom('sanction_appeal')
    .leftJoin('account', 'account.id', 'sanction_appeal.decided_by')
    .selectAll('sanction_appeal')
    .select('account.name as decided_by_name')
    .orderBy('sanction_appeal.id');
  return (sanctionId === null ? all : all.where('sanction_id', '=', sanctionId)).execute();
}
export type AppealRow = Awaited<ReturnType<typeof appealsOf>>[number];

/** The remedies as the rulebook of a day has them; those of federal law where there is none. */
export async function appealRulesOn(db: Reader, on: string): Promise<AppealRules> {
  return (await rulebookForReading(db, on))?.body.appeals ?? FEDERAL_APPEALS;
}

/** Last day of each remedy that still fits, counted from the notice; `fallback` gives the term where no rulebook was in force. */
export async function dueDays(
  db: Reader,
  kinds: readonly AppealKind[],
  notifiedOn: string,
  fallback: { readonly days: number; readonly unit: 'calendar' | 'business' },
): Promise<ReadonlyMap<AppealKind, string>> {
  const body = (await rulebookInForce(db, notifiedOn))?.body;
  const term = body?.terms.appeal ?? fallback;
  const holidays = await officeHolidays(db, notifiedOn);
  const found = new Map<AppealKind, string>();
  for (const kind of kinds) {
    const days = body?.appeals[kind].days ?? term.days;
    found.set(kind, deadline({ from: notifiedOn, days, unit: term.unit, holidays }));
  }
  return found;
}

/** The latest of the last days; null for none. */
export function lastOf(days: ReadonlyMap<AppealKind, string>): string | null {
  return [...days.values()].toSorted().at(-1) ?? null;
}

/** What may still be filed against a sanction and until when, and whether it may be carried out before it is final. */
export async function standingOf(
  db: Reader,
  row: SanctionRow,
  appeals: readonly AppealRow[],
  fallback: Parameters<typeof dueDays>[3],
  today: string,
) {
  if (row.final_on !== null || row.annulled_on !== null) return { remedies: [], enforceable: false };
  const used = appeals.map((one) => one.kind);
  const rules = await appealRulesOn(db, row.notified_on ?? today);
  const waiting = appeals.find((one) => one.decided_on === null)?.suspensive ?? null;
  const told = row.notified_on !== null || appeals.length > 0;
  const left = row.appeal_decided_on === null || row.appeal_outcome === null ? remediesLeft(rules, used) : [];
  const dated =
    row.notified_on === null || waiting !== null
      ? new Map<AppealKind, string>()
      : await dueDays(db, left, row.notified_on, fallback);
  const remedies = left
    .map((kind) => ({ kind, until: dated.get(kind) ?? null, citation: rules[kind].citation }))
    .filter(({ until }) => until === null || until >= today);
  return { remedies, enforceable: enforceableEarly(rules, { told, used, waiting }) };
}
