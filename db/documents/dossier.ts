import { kindLabel } from '../../shared/behavior/wording.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { Dossier } from '../../shared/documents/contract.ts';
import { behaviorOfGuard } from '../behavior/of-guard.ts';
import type { HandlerOf } from '../context.ts';
import { guardRecord } from '../guards/statements.ts';
import type { Reader } from '../reader.ts';
import { rewardsOf } from '../rewards/statements.ts';
import { rulebookById } from '../rulebooks/statements.ts';
import { issuedParts } from './issued.ts';

/** Final by the day and not annulled, oldest first; the number of the proceeding only of those. */
function finalSanctions(db: Reader, guardId: number, today: string) {
  return db
    .selectFrom('sanction')
    .leftJoin('finding', 'finding.id', 'sanction.finding_id')
    .leftJoin('decision', 'decision.id', 'finding.decision_id')
    .leftJoin('proceeding', 'proceeding.id', 'decision.proceeding_id')
    .select([
      'sanction.id',
      'sanction.rulebook_id',
      'sanction.item',
      'sanction.kind',
      'sanction.days',
      'sanction.fact_on',
      'sanction.decided_on',
      'sanction.final_on',
      'sanction.fulfilled_on',
      'sanction.reference',
      'proceeding.number',
    ])
    .where('sanction.guard_id', '=', guardId)
    .where('sanction.final_on', '<=', today)
    .where('sanction.annulled_on', 'is', null)
    .orderBy('sanction.final_on')
    .orderBy('sanction.id')
    .execute();
}

async function sanctionsOf(db: Reader, guardId: number, today: string): Promise<Dossier['sanctions']> {
  const sanctions: Dossier['sanctions'] = [];
  for (const row of await finalSanctions(db, guardId, today)) {
    if (row.final_on === null) continue;
    const rules = (await rulebookById(db, row.rulebook_id))?.body;
    const item = rules?.transgressions.find((one) => one.id === row.item);
    sanctions.push({
      id: row.id,
      label: rules === undefined ? row.kind : kindLabel(rules, row.kind),
      days: row.days,
      citation: item?.citation ?? '',
      itemLabel: item?.label ?? row.item,
      factOn: row.fact_on,
      decidedOn: row.decided_on,
      finalOn: row.final_on,
      fulfilledOn: row.fulfilled_on,
      reference: row.reference === '' ? (row.number ?? '') : row.reference,
    });
  }
  return sanctions;
}

/**
 * The guard's record as HR prints it: identification, career, leaves and rewards that stand, final sanctions, behavior.
 * Nothing open, nothing annulled, nothing of who complained. Throws `notFound`.
 */
export const dossier: HandlerOf<AppContract['documents']['dossier']> = async (
  { db, session, today, about },
  { guardId },
) => {
  about(`guard:${guardId}`);
  const guard = await guardRecord(db, guardId);
  const behavior = await behaviorOfGuard(db, guardId, today);
  return {
    ...(await issuedParts(db, session, today)),
    guard: { ...guard, leaves: guard.leaves.filter((leave) => !leave.annulled) },
    behavior: { ...behavior, sanctions: behavior.sanctions.filter((sanction) => !sanction.annulled) },
    sanctions: await sanctionsOf(db, guardId, today),
    rewards: (await rewardsOf(db, guardId)).filter((reward) => !reward.annulled),
  };
};
