import type { LeaveWrite } from '../../shared/imports/leaves.ts';
import type { RewardWrite } from '../../shared/imports/rewards.ts';
import type { SanctionWrite } from '../../shared/imports/sanctions.ts';
import type { SanctionEventKind } from '../../shared/sanctions/model.ts';
import type { Writing } from './write-guards.ts';

/** Records leaves. */
export async function writeLeaves({ trx }: Writing, all: readonly LeaveWrite[]): Promise<void> {
  const rows = all.map(({ guardId, kind, from, to, act }) => ({
    guard_id: guardId,
    kind,
    from_day: from,
    to_day: to,
    act,
    annulled_at: null,
    annulled_reason: null,
  }));
  await trx.insertInto('guard_leave').values(rows).execute();
}

/** Records rewards. */
export async function writeRewards({ trx }: Writing, all: readonly RewardWrite[]): Promise<void> {
  const rows = all.map(({ guardId, kind, on, act, reason }) => ({
    guard_id: guardId,
    kind,
    granted_on: on,
    act,
    reason,
    annulled_at: null,
    annulled_reason: null,
  }));
  await trx.insertInto('reward').values(rows).execute();
}

function insertSanction({ trx }: Writing, one: SanctionWrite): Promise<{ id: number }> {
  return trx
    .insertInto('sanction')
    .values({
      guard_id: one.guardId,
      finding_id: null,
      rulebook_id: one.rulebookId,
      item: one.item,
      severity: one.severity,
      fact_on: one.factOn,
      kind: one.kind,
      days: one.days,
      decided_on: one.decidedOn,
      notified_on: null,
      appeal_due_on: null,
      appealed_on: null,
      appeal_decided_on: null,
      appeal_outcome: null,
      final_on: one.finalOn,
      served_from: one.servedFrom,
      fulfilled_on: one.fulfilledOn,
      annulled_on: null,
      annulled_reason: null,
      reference: one.reference,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
}

type Step = { readonly kind: SanctionEventKind; readonly on: string; readonly text: string };

function stepsOf(one: SanctionWrite, file: string): Step[] {
  const source = `Registro anterior ao sistema, importado de ${file}.`;
  const fact = one.factKnown ? '' : ' Data do fato não informada: adotada a da decisão.';
  const served = one.servedFrom ?? one.fulfilledOn;
  return [
    { kind: 'decided', on: one.decidedOn, text: `${source}${fact}` },
    { kind: 'final', on: one.finalOn, text: source },
    ...(served === null ? [] : [{ kind: 'served' as const, on: served, text: source }]),
  ];
}

/** Records final sanctions without a proceeding, with the steps that the file dates. */
export async function writeSanctions(writing: Writing, all: readonly SanctionWrite[]): Promise<void> {
  const events = [];
  for (const one of all) {
    const { id } = await insertSanction(writing, one);
    for (const { kind, on, text } of stepsOf(one, writing.file)) {
      events.push({ sanction_id: id, kind, on_day: on, text, at: writing.now, actor_id: writing.accountId });
    }
  }
  await writing.trx.insertInto('sanction_event').values(events).execute();
}
