import { z } from 'zod';
import { rule } from '../contract/procedure.ts';
import { rulebookProblem } from '../rulebook/rulebook-problem.ts';

/**
 * `rulebooks.validate {rulebook}`: everything wrong or doubtful in a rulebook, given as an object or by the id of a
 * built-in one. Answers with a list, errors first and empty when there is nothing to say, of
 * `{ path, severity: 'error' | 'warning', text, citation? }`: `path` is the place inside the rulebook, names and
 * positions joined by dots (empty for the whole); `text` is a sentence in Portuguese; `citation` the article concerned.
 * An error bars publication. Never refused: what is no rulebook at all is answered as an error of the whole.
 */
export const rulebookRules = {
  validate: rule({ input: z.object({ rulebook: z.unknown() }), output: z.array(rulebookProblem) }),
};
