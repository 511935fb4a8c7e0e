import type { Endings } from '../../shared/proceedings/phases.ts';
import type { PhaseExit } from '../../shared/rulebook/procedures-schema.ts';
import type { Reader } from '../reader.ts';
import type { ProceedingRecord } from './statements.ts';

/** What was recorded outside the acts: judgment, and notice, appeal and service of every sanction that came of it. */
export async function endingsOf(db: Reader, { id, status }: ProceedingRecord): Promise<Endings> {
  const found = new Set<Exclude<PhaseExit, 'acts'>>();
  if (status === 'archived' || status === 'converted') found.add('archive');
  if (status !== 'decided') return found;
  const sanctions = await db
    .selectFrom('sanction')
    .innerJoin('finding', 'finding.id', 'sanction.finding_id')
    .innerJoin('decision', 'decision.id', 'finding.decision_id')
    .select(['notified_on', 'appeal_outcome', 'final_on', 'fulfilled_on', 'annulled_on'])
    .where('decision.proceeding_id', '=', id)
    .execute();
  const standing = sanctions.filter((one) => one.annulled_on === null);
  found.add('decision');
  const told = (one: (typeof standing)[number]) =>
    one.notified_on !== null || one.appeal_outcome !== null || one.final_on !== null;
  if (standing.every(told)) found.add('notice');
  if (standing.every((one) => one.final_on !== null)) found.add('appeal');
  if (standing.every((one) => one.fulfilled_on !== null)) found.add('service').add('archive');
  return found;
}
