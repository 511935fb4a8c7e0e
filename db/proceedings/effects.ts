import { behaviorAt, behaviorClassOn, nextChange } from '../../shared/behavior/evaluate.ts';
import type { BehaviorFacts, SanctionFact } from '../../shared/behavior/facts.ts';
import { namedClass } from '../../shared/behavior/model.ts';
import type { Finding } from '../../shared/proceedings/findings.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { addDays } from '../../shared/time/civil-date.ts';
import { behaviorFacts } from '../behavior/facts.ts';
import type { Reader } from '../reader.ts';
import { accusedOf, standing, type WorkedFile } from './file.ts';

type Penalty = NonNullable<Finding['penalty']>;

/** As if final on the day, a light one applied on it and a suspension served from the next day on. */
function supposed(rulebook: Rulebook, { kind, days }: Penalty, on: string): SanctionFact {
  const effect = rulebook.sanctions.find((one) => one.id === kind)?.effect;
  const fulfilledOn = effect === 'suspension' ? addDays(on, days ?? 1) : on;
  return { kind, finalOn: on, appliedOn: on, fulfilledOn, days };
}

function effectOf(rulebook: Rulebook, facts: BehaviorFacts, added: readonly SanctionFact[], days: Days) {
  const { today, on } = days;
  const changed = { ...facts, sanctions: [...facts.sanctions, ...added] };
  const after = behaviorAt(rulebook, changed, on);
  const next = nextChange(rulebook, changed, on);
  return {
    now: namedClass(rulebook.behavior, behaviorClassOn(rulebook, facts, today)),
    after: { ...namedClass(rulebook.behavior, after.class), because: after.because },
    next: next === null ? null : { on: next.on, ...namedClass(rulebook.behavior, next.class) },
  };
}

export type Days = { readonly today: string; readonly on: string };

/** What the findings would do to the behavior of each accused; nothing where no rulebook exists. */
export async function effectsOf(db: Reader, file: WorkedFile, findings: readonly Finding[], days: Days) {
  const effects = [];
  for (const { id, name } of accusedOf(file)) {
    const facts = await behaviorFacts(db, id);
    const rulebook = file.current?.body;
    if (facts === null || rulebook === undefined || facts.admission > days.on) continue;
    const added = standing(file).flatMap(({ row, rulebook: ofFact }) => {
      const finding = findings.find((one) => one.chargeId === row.id);
      if (row.guard_id !== id || finding?.outcome !== 'proven' || finding.penalty === null) return [];
      return [supposed(ofFact.body, finding.penalty, days.on)];
    });
    effects.push({ guard: { id, name }, ...effectOf(rulebook, facts, added, days) });
  }
  return effects;
}
