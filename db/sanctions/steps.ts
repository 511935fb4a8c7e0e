import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { checkAnnulment, checkFinality, checkNotice, serve as served } from '../../shared/sanctions/rules.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import { deadline } from '../../shared/time/deadlines.ts';
import { holidaysAround } from '../../shared/time/holidays.ts';
import type { CommandContext } from '../context.ts';
import { guardById, saveGuard } from '../guards/statements.ts';
import { recordOf } from './rows.ts';
import type { SanctionRow } from './statements.ts';
import { appealTerm, load, save, type Target } from './step.ts';

type Contract = AppContract['sanctions'];

/** Records the notice of the decision; the appeal term runs from the next day. */
export async function notify(context: CommandContext, input: Target) {
  const loaded = await load(context, input);
  const { on } = input;
  checkNotice(recordOf(loaded.row), { on, today: context.today });
  const { days, unit } = await appealTerm(context, loaded, on);
  const dueOn = deadline({ from: on, days, unit, holidays: holidaysAround(on) });
  const text = `Prazo de recurso até ${formatDate(dueOn)}.`;
  return save(context, loaded, { notified_on: on, appeal_due_on: dueOn }, { kind: 'notified', on, text });
}

/** Declares finality: from that day on the sanction counts for behavior and recurrence. */
export async function finalize(context: CommandContext, input: ParsedOf<Contract['finalize']>) {
  const loaded = await load(context, input);
  const { on, waived } = input;
  const record = recordOf(loaded.row);
  checkFinality(record, { on, today: context.today }, waived);
  const gaveUp = waived && record.appealDecidedOn === null;
  const waiver =
    record.appealedOn === null ? 'Renúncia escrita ao recurso.' : 'Desistência escrita do recurso.';
  const text = gaveUp ? waiver : '';
  return save(context, loaded, { final_on: on }, { kind: 'final', on, text });
}

/** Who is dismissed leaves the force; who had already left it stays as registered. */
async function dismiss({ trx, session, now }: CommandContext, row: SanctionRow, on: string): Promise<void> {
  const guard = await guardById(trx, row.guard_id);
  if (guard.status !== 'active') return;
  await trx
    .insertInto('career_event')
    .values({
      guard_id: guard.id,
      on_day: on,
      kind: 'status',
      detail: 'dismissed',
      act: row.reference,
      recorded_at: now,
      recorded_by: session.accountId,
    })
    .execute();
  await saveGuard(trx, guard, { status: 'dismissed' });
}

/** Records the service: the day applied, or the first day of a suspension. A dismissal also ends the career. */
export async function serve(context: CommandContext, input: Target) {
  const loaded = await load(context, input);
  const { row, rulebook } = loaded;
  const { on } = input;
  const effect = rulebook.body.sanctions.find((one) => one.id === row.kind)?.effect ?? 'other';
  const { servedFrom, fulfilledOn } = served(recordOf(row), { on, today: context.today }, effect);
  if (effect === 'dismissal') await dismiss(context, row, on);
  const text = servedFrom === null ? '' : `De ${formatDate(servedFrom)} a ${formatDate(fulfilledOn)}.`;
  const values = { served_from: servedFrom, fulfilled_on: fulfilledOn };
  return save(context, loaded, values, { kind: 'served', on, text });
}

/** Annuls with the reason: behavior and recurrence are recomputed as if it had never been. */
export async function annul(context: CommandContext, input: ParsedOf<Contract['annul']>) {
  const loaded = await load(context, input);
  const { on, reason } = input;
  checkAnnulment(recordOf(loaded.row), { on, today: context.today });
  const values = { annulled_on: on, annulled_reason: reason };
  return save(context, loaded, values, { kind: 'annulled', on, text: reason });
}
