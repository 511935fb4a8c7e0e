import { notFound } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { cancellationDays, leavesNotService } from '../../shared/sanctions/cancellation.ts';
import type { HandlersOf } from '../context.ts';
import type { Reader } from '../reader.ts';
import { rulebookById, rulebookForReading } from '../rulebooks/statements.ts';
import { effectOf } from './career.ts';
import { penaltyLabel } from './rows.ts';
import { type SanctionRow, sanctionsIn } from './statements.ts';

type Handlers = HandlersOf<AppContract>['sanctions'];

/** Suspensions served away from duty on a day, today unless told, or still to come. */
export const away: Handlers['away'] = async ({ db, today }, { on }) => {
  const rows = await db
    .selectFrom('sanction_service as period')
    .innerJoin('sanction', 'sanction.id', 'period.sanction_id')
    .innerJoin('guard', 'guard.id', 'sanction.guard_id')
    .select(['sanction.id', 'guard.id as guardId', 'guard.name', 'guard.registration', 'guard.unit'])
    .select(['period.from_day', 'period.to_day'])
    .where('sanction.annulled_on', 'is', null)
    .where('sanction.fine_percent', 'is', null)
    .where('sanction.days', 'is not', null)
    .where('period.to_day', '>=', on ?? today)
    .orderBy('period.from_day')
    .orderBy('guard.name')
    .execute();
  return rows.map(({ id, guardId, name, registration, unit, from_day: from, to_day: to }) => ({
    sanctionId: id,
    guard: { id: guardId, name, registration, unit },
    from,
    to,
  }));
};

function byGuard(rows: readonly SanctionRow[]): ReadonlyMap<number, readonly SanctionRow[]> {
  const all = new Map<number, SanctionRow[]>();
  for (const row of rows) all.set(row.guard_id, [...(all.get(row.guard_id) ?? []), row]);
  return all;
}

async function leavesByGuard(db: Reader) {
  const rows = await db
    .selectFrom('guard_leave')
    .select(['guard_id', 'kind', 'from_day as from', 'to_day as to'])
    .where('annulled_at', 'is', null)
    .execute();
  return (guardId: number) => rows.filter((row) => row.guard_id === guardId);
}

/** When each final record is cancelled, by the rulebook in force, the first to be cancelled first. Throws `notFound`. */
export const cancellations: Handlers['cancellations'] = async ({ db, today }) => {
  const current = await rulebookForReading(db, today);
  if (current === null) throw notFound('norma');
  const rules = { cancellation: current.body.cancellation, notService: leavesNotService(current.body) };
  const leavesOf = await leavesByGuard(db);
  const found: Awaited<ReturnType<typeof rowOf>>[] = [];
  const final = await sanctionsIn(db, { guardId: null, finalOnly: true, pendingOn: null });
  for (const [guardId, rows] of byGuard(final)) {
    const worked = [];
    for (const row of rows) {
      const body = (await rulebookById(db, row.rulebook_id))?.body;
      const effect = body === undefined ? ('other' as const) : effectOf(body, row.kind);
      worked.push({ id: row.id, effect, factOn: row.fact_on, fulfilledOn: row.fulfilled_on });
    }
    const days = cancellationDays(rules, worked, leavesOf(guardId));
    for (const row of rows) {
      const on = days.get(row.id);
      if (on !== undefined) found.push(await rowOf(db, row, on, today));
    }
  }
  found.sort((a, b) => (a.cancelledOn < b.cancelledOn ? -1 : a.cancelledOn > b.cancelledOn ? 1 : 0));
  return { citation: current.body.cancellation.citation, rows: found };
};

async function rowOf(db: Reader, row: SanctionRow, cancelledOn: string, today: string) {
  const body = (await rulebookById(db, row.rulebook_id))?.body;
  return {
    sanctionId: row.id,
    guard: { id: row.guard_id, name: row.guard_name, registration: row.guard_registration },
    label: body === undefined ? row.kind : penaltyLabel(body, row),
    citation: body?.transgressions.find((one) => one.id === row.item)?.citation ?? row.item,
    fulfilledOn: row.fulfilled_on ?? cancelledOn,
    cancelledOn,
    due: cancelledOn <= today,
  };
}
