import { invalidField, ruleError } from '../contract/errors.ts';
import { formatDate } from '../time/civil-date.ts';
import { stateOf } from './model.ts';
import type { SanctionRecord, StepDay } from './rules.ts';

const CITATION = 'Lei 8.112/1990, art. 130';

/**
 * Checks the interruption of a suspension: `from` is the first day of the period that runs, null where no period was
 * recorded; the day is the first not served, after at least one that was. Throws `rule` or `invalid`.
 */
export function checkInterruption(
  sanction: SanctionRecord,
  { on, today }: StepDay,
  from: string | null,
  asFine: boolean,
): void {
  if (asFine)
    throw ruleError('interrupcao', CITATION, ['A suspensão virou multa: não há afastamento a interromper.']);
  if (from === null || stateOf({ ...sanction, finalOn: sanction.finalOn ?? from }, today) !== 'serving') {
    throw ruleError('interrupcao', CITATION, [
      'Só se interrompe suspensão em cumprimento, com início registrado nesta aplicação.',
    ]);
  }
  if (on > today) throw invalidField('on', 'A data não pode ser futura.');
  if (on <= from)
    throw invalidField('on', `A interrupção vem depois do primeiro dia cumprido, ${formatDate(from)}.`);
}
