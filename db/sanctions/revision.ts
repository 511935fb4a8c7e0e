import { assertNever } from '../../shared/assert.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { type RevisionChange, revise as revised } from '../../shared/sanctions/revision.ts';
import type { CommandContext } from '../context.ts';
import { issueAppealDecision } from './appeal-decision.ts';
import { effectOf, reinstate } from './career.ts';
import { endPeriods, periodsOf } from './periods.ts';
import { assertCase } from './reach.ts';
import { checkReviewer } from './reviewer.ts';
import { penaltyLabel, recordOf } from './rows.ts';
import { type Loaded, load, save } from './step.ts';

type Input = ParsedOf<AppContract['sanctions']['revise']>;

function words({ rulebook: { body } }: Loaded, outcome: Input['outcome'], change: RevisionChange): string {
  const penalty = penaltyLabel(body, change);
  switch (outcome) {
    case 'kept':
      return `Mantida: ${penalty}.`;
    case 'reformed':
      return `Reformada: ${penalty}.`;
    case 'annulled':
      return 'Anulada.';
    default:
      return assertNever(outcome);
  }
}

/**
 * Reviews a final sanction on new facts: keeps, makes lighter or annuls it, and behavior is recomputed as if the lighter
 * one, or none, had been there from the beginning. Who was dismissed by it returns to the force when it no longer is a
 * dismissal. Throws `rule`, `invalid`, `conflict` or `notFound`.
 */
export async function revise(context: CommandContext, input: Input) {
  const loaded = await load(context, input);
  const { row, rulebook } = loaded;
  await assertCase(context.trx, context, row);
  const { on, outcome, penalty, newFacts, reason } = input;
  await checkReviewer(context, loaded, [row.kind, ...(penalty === null ? [] : [penalty.kind])]);
  const periods = await periodsOf(context, row.id);
  const day = { on, today: context.today };
  const change = revised(recordOf(row), day, outcome, penalty, rulebook.body, periods);
  const { kind, days, severity, servedFrom, fulfilledOn, annulled } = change;
  if (annulled || effectOf(rulebook.body, kind) !== 'dismissal') await reinstate(context, loaded, on);
  await issueAppealDecision(context, loaded, {
    what: 'Revisão',
    filedOn: on,
    claims: newFacts,
    outcome,
    after: annulled ? null : change,
    on,
    reason,
  });
  if (fulfilledOn !== null && days !== null) await endPeriods(context, row.id, fulfilledOn);
  const values = {
    kind,
    days,
    severity,
    served_from: servedFrom,
    fulfilled_on: fulfilledOn,
    ...(annulled ? { annulled_on: on, annulled_reason: reason } : {}),
  };
  const text = `${words(loaded, outcome, change)} Fatos novos: ${newFacts} Motivos: ${reason}`;
  return save(context, loaded, values, { kind: 'revised', on, text });
}
