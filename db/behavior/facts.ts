import type { BehaviorFacts, LeaveFact, SanctionFact } from '../../shared/behavior/facts.ts';
import type { Reader } from '../reader.ts';

const sanctionColumns = [
  'id',
  'guard_id',
  'kind',
  'days',
  'final_on',
  'served_from',
  'fulfilled_on',
  'annulled_on',
] as const;

type SanctionRow = {
  id: number;
  guard_id: number;
  kind: string;
  days: number | null;
  final_on: string | null;
  served_from: string | null;
  fulfilled_on: string | null;
  annulled_on: string | null;
};

function sanctionOf(row: SanctionRow): SanctionFact | null {
  if (row.final_on === null) return null;
  return {
    kind: row.kind,
    finalOn: row.final_on,
    fulfilledOn: row.fulfilled_on,
    appliedOn: row.served_from,
    annulled: row.annulled_on !== null,
    days: row.days,
  };
}

type LeaveRow = { guard_id: number; kind: string; from_day: string; to_day: string };

function leaveOf(row: LeaveRow): LeaveFact {
  return { from: row.from_day, to: row.to_day, kind: row.kind };
}

type Facts = { readonly admission: string; readonly sanctions: SanctionFact[]; readonly leaves: LeaveFact[] };

function collect(
  guards: readonly { id: number; admission_on: string }[],
  sanctions: readonly SanctionRow[],
  leaves: readonly LeaveRow[],
): Map<number, BehaviorFacts> {
  const all = new Map<number, Facts>();
  for (const guard of guards) all.set(guard.id, { admission: guard.admission_on, sanctions: [], leaves: [] });
  for (const row of sanctions) {
    const fact = sanctionOf(row);
    if (fact !== null) all.get(row.guard_id)?.sanctions.push(fact);
  }
  for (const row of leaves) all.get(row.guard_id)?.leaves.push(leaveOf(row));
  return all;
}

/** The rows that `behaviorFacts` reads, for who also shows them one by one. Null when the guard does not exist. */
export async function behaviorRows(db: Reader, guardId: number) {
  const guard = await db
    .selectFrom('guard')
    .select(['id', 'admission_on'])
    .where('id', '=', guardId)
    .executeTakeFirst();
  if (guard === undefined) return null;
  const sanctions = await db
    .selectFrom('sanction')
    .select(sanctionColumns)
    .where('guard_id', '=', guardId)
    .where('final_on', 'is not', null)
    .orderBy('final_on')
    .orderBy('id')
    .execute();
  const leaves = await db
    .selectFrom('guard_leave')
    .select(['guard_id', 'kind', 'from_day', 'to_day'])
    .where('guard_id', '=', guardId)
    .where('annulled_at', 'is', null)
    .orderBy('from_day')
    .execute();
  const facts: BehaviorFacts = {
    admission: guard.admission_on,
    sanctions: sanctions.flatMap((row) => sanctionOf(row) ?? []),
    leaves: leaves.map(leaveOf),
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

/** The facts of every guard by id: one read of guards, one of final sanctions, one of leaves. */
export async function allBehaviorFacts(db: Reader): Promise<ReadonlyMap<number, BehaviorFacts>> {
  const guards = await db.selectFrom('guard').select(['id', 'admission_on']).execute();
  const sanctions = await db
    .selectFrom('sanction')
    .select(sanctionColumns)
    .where('final_on', 'is not', null)
    .execute();
  const leaves = await db
    .selectFrom('guard_leave')
    .select(['guard_id', 'kind', 'from_day', 'to_day'])
    .where('annulled_at', 'is', null)
    .execute();
  return collect(guards, sanctions, leaves);
}
