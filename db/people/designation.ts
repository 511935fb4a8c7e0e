import { commissionProblems } from '../../shared/people/composition.ts';
import { COMMISSION } from '../../shared/people/model.ts';
import { later } from '../../shared/time/civil-date.ts';
import type { CommandContext } from '../context.ts';
import { fileRows } from '../proceedings/file.ts';
import { recordOwnAct } from '../proceedings/own-acts.ts';
import { commissionOf } from '../proceedings/paper-statements.ts';
import { type PersonRecord, peopleIn } from './statements.ts';
import { peopleRulesOn } from './view.ts';

const ACT = 'comissao';

/** The acts that designated them, each once, in order. */
function actsOf(serving: readonly PersonRecord[]): string {
  return [...new Set(serving.map((one) => one.from_act))].join('; ');
}

/** Whether the designation of those who serve is in the file already: once, or anew after somebody left. */
function isRecorded(recorded: string | undefined, people: readonly PersonRecord[]): boolean {
  if (recorded === undefined) return false;
  const left = people.flatMap((one) => (COMMISSION.has(one.role) && one.to_day !== null ? [one.to_day] : []));
  return left.every((day) => day < recorded);
}

/**
 * Once the commission is whole, records in the file the act that designates it (Lei 8.112/1990 art. 149), on the day of
 * the last appointment or of the opening order, whichever is later. A file that has the act is left as it is, unless
 * somebody of the commission left since.
 */
export async function recordDesignation(context: CommandContext, proceedingId: number): Promise<void> {
  const { trx, today } = context;
  const file = await fileRows(trx, proceedingId);
  const people = await peopleIn(trx, [proceedingId]);
  const serving = people.filter((one) => one.to_day === null && COMMISSION.has(one.role));
  if (serving.length === 0) return;
  const checked = serving.map(({ name, role }) => ({ name, role, impediments: [] }));
  if (commissionProblems(file.proceeding.kind, checked, await peopleRulesOn(trx, today)).length > 0) return;
  const standing = file.acts.filter((act) => act.annulled_at === null);
  if (isRecorded(standing.findLast((act) => act.kind === ACT)?.on_day, people)) return;
  const opened = standing.find((act) => act.kind === 'portaria')?.on_day ?? '';
  const on = serving.map((one) => one.from_day).reduce(later, opened);
  const text = `${(await commissionOf(trx, proceedingId)).join('; ')}. Ato: ${actsOf(serving)}.`;
  await recordOwnAct(context, proceedingId, { kind: ACT, guardId: null, on, text });
}
