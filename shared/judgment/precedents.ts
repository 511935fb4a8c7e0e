import type { Rulebook } from '../rulebook/schema.ts';
import { comparePenalties, type Penalty } from '../sanctions/reform.ts';

export type PrecedentRange = { readonly lightest: Penalty; readonly gravest: Penalty };

/** The lightest and the gravest of earlier penalties; null when there is none. */
export function rangeOf(rulebook: Rulebook, penalties: readonly Penalty[]): PrecedentRange | null {
  const inOrder = penalties.toSorted((a, b) => comparePenalties(rulebook, a, b));
  const [lightest] = inOrder;
  const gravest = inOrder.at(-1);
  return lightest === undefined || gravest === undefined ? null : { lightest, gravest };
}

/** Whether a penalty is outside what was applied before to the same item and severity. */
export function differs(
  rulebook: Rulebook,
  { lightest, gravest }: PrecedentRange,
  penalty: Penalty,
): 'lighter' | 'harsher' | null {
  if (comparePenalties(rulebook, penalty, lightest) < 0) return 'lighter';
  return comparePenalties(rulebook, penalty, gravest) > 0 ? 'harsher' : null;
}
