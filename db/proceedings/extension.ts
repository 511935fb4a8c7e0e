import { invalidField, ruleError } from '../../shared/contract/errors.ts';
import type { PhaseFile } from '../../shared/proceedings/counted.ts';
import { termsOf } from '../../shared/proceedings/terms.ts';
import type { Terms } from '../../shared/rulebook/procedure-schema.ts';
import type { ActRule } from '../../shared/rulebook/procedures-schema.ts';
import { formatDate } from '../../shared/time/civil-date.ts';

/** A term is extended once, while it runs, and only where the rulebook lets it. Throws `rule` or `invalid`. */
export function checkExtension(
  file: PhaseFile,
  terms: Terms,
  rule: ActRule,
  { guardId, on }: { readonly guardId: number | null; readonly on: string },
): void {
  if (rule.extends === null) return;
  const refuse = (text: string) => ruleError('prorrogacao', rule.citation, [text]);
  const term = termsOf(file, terms).findLast(
    (one) => one.id === rule.extends && one.guardId === guardId && one.metOn === null,
  );
  if (term === undefined) throw refuse('Não há prazo em curso a prorrogar nesta data.');
  if (term.extensionDays === 0) throw refuse(`${term.label}: a norma não admite prorrogação.`);
  if (term.extendedOn !== null) {
    throw refuse(`${term.label}: já prorrogado em ${formatDate(term.extendedOn)}, e só se prorroga uma vez.`);
  }
  if (on > term.dueOn) {
    throw invalidField('on', `O prazo terminou em ${formatDate(term.dueOn)}: prorroga-se até esse dia.`);
  }
}
