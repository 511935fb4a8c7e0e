import { invalidField, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { SUSPENSIVE_LABELS } from '../../shared/sanctions/model.ts';
import { notBefore } from '../../shared/sanctions/rules.ts';
import type { CommandContext } from '../context.ts';
import { stopped } from './appeals.ts';
import { checkReviewer } from './reviewer.ts';
import { appealsOf } from './rounds.ts';
import { load, save } from './step.ts';

type Input = ParsedOf<AppContract['sanctions']['decideEffect']>;

/**
 * Gives or refuses the suspensive effect that waits for the authority's reasons; given, a service that had begun stops
 * on that day (Lei 8.112/1990 art. 109). Throws `rule`, `invalid`, `conflict` or `notFound`.
 */
export async function decideEffect(context: CommandContext, input: Input) {
  const loaded = await load(context, input);
  const { row } = loaded;
  const { on, effect, reason } = input;
  const granted = effect === 'granted';
  await checkReviewer(context, loaded, [row.kind]);
  const waiting = (await appealsOf(context.trx, row.id)).find((one) => one.decided_on === null);
  if (waiting === undefined || waiting.suspensive !== 'pending') {
    throw ruleError('efeito_suspensivo', 'Lei 8.112/1990, art. 109', [
      waiting === undefined
        ? 'Não há recurso pendente a que dar efeito suspensivo.'
        : `O efeito do recurso já está definido: ${SUSPENSIVE_LABELS[waiting.suspensive]}.`,
    ]);
  }
  if (on > context.today) throw invalidField('on', 'A data não pode ser futura.');
  notBefore(on, waiting.filed_on, 'ao recurso');
  await context.trx
    .updateTable('sanction_appeal')
    .set({ suspensive: effect, effect_on: on, effect_reason: reason, effect_by: context.session.accountId })
    .where('id', '=', waiting.id)
    .execute();
  const halted = granted ? await stopped(context, row.id, on, reason) : {};
  const text = `${granted ? 'Efeito suspensivo concedido' : 'Efeito suspensivo negado'}. ${reason}`;
  return save(context, loaded, halted, { kind: 'effect_decided', on, text });
}
