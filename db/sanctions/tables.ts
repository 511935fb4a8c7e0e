import type { Generated } from 'kysely';
import type { AppealKind, AppealOutcome, Suspensive } from '../../shared/sanctions/model.ts';

/** Table of the appeals against sanctions. */
export interface SanctionTables {
  sanction_appeal: {
    id: Generated<number>;
    sanction_id: number;
    kind: AppealKind;
    /** Notice of the decision that it attacks, and the last day of its term. */
    notified_on: string;
    due_on: string;
    filed_on: string;
    claims: string;
    suspensive: Suspensive;
    effect_on: string | null;
    effect_reason: string | null;
    effect_by: number | null;
    decided_on: string | null;
    decided_by: number | null;
    outcome: AppealOutcome | null;
    reason: string | null;
    recorded_at: string;
    recorded_by: number | null;
  };
}
