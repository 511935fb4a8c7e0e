import type { Reader } from '../reader.ts';

/** The decision with who signed it; null while there is none. */
export async function decisionOf(db: Reader, proceedingId: number) {
  const row = await db
    .selectFrom('decision')
    .leftJoin('account', 'account.id', 'decision.decided_by')
    .select([
      'decision.id',
      'decision.on_day',
      'decision.reasons',
      'account.name as authority_name',
      'account.office as authority_office',
    ])
    .where('decision.proceeding_id', '=', proceedingId)
    .executeTakeFirst();
  return row ?? null;
}
export type DecisionRecord = NonNullable<Awaited<ReturnType<typeof decisionOf>>>;

/** The findings of a decision, each with its sanction as it stands now. */
export function findingsOf(db: Reader, decisionId: number) {
  return db
    .selectFrom('finding')
    .leftJoin('sanction', 'sanction.finding_id', 'finding.id')
    .select([
      'finding.id',
      'finding.charge_id',
      'finding.outcome',
      'finding.justification',
      'finding.severity',
      'finding.reason',
      'sanction.id as sanction_id',
      'sanction.kind as sanction_kind',
      'sanction.days as sanction_days',
    ])
    .where('finding.decision_id', '=', decisionId)
    .orderBy('finding.id')
    .execute();
}
export type FindingRecord = Awaited<ReturnType<typeof findingsOf>>[number];

/** From what the findings of a decision depart, with the reasons. */
export function departuresOf(db: Reader, decisionId: number) {
  return db
    .selectFrom('finding_departure')
    .innerJoin('finding', 'finding.id', 'finding_departure.finding_id')
    .select(['finding_departure.finding_id', 'kind', 'fact', 'finding_departure.reason'])
    .where('finding.decision_id', '=', decisionId)
    .orderBy('finding_departure.id')
    .execute();
}
export type DepartureRecord = Awaited<ReturnType<typeof departuresOf>>[number];
