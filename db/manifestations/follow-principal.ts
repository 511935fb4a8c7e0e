import type { CommandContext } from '../context.ts';
import { joinedTo } from './joins.ts';
import { loadManifestation } from './statements.ts';
import { record, type Step } from './stepping.ts';

/**
 * Takes the principal's step on each manifestation joined under it: every citizen gets the answer under the own
 * protocol, and what closes the principal closes them. Returns their ids.
 */
export async function followPrincipal(
  context: CommandContext,
  principalId: number,
  step: Step,
): Promise<readonly number[]> {
  const joined = (await joinedTo(context.trx, principalId)).map(({ id }) => id);
  for (const id of joined) {
    const { version } = await loadManifestation(context.trx, id);
    await record(context, { id, version }, step);
  }
  return joined;
}
