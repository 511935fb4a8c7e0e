import type { GuardBehavior } from '../../shared/behavior/contract.ts';
import { behaviorHistory } from '../../shared/behavior/evaluate.ts';
import { leaveCounts, namedClass } from '../../shared/behavior/model.ts';
import { sanctionWindows } from '../../shared/behavior/sanction-windows.ts';
import { invalidField, notFound } from '../../shared/contract/errors.ts';
import { leaveLabel } from '../../shared/guards/model.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { Reader } from '../reader.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import { behaviorRows, sanctionOf } from './facts.ts';
import { currentOf, sanctionLabel, timelineOf } from './timeline.ts';

type Rows = NonNullable<Awaited<ReturnType<typeof behaviorRows>>>;

function sanctionsOf(rules: Rulebook, { sanctions, facts }: Rows, on: string): GuardBehavior['sanctions'] {
  const windowsOf = sanctionWindows(rules, facts.leaves);
  return sanctions.flatMap((row) =>
    row.final_on > on
      ? []
      : {
          id: row.id,
          label: sanctionLabel(rules, row.kind, row.days),
          finalOn: row.final_on,
          fulfilledOn: row.fulfilled_on,
          annulled: row.annulled_on !== null,
          windows: row.annulled_on === null ? windowsOf(sanctionOf(row)) : [],
        },
  );
}

/** For who does not read the cases: a sanction that was annulled is none of their business. */
export function withoutAnnulled(behavior: GuardBehavior): GuardBehavior {
  return { ...behavior, sanctions: behavior.sanctions.filter((sanction) => !sanction.annulled) };
}

/**
 * The class of a guard on a day with its proof, under the rulebook of that day; the sanctions already final then.
 * Throws `notFound`, or `invalid` on `on` before the admission.
 */
export async function behaviorOfGuard(db: Reader, guardId: number, on: string): Promise<GuardBehavior> {
  const rows = await behaviorRows(db, guardId);
  if (rows === null) throw notFound('guarda');
  const { admission } = rows.facts;
  if (on < admission) {
    throw invalidField('on', `A data é anterior à admissão do guarda, que foi em ${formatDate(admission)}.`);
  }
  const rulebook = await rulebookForReading(db, on);
  if (rulebook === null) throw notFound('norma');
  const rules = rulebook.body;
  const history = behaviorHistory(rules, rows.facts, on);
  const { next } = history;
  return {
    guardId,
    on,
    rulebook: { id: rulebook.id, title: rulebook.title },
    timeline: timelineOf(rules, history),
    current: currentOf(rules, history),
    next: next === null ? null : { on: next.on, ...namedClass(rules.behavior, next.class) },
    sanctions: sanctionsOf(rules, rows, on),
    leaves: rows.leaves.map((row) => ({
      from: row.from_day,
      to: row.to_day,
      label: leaveLabel(row.kind),
      counts: leaveCounts(rules.behavior, row.kind),
    })),
  };
}
