import type { Behavior } from '../rulebook/behavior-schema.ts';

/** The class ids from the best to the worst; the order of evaluation where the rulebook gives no other. */
export function classesBestFirst(behavior: Behavior): readonly string[] {
  return behavior.bestToWorst.length > 0 ? behavior.bestToWorst : behavior.classes.map((one) => one.id);
}

/** The class as a reader sees it; the id where an older rulebook's class is no longer there. */
export function namedClass(
  behavior: Behavior,
  id: string,
): { readonly class: string; readonly label: string } {
  return { class: id, label: behavior.classes.find((one) => one.id === id)?.label ?? id };
}

/** Whether the rulebook counts leaves of the kind (art. 47 of the model code). */
export function leaveCounts(behavior: Behavior, kind: string): boolean {
  const { off, kinds, exceptKinds } = behavior.leaves;
  return !off && !exceptKinds.includes(kind) && (kinds === 'all' || kinds.includes(kind));
}
