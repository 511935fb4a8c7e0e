import type { BehaviorSupposed } from '../../shared/behavior/contract.ts';
import { type SupposedPenalty, suppose } from '../../shared/behavior/what-if.ts';
import { invalidField, notFound } from '../../shared/contract/errors.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { Reader } from '../reader.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import { behaviorFacts } from './facts.ts';

/**
 * What a penalty would do to the class of a guard, were it final on the day and served right after, under the rulebook of
 * that day. Throws `notFound`, or `invalid` on `on`, `penalty.kind` or `penalty.days`.
 */
export async function behaviorWhatIf(
  db: Reader,
  guardId: number,
  penalty: SupposedPenalty,
  on: string,
): Promise<BehaviorSupposed> {
  const facts = await behaviorFacts(db, guardId);
  if (facts === null) throw notFound('guarda');
  if (on < facts.admission) {
    const admitted = formatDate(facts.admission);
    throw invalidField('on', `A data é anterior à admissão do guarda, que foi em ${admitted}.`);
  }
  const rulebook = await rulebookForReading(db, on);
  if (rulebook === null) throw notFound('norma');
  const { id, title } = rulebook;
  return { guardId, on, rulebook: { id, title }, ...suppose(rulebook.body, facts, penalty, on) };
}
