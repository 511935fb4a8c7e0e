import type { SanctionEffect } from '../../shared/rulebook/catalog-schema.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { later } from '../../shared/time/civil-date.ts';
import type { CommandContext } from '../context.ts';
import { careerOf, guardById, saveGuard } from '../guards/statements.ts';
import { rulebookById } from '../rulebooks/statements.ts';
import { type SanctionRow, sanctionsIn } from './statements.ts';
import type { Loaded } from './step.ts';

/** What the penalty of that kind does, by the rulebook that it was imposed under. */
export function effectOf(rulebook: Rulebook, kind: string): SanctionEffect {
  return rulebook.sanctions.find((one) => one.id === kind)?.effect ?? 'other';
}

type Change = {
  readonly guardId: number;
  readonly on: string;
  readonly status: 'active' | 'dismissed';
  readonly act: string;
};

async function changeStatus({ trx, session, now }: CommandContext, change: Change): Promise<void> {
  const guard = await guardById(trx, change.guardId);
  await trx
    .insertInto('career_event')
    .values({
      guard_id: guard.id,
      on_day: change.on,
      kind: 'status',
      detail: change.status,
      act: change.act,
      recorded_at: now,
      recorded_by: session.accountId,
    })
    .execute();
  await saveGuard(trx, guard, { status: change.status });
}

/** Who is dismissed leaves the force; who had already left it stays as registered. */
export async function dismiss(context: CommandContext, row: SanctionRow, on: string): Promise<void> {
  const guard = await guardById(context.trx, row.guard_id);
  if (guard.status !== 'active') return;
  await changeStatus(context, { guardId: guard.id, on, status: 'dismissed', act: row.reference });
}

/** Every dismissal of the guard that was served, annulled ones included. */
async function servedDismissals({ trx }: CommandContext, guardId: number): Promise<readonly SanctionRow[]> {
  const served: SanctionRow[] = [];
  for (const row of await sanctionsIn(trx, { guardId, finalOnly: false, pendingOn: null })) {
    const rulebook = await rulebookById(trx, row.rulebook_id);
    const dismissal = rulebook !== null && effectOf(rulebook.body, row.kind) === 'dismissal';
    if (dismissal && row.fulfilled_on !== null) served.push(row);
  }
  return served;
}

/**
 * Returns to the force who left it by a dismissal, when the last that stood is annulled (Lei 8.112/1990 art. 28). Who
 * left by any other way, or came back since, stays as registered.
 */
export async function reinstate(context: CommandContext, { row }: Loaded, on: string): Promise<void> {
  const served = await servedDismissals(context, row.guard_id);
  if (!served.some((one) => one.id === row.id)) return;
  if (served.some((one) => one.id !== row.id && one.annulled_on === null)) return;
  const career = await careerOf(context.trx, row.guard_id);
  const left = career.filter((event) => event.kind === 'status').at(-1);
  if (left?.detail !== 'dismissed') return;
  if (!served.some((one) => one.fulfilled_on === left.on_day && one.reference === left.act)) return;
  await changeStatus(context, {
    guardId: row.guard_id,
    on: later(on, left.on_day),
    status: 'active',
    act: `Reintegração: anulada a sanção ${row.reference}`,
  });
}
