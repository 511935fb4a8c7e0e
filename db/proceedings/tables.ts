import type { Generated } from 'kysely';

/** Tables of conversions between kinds of proceeding and of adjustment terms. */
export interface ProcedureTables {
  proceeding_conversion: {
    id: Generated<number>;
    /** The file that ended, and the one that it became. */
    from_id: number;
    to_id: number;
    on_day: string;
    reason: string;
    recorded_at: string;
    recorded_by: number | null;
  };
  tac_condition: {
    id: Generated<number>;
    proceeding_id: number;
    guard_id: number;
    text: string;
    due_on: string;
    outcome: 'kept' | 'broken' | null;
    outcome_on: string | null;
    outcome_text: string | null;
    recorded_at: string;
    recorded_by: number | null;
  };
}
