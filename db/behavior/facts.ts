import type { Columns } from '../../shared/behavior/columns.ts';
import { forceColumns } from '../../shared/behavior/evaluate.ts';
import type { BehaviorFacts, LeaveFact, SanctionFact } from '../../shared/behavior/facts.ts';
import type { ForceFacts } from '../../shared/behavior/force-rows.ts';
import type { BehaviorRules } from '../../shared/rulebook/schema.ts';
import type { Reader } from '../reader.ts';
import { counts, readRows } from './force-rows.ts';

/** The columns of the facts, under the names of the facts: a row read is a fact, nothing is copied. */
const SANCTION_FACT = [
  'guard_id as guardId',
  'kind',
  'days',
  'final_on as finalOn',
  'served_from as appliedOn',
  'fulfilled_on as fulfilledOn',
] as const;

const LEAVE_FACT = ['guard_id as guardId', 'kind', 'from_day as from', 'to_day as to'] as const;

const sanctionColumns = [
  'id',
  'guard_id',
  'kind',
  'days',
  'final_on',
  'served_from',
  'fulfilled_on',
  'annulled_on',
  'annulled_reason',
] as const;

export type SanctionRow = {
  id: number;
  guard_id: number;
  kind: string;
  days: number | null;
  final_on: string;
  served_from: string | null;
  fulfilled_on: string | null;
  annulled_on: string | null;
  annulled_reason: string | null;
};

/** A row of a final sanction as the fact that the rule reads. */
export function sanctionOf(row: SanctionRow): SanctionFact {
  return {
    kind: row.kind,
    finalOn: row.final_on,
    fulfilledOn: row.fulfilled_on,
    appliedOn: row.served_from,
    annulled: row.annulled_on !== null,
    days: row.days,
  };
}

/** The sanctions of a guard that became final, annulled ones included, in that order. */
export async function finalSanctions(db: Reader, guardId: number): Promise<SanctionRow[]> {
  return db
    .selectFrom('sanction')
    .select(sanctionColumns)
    .where('guard_id', '=', guardId)
    .where('final_on', 'is not', null)
    .where(counts)
    .orderBy('final_on')
    .orderBy('id')
    .$narrowType<{ final_on: string }>()
    .execute();
}

/** The rows that `behaviorFacts` reads, for who also shows them one by one. Null when the guard does not exist. */
export async function behaviorRows(db: Reader, guardId: number) {
  const guard = await db
    .selectFrom('guard')
    .select(['id', 'admission_on'])
    .where('id', '=', guardId)
    .executeTakeFirst();
  if (guard === undefined) return null;
  const sanctions = await finalSanctions(db, guardId);
  const leaves = await db
    .selectFrom('guard_leave')
    .select(['guard_id', 'kind', 'from_day', 'to_day'])
    .where('guard_id', '=', guardId)
    .where('annulled_at', 'is', null)
    .orderBy('from_day')
    .execute();
  const facts: BehaviorFacts = {
    admission: guard.admission_on,
    sanctions: sanctions.map(sanctionOf),
    leaves: leaves.map((row) => ({ from: row.from_day, to: row.to_day, kind: row.kind })),
  };
  return { facts, sanctions, leaves };
}

/**
 * What the behavior of a guard depends on: admission, sanctions already final (annulled ones marked) and leaves not
 * annulled, each with its kind, so that the rulebook says which count. Null when the guard does not exist.
 */
export async function behaviorFacts(db: Reader, guardId: number): Promise<BehaviorFacts | null> {
  return (await behaviorRows(db, guardId))?.facts ?? null;
}

/**
 * The facts of every guard: one read of guards, one of final sanctions not annulled, one of leaves. Unordered reads:
 * following an index to the rows costs more than putting each fact with its guard.
 */
export async function forceFacts(db: Reader): Promise<ForceFacts> {
  const guards = await db.selectFrom('guard').select(['id', 'admission_on as admission']).execute();
  const sanctions = await db
    .selectFrom('sanction')
    .select(SANCTION_FACT)
    .where('final_on', 'is not', null)
    .where(counts)
    .where('annulled_on', 'is', null)
    .$narrowType<{ finalOn: string }>()
    .execute();
  const leaves = await db
    .selectFrom('guard_leave')
    .select(LEAVE_FACT)
    .where('annulled_at', 'is', null)
    .execute();
  return { guards, sanctions, leaves };
}

/** The facts of every guard laid out for the classes or timelines of the whole force under a rule. */
export async function readColumns(db: Reader, rules: BehaviorRules): Promise<Columns> {
  return forceColumns(rules, await readRows(db));
}

type Growing = {
  readonly admission: string;
  readonly sanctions: SanctionFact[];
  readonly leaves: LeaveFact[];
};

/** The facts of a force guard by guard, by id. */
export function factsByGuard({ guards, sanctions, leaves }: ForceFacts): ReadonlyMap<number, BehaviorFacts> {
  const all = new Map<number, Growing>();
  for (const { id, admission } of guards) all.set(id, { admission, sanctions: [], leaves: [] });
  for (const fact of sanctions) all.get(fact.guardId)?.sanctions.push(fact);
  for (const fact of leaves) all.get(fact.guardId)?.leaves.push(fact);
  return all;
}
