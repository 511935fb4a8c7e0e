import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { remediesLeft } from '../../shared/sanctions/remedies.ts';
import {
  checkAnnulment,
  checkFinality,
  checkNotice,
  checkWaiver,
  notBefore,
} from '../../shared/sanctions/rules.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { CommandContext } from '../context.ts';
import { reinstate } from './career.ts';
import { checkReviewer } from './reviewer.ts';
import { appealRulesOn, appealsOf, dueDays, lastOf } from './rounds.ts';
import { recordOf } from './rows.ts';
import { appealTerm, load, save, type Target } from './step.ts';

type Contract = AppContract['sanctions'];

/** Records the notice of the decision, or of that of an appeal; the term of what may still be filed runs from the next day. */
export async function notify(context: CommandContext, input: Target) {
  const loaded = await load(context, input);
  const { on } = input;
  const { row } = loaded;
  checkNotice(recordOf(row), { on, today: context.today });
  const appeals = await appealsOf(context.trx, row.id);
  const previous = appeals.at(-1)?.decided_on ?? null;
  if (previous !== null) notBefore(on, previous, 'à decisão do recurso');
  const used = appeals.map((one) => one.kind);
  const left = remediesLeft(await appealRulesOn(context.trx, on), used);
  const days = await dueDays(context.trx, left, on, await appealTerm(context, loaded, on));
  const dueOn = lastOf(days) ?? on;
  const text = left.length === 0 ? 'Não cabe recurso.' : `Prazo de recurso até ${formatDate(dueOn)}.`;
  return save(context, loaded, { notified_on: on, appeal_due_on: dueOn }, { kind: 'notified', on, text });
}

/** Declares finality: from that day on the sanction counts for behavior and recurrence. */
export async function finalize(context: CommandContext, input: ParsedOf<Contract['finalize']>) {
  const loaded = await load(context, input);
  const { on, waived, waiver: document } = input;
  const record = recordOf(loaded.row);
  checkFinality(record, { on, today: context.today }, waived);
  const gaveUp = waived && record.appealDecidedOn === null;
  if (gaveUp) checkWaiver(document);
  const waiver =
    record.appealedOn === null ? 'Renúncia escrita ao recurso' : 'Desistência escrita do recurso';
  const text = gaveUp ? `${waiver}: ${document}` : '';
  return save(context, loaded, { final_on: on }, { kind: 'final', on, text });
}

/**
 * Annuls with the reason: behavior and recurrence are recomputed as if it had never been, and who had been dismissed by
 * it returns to the force (Lei 8.112/1990 arts. 28 and 114). Refused to who is impeded or lacks competence.
 */
export async function annul(context: CommandContext, input: ParsedOf<Contract['annul']>) {
  const loaded = await load(context, input);
  const { on, reason } = input;
  await checkReviewer(context, loaded, [loaded.row.kind]);
  checkAnnulment(recordOf(loaded.row), { on, today: context.today });
  await reinstate(context, loaded, on);
  const values = { annulled_on: on, annulled_reason: reason };
  return save(context, loaded, values, { kind: 'annulled', on, text: reason });
}
