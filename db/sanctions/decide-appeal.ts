import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { APPEAL_KINDS, type AppealKind, type AppealOutcome } from '../../shared/sanctions/model.ts';
import { remediesLeft } from '../../shared/sanctions/remedies.ts';
import { serviceUnder } from '../../shared/sanctions/revision.ts';
import { type AppealChange, decideAppeal as decidedAppeal } from '../../shared/sanctions/rules.ts';
import type { CommandContext } from '../context.ts';
import { claimsOf, issueAppealDecision } from './appeal-decision.ts';
import { effectOf, reinstate } from './career.ts';
import { endPeriods, periodsOf } from './periods.ts';
import { checkAuthority, checkReviewer } from './reviewer.ts';
import { appealRulesOn, appealsOf } from './rounds.ts';
import { penaltyLabel, recordOf } from './rows.ts';
import { type Loaded, load, save } from './step.ts';

type Input = ParsedOf<AppContract['sanctions']['decideAppeal']>;

function outcomeText(outcome: AppealOutcome, penalty: string): string {
  if (outcome === 'kept') return `Mantida: ${penalty}.`;
  return outcome === 'reformed' ? `Reformada: ${penalty}.` : 'Anulada.';
}

/** What was already served of a penalty carried out before it was final, under what is left of it. */
async function served(context: CommandContext, { row, rulebook }: Loaded, change: AppealChange, on: string) {
  if (row.served_from === null && row.fulfilled_on === null) return {};
  const { body } = rulebook;
  if (change.annulled || effectOf(body, change.kind) !== 'dismissal')
    await reinstate(context, { row, rulebook }, on);
  if (change.annulled || (change.kind === row.kind && change.days === row.days)) return {};
  const periods = await periodsOf(context, row.id);
  const { servedFrom, fulfilledOn } = serviceUnder(recordOf(row), change, body, periods);
  if (fulfilledOn !== null && change.days !== null) await endPeriods(context, row.id, fulfilledOn);
  return { served_from: servedFrom, fulfilled_on: fulfilledOn };
}

/** A decision against which something may still be filed opens a new round: notice, term, appeal or finality. */
function nextRound(change: AppealChange, left: readonly AppealKind[]) {
  if (change.annulled || left.length === 0) return {};
  return { notified_on: null, appeal_due_on: null, appealed_on: null, appeal_decided_on: null };
}

/**
 * Decides the appeal: keeps, makes lighter or annuls. Refused to who is impeded, to who the rulebook does not let decide
 * it, and to who lacks competence for the penalty or for the one that takes its place.
 */
export async function decideAppeal(context: CommandContext, input: Input) {
  const loaded = await load(context, input);
  const { row } = loaded;
  const { trx, session, today } = context;
  const { on, outcome, penalty, reason } = input;
  const { body } = loaded.rulebook;
  const record = recordOf(row);
  await checkReviewer(context, loaded, [record.kind, ...(penalty === null ? [] : [penalty.kind])]);
  const appeals = await appealsOf(trx, row.id);
  const rules = await appealRulesOn(trx, row.notified_on ?? on);
  checkAuthority(context, loaded, rules, appeals);
  const change = decidedAppeal(record, { on, today }, outcome, penalty, body);
  const { kind, days, severity, annulled } = change;
  const text = `${outcomeText(outcome, penaltyLabel(body, change))} ${reason}`;
  await issueAppealDecision(context, loaded, {
    what: APPEAL_KINDS[row.appeal_kind ?? 'reconsideration'],
    filedOn: row.appealed_on ?? on,
    claims: await claimsOf(trx, row.id),
    outcome,
    after: annulled ? null : change,
    on,
    reason,
  });
  await trx
    .updateTable('sanction_appeal')
    .set({ decided_on: on, decided_by: session.accountId, outcome, reason })
    .where('sanction_id', '=', row.id)
    .where('decided_on', 'is', null)
    .execute();
  const values = {
    kind,
    days,
    severity,
    appeal_decided_on: on,
    appeal_outcome: outcome,
    ...(await served(context, loaded, change, on)),
    ...(annulled ? { annulled_on: on, annulled_reason: reason } : {}),
    ...nextRound(
      change,
      remediesLeft(
        rules,
        appeals.map((one) => one.kind),
      ),
    ),
  };
  return save(context, loaded, values, { kind: 'appeal_decided', on, text });
}
