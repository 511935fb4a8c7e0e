import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { APPEAL_KINDS, type AppealOutcome } from '../../shared/sanctions/model.ts';
import { checkAppeal, decideAppeal as decidedAppeal } from '../../shared/sanctions/rules.ts';
import type { CommandContext } from '../context.ts';
import { claimsOf, issueAppealDecision } from './appeal-decision.ts';
import { checkOtherAuthority, checkReviewer } from './reviewer.ts';
import { penaltyLabel, recordOf } from './rows.ts';
import { appealTerm, load, save } from './step.ts';

type Contract = AppContract['sanctions'];

/** Records an appeal made within the term. */
export async function appeal(context: CommandContext, input: ParsedOf<Contract['appeal']>) {
  const loaded = await load(context, input);
  const { on, kind, reason } = input;
  const { citation } = await appealTerm(context, loaded, loaded.row.notified_on ?? on);
  checkAppeal(recordOf(loaded.row), { on, today: context.today }, citation);
  const text = `${APPEAL_KINDS[kind]}: ${reason}`;
  return save(context, loaded, { appealed_on: on, appeal_kind: kind }, { kind: 'appealed', on, text });
}

function outcomeText(outcome: AppealOutcome, penalty: string): string {
  if (outcome === 'kept') return `Mantida: ${penalty}.`;
  return outcome === 'reformed' ? `Reformada: ${penalty}.` : 'Anulada.';
}

/**
 * Decides the appeal: keeps, makes lighter or annuls. Refused to who is impeded or lacks competence for the penalty, or
 * for the one that takes its place; who judged may reconsider (Lei 9.784/1999 art. 56 § 1).
 */
export async function decideAppeal(context: CommandContext, input: ParsedOf<Contract['decideAppeal']>) {
  const loaded = await load(context, input);
  const { on, outcome, penalty, reason } = input;
  const { body } = loaded.rulebook;
  const record = recordOf(loaded.row);
  await checkReviewer(context, loaded, [record.kind, ...(penalty === null ? [] : [penalty.kind])]);
  checkOtherAuthority(context, loaded);
  const change = decidedAppeal(record, { on, today: context.today }, outcome, penalty, body);
  const { kind, days, severity, annulled } = change;
  const text = `${outcomeText(outcome, penaltyLabel(body, change))} ${reason}`;
  await issueAppealDecision(context, loaded, {
    what: APPEAL_KINDS[loaded.row.appeal_kind ?? 'reconsideration'],
    filedOn: loaded.row.appealed_on ?? on,
    claims: await claimsOf(context.trx, loaded.row.id),
    outcome,
    after: annulled ? null : change,
    on,
    reason,
  });
  return save(
    context,
    loaded,
    {
      kind,
      days,
      severity,
      appeal_decided_on: on,
      appeal_outcome: outcome,
      ...(annulled ? { annulled_on: on, annulled_reason: reason } : {}),
    },
    { kind: 'appeal_decided', on, text },
  );
}
