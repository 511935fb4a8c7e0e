import type { GuardBehavior } from '../../shared/behavior/contract.ts';
import type { BehaviorHistory } from '../../shared/behavior/evaluate.ts';
import { classesBestFirst, namedClass } from '../../shared/behavior/model.ts';
import { kindLabel, plural } from '../../shared/behavior/wording.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { addDays } from '../../shared/time/civil-date.ts';

/** The changes of class as spans that follow one another, named and ranked. */
export function timelineOf(rules: Rulebook, { timeline }: BehaviorHistory): GuardBehavior['timeline'] {
  const order = classesBestFirst(rules.behavior);
  return timeline.map((change, index) => {
    const after = timeline[index + 1];
    return {
      from: change.from,
      to: after === undefined ? null : addDays(after.from, -1),
      ...namedClass(rules.behavior, change.class),
      rank: order.indexOf(change.class),
    };
  });
}

/** The class with the article that gives it and its proof. */
export function currentOf(rules: Rulebook, { current }: BehaviorHistory) {
  return {
    ...namedClass(rules.behavior, current.class),
    citation: rules.behavior.classes.find((one) => one.id === current.class)?.citation ?? '',
    because: current.because,
  };
}

/** `Suspensão de 10 dias`, `Repreensão escrita`. */
export function sanctionLabel(rules: Rulebook, kind: string, days: number | null): string {
  const label = kindLabel(rules, kind);
  return days === null ? label : `${label} de ${plural(days, 'dia', 'dias')}`;
}
