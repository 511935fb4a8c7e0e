import type { CommandContext } from '../context.ts';
import { checkTexts } from '../identities/check.ts';
import { joinedTo } from './joins.ts';
import { loadManifestation } from './statements.ts';
import { record, type Step } from './stepping.ts';

/**
 * Takes the principal's step on each manifestation joined under it: every citizen gets the answer under the own
 * protocol, and what closes the principal closes them; so the words may tell of none of them. Returns their ids.
 */
export async function followPrincipal(
  context: CommandContext,
  principalId: number,
  step: Step,
): Promise<readonly number[]> {
  const joined = (await joinedTo(context.trx, principalId)).map(({ id }) => id);
  for (const id of joined) {
    const { version } = await loadManifestation(context.trx, id);
    await checkTexts(context.trx, context, id, { 'O texto': step.text });
    await record(context, { id, version }, step);
  }
  return joined;
}
