import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { APPEAL_KINDS, SUSPENSIVE_LABELS } from '../../shared/sanctions/model.ts';
import { checkRemedy, suspends, suspensiveAtFiling } from '../../shared/sanctions/remedies.ts';
import { checkAppeal } from '../../shared/sanctions/rules.ts';
import type { CommandContext } from '../context.ts';
import { stopService } from './periods.ts';
import { appealRulesOn, appealsOf, dueDays } from './rounds.ts';
import { recordOf } from './rows.ts';
import { appealTerm, load, save } from './step.ts';

type Input = ParsedOf<AppContract['sanctions']['appeal']>;

/** Columns of a sanction whose service was stopped by an appeal that suspends it. */
export async function stopped(context: CommandContext, id: number, on: string, why: string) {
  return (await stopService(context, id, on, why)) ? { fulfilled_on: null } : {};
}

/**
 * Records an appeal made within its term: a remedy that still fits by the rulebook of the notice. Where it suspends the
 * penalty, a service that had begun stops. Throws `rule`, `invalid`, `conflict` or `notFound`.
 */
export async function appeal(context: CommandContext, input: Input) {
  const loaded = await load(context, input);
  const { row } = loaded;
  const { trx, session, today, now } = context;
  const { on, kind, reason } = input;
  const from = row.notified_on ?? on;
  const term = await appealTerm(context, loaded, from);
  const rules = await appealRulesOn(trx, from);
  const due = (await dueDays(trx, [kind], from, term)).get(kind) ?? from;
  checkAppeal(recordOf(row), { on, today }, term.citation, row.notified_on === null ? null : due);
  const used = (await appealsOf(trx, row.id)).map((one) => one.kind);
  checkRemedy(rules, used, kind);
  const suspensive = suspensiveAtFiling(rules, kind);
  await trx
    .insertInto('sanction_appeal')
    .values({
      sanction_id: row.id,
      kind,
      notified_on: from,
      due_on: due,
      filed_on: on,
      claims: reason,
      suspensive,
      effect_on: null,
      effect_reason: null,
      effect_by: null,
      decided_on: null,
      decided_by: null,
      outcome: null,
      reason: null,
      recorded_at: now,
      recorded_by: session.accountId,
    })
    .execute();
  const halted = suspends(suspensive) ? await stopped(context, row.id, on, APPEAL_KINDS[kind]) : {};
  const text = `${APPEAL_KINDS[kind]} (${SUSPENSIVE_LABELS[suspensive]}): ${reason}`;
  const values = { appealed_on: on, appeal_kind: kind, appeal_outcome: null, ...halted };
  return save(context, loaded, values, { kind: 'appealed', on, text });
}
