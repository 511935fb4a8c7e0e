import { DEFAULT_PROCEDURES } from '../rulebook/procedures/defaults.ts';
import { pad } from '../rulebook/procedures/pad.ts';
import type { ActRule, PhaseRule, Procedure } from '../rulebook/procedures-schema.ts';

type Rules = { readonly procedures: readonly Procedure[] };

/**
 * The rite of a kind of file by a rulebook: procedural law applies at once to what is under way. A kind that the rulebook
 * no longer has keeps that of federal law, and one unknown to both goes by the gravest, that of the PAD.
 */
export function procedureOf(rules: Rules | null, kind: string): Procedure {
  const known = [...(rules?.procedures ?? []), ...DEFAULT_PROCEDURES];
  return known.find((one) => one.id === kind) ?? { ...pad, id: kind, label: kind };
}

const gathered = new WeakMap<Procedure, readonly ActRule[]>();

/** Every act of a kind, in the order of the phases; those of any phase come last. */
export function actsOf(kind: Procedure): readonly ActRule[] {
  const known = gathered.get(kind);
  if (known !== undefined) return known;
  const all = [...kind.phases.flatMap((phase) => phase.acts), ...kind.anytime];
  gathered.set(kind, all);
  return all;
}

/** The rule of an act in a kind, or undefined. */
export function actRuleOf(kind: Procedure, id: string): ActRule | undefined {
  return actsOf(kind).find((one) => one.id === id);
}

/** The phase of an act; null for acts of any phase. */
export function phaseOfAct(kind: Procedure, id: string): PhaseRule | null {
  return kind.phases.find((phase) => phase.acts.some((one) => one.id === id)) ?? null;
}

/** The act and those that do for it. */
export function sameGroup(kind: Procedure, { id, group }: ActRule): readonly ActRule[] {
  return actsOf(kind).filter((one) => one.id === id || (group !== null && one.group === group));
}
