import type { GuardBehavior } from '../../shared/behavior/contract.ts';
import { type BehaviorHistory, behaviorHistory } from '../../shared/behavior/evaluate.ts';
import { classesBestFirst, leaveCounts, namedClass } from '../../shared/behavior/model.ts';
import { kindLabel, plural } from '../../shared/behavior/wording.ts';
import { invalidField, notFound } from '../../shared/contract/errors.ts';
import { leaveLabel } from '../../shared/guards/model.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { addDays, formatDate } from '../../shared/time/civil-date.ts';
import type { Reader } from '../reader.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import { behaviorRows } from './facts.ts';

function timelineOf(rules: Rulebook, { timeline }: BehaviorHistory): GuardBehavior['timeline'] {
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

function sanctionLabel(rules: Rulebook, kind: string, days: number | null): string {
  const label = kindLabel(rules, kind);
  return days === null ? label : `${label} de ${plural(days, 'dia', 'dias')}`;
}

type Rows = NonNullable<Awaited<ReturnType<typeof behaviorRows>>>;

function sanctionsOf(rules: Rulebook, { sanctions }: Rows, on: string): GuardBehavior['sanctions'] {
  return sanctions.flatMap((row) =>
    row.final_on === null || row.final_on > on
      ? []
      : {
          id: row.id,
          label: sanctionLabel(rules, row.kind, row.days),
          finalOn: row.final_on,
          fulfilledOn: row.fulfilled_on,
          annulled: row.annulled_on !== null,
        },
  );
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
  const { current, next } = history;
  return {
    guardId,
    on,
    rulebook: { id: rulebook.id, title: rulebook.title },
    timeline: timelineOf(rules, history),
    current: {
      ...namedClass(rules.behavior, current.class),
      citation: rules.behavior.classes.find((one) => one.id === current.class)?.citation ?? '',
      because: current.because,
    },
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
