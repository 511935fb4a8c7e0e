import { behaviorAt, behaviorClassOn, changesAfter } from '../../shared/behavior/evaluate.ts';
import type { BehaviorFacts, SanctionFact } from '../../shared/behavior/facts.ts';
import { classesBestFirst, namedClass } from '../../shared/behavior/model.ts';
import { pointsMoveOf } from '../../shared/behavior/what-if.ts';
import type { Finding } from '../../shared/proceedings/findings.ts';
import { limitationOfEffect } from '../../shared/proceedings/limitation.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { addDays } from '../../shared/time/civil-date.ts';
import { refuseFarDay } from '../../shared/time/horizon.ts';
import { behaviorFacts } from '../behavior/facts.ts';
import type { Reader } from '../reader.ts';
import { accusedOf, standing, type WorkedFile } from './file.ts';
import { limitationFacts } from './limitation.ts';

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
  const { behavior } = rulebook;
  const now = behaviorClassOn(rulebook, facts, today);
  const after = behaviorAt(rulebook, changed, on);
  const order = classesBestFirst(behavior);
  const path = changesAfter(rulebook, changed, on).map((one) => ({
    on: one.on,
    ...namedClass(behavior, one.class),
  }));
  const falls = order.indexOf(after.class) > order.indexOf(now);
  const back = path.find((one) => order.indexOf(one.class) <= order.indexOf(now));
  const kinds = added.map((one) => one.kind);
  return {
    now: namedClass(behavior, now),
    after: { ...namedClass(behavior, after.class), because: after.because },
    next: path[0] ?? null,
    returns: falls ? (back ?? null) : null,
    points: pointsMoveOf(rulebook, kinds, now, after.class)?.value ?? null,
  };
}

/** When each penalty chosen for a guard runs out, counted for the day of the decision; null where it never does. */
function limitsOf(file: WorkedFile, findings: readonly Finding[], guardId: number, on: string) {
  const facts = limitationFacts(file, file.current?.body ?? null, on);
  return standing(file).flatMap(({ row, rulebook: { body } }) => {
    const { penalty = null } = findings.find((one) => one.chargeId === row.id) ?? {};
    const sanction = body.sanctions.find((one) => one.id === penalty?.kind);
    if (row.guard_id !== guardId || sanction === undefined) return [];
    const line = body.limitation.criminalItems?.includes(row.item)
      ? null
      : limitationOfEffect(facts, body, sanction.effect);
    const citation = body.transgressions.find((one) => one.id === row.item)?.citation ?? row.item;
    return [
      {
        chargeId: row.id,
        label: `${sanction.label} (${citation})`,
        runsOutOn: line?.runsOutOn ?? null,
        lastSafeDay: line?.lastSafeDay ?? null,
      },
    ];
  });
}

export type Days = { readonly today: string; readonly on: string };

/**
 * What the findings would do to the behavior of each accused, and when each penalty runs out; nothing where no rulebook exists. Throws `invalid` on `on`
 * beyond what is foreseen.
 */
export async function effectsOf(db: Reader, file: WorkedFile, findings: readonly Finding[], days: Days) {
  refuseFarDay('on', days.on, days.today);
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
    const limitation = limitsOf(file, findings, id, days.on);
    effects.push({ guard: { id, name }, ...effectOf(rulebook, facts, added, days), limitation });
  }
  return effects;
}
