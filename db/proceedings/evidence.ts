import type { BehaviorFacts } from '../../shared/behavior/facts.ts';
import { behaviorFacts } from '../behavior/facts.ts';
import type { Reader } from '../reader.ts';
import { type PublishedRulebook, rulebookById } from '../rulebooks/statements.ts';
import type { ChargeRecord } from './statements.ts';

/** What the record of one guard says, for recurrence and circumstances. */
export type GuardEvidence = {
  readonly behavior: BehaviorFacts;
  readonly rewards: readonly { readonly kind: string; readonly on: string }[];
  /** Sanctions final and not annulled, by the item charged. */
  readonly priors: readonly {
    readonly item: string;
    readonly kind: string;
    readonly severity: string;
    readonly finalOn: string;
    readonly appliedOn: string | null;
    readonly fulfilledOn: string | null;
  }[];
};

export type Evidence = ReadonlyMap<number, GuardEvidence>;

async function priorsOf(db: Reader, guardId: number): Promise<GuardEvidence['priors']> {
  const rows = await db
    .selectFrom('sanction')
    .select(['item', 'kind', 'severity', 'final_on', 'served_from', 'fulfilled_on'])
    .where('guard_id', '=', guardId)
    .where('final_on', 'is not', null)
    .where('annulled_on', 'is', null)
    .orderBy('final_on')
    .orderBy('id')
    .execute();
  return rows.flatMap(({ final_on, ...row }) =>
    final_on === null
      ? []
      : [
          {
            item: row.item,
            kind: row.kind,
            severity: row.severity,
            finalOn: final_on,
            appliedOn: row.served_from,
            fulfilledOn: row.fulfilled_on,
          },
        ],
  );
}

/** The record of each guard charged; rewards annulled do not count. */
export async function evidenceOf(db: Reader, charges: readonly ChargeRecord[]): Promise<Evidence> {
  const all = new Map<number, GuardEvidence>();
  for (const guardId of new Set(charges.map((charge) => charge.guard_id))) {
    const behavior = await behaviorFacts(db, guardId);
    if (behavior === null) continue;
    const rewards = await db
      .selectFrom('reward')
      .select(['kind', 'granted_on as on'])
      .where('guard_id', '=', guardId)
      .where('annulled_at', 'is', null)
      .orderBy('granted_on')
      .execute();
    all.set(guardId, { behavior, rewards, priors: await priorsOf(db, guardId) });
  }
  return all;
}

export type Rulebooks = ReadonlyMap<number, PublishedRulebook>;

/** The rulebooks of the charges, by id: those applied and those of the day of the fact. */
export async function rulebooksOf(db: Reader, charges: readonly ChargeRecord[]): Promise<Rulebooks> {
  const all = new Map<number, PublishedRulebook>();
  const ids = charges.flatMap((charge) => [
    charge.rulebook_id,
    charge.fact_rulebook_id ?? charge.rulebook_id,
  ]);
  for (const id of new Set(ids)) {
    const found = await rulebookById(db, id);
    if (found !== null) all.set(id, found);
  }
  return all;
}
