import type { ParsedOf, ReplyOf } from '../../shared/contract/procedure.ts';
import { builtInRulebook } from '../../shared/rulebook/built-in.ts';
import { errorAt } from '../../shared/rulebook/rulebook-problem.ts';
import { validateRulebook } from '../../shared/rulebook/validate.ts';
import type { rulebookRules } from '../../shared/rulebooks/validation.ts';

type Validate = (typeof rulebookRules)['validate'];

/** Calculations over rulebooks; no database, no session. */
export const rulebookRulesHandlers = {
  validate: (_context: object, { rulebook }: ParsedOf<Validate>): ReplyOf<Validate> => {
    if (typeof rulebook !== 'string') return validateRulebook(rulebook);
    const known = builtInRulebook(rulebook);
    return known === undefined
      ? [errorAt([], `Não há norma embutida com o nome “${rulebook}”.`)]
      : validateRulebook(known);
  },
};
