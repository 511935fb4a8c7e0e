import type { Generated } from 'kysely';
import type { DepartureKind } from '../../shared/judgment/model.ts';
import type { FindingOutcome } from '../../shared/proceedings/model.ts';

/** Tables of the judgment and of the service of sanctions. */
export interface JudgmentTables {
  /** What the commission concluded on a charge; the last one recorded holds. */
  report_conclusion: {
    id: Generated<number>;
    proceeding_id: number;
    charge_id: number;
    outcome: FindingOutcome;
    kind: string | null;
    days: number | null;
    /** Opinion of the member who did not agree; empty when all did. */
    dissent: string;
    recorded_at: string;
    recorded_by: number | null;
  };
  finding_departure: {
    id: Generated<number>;
    finding_id: number;
    kind: DepartureKind;
    fact: string;
    reason: string;
  };
  judgment_forwarding: {
    id: Generated<number>;
    proceeding_id: number;
    on_day: string;
    to_office: string;
    reason: string;
    recorded_at: string;
    recorded_by: number | null;
  };
  /** Days of suspension served without interruption; an interrupted period ends on the last day served. */
  sanction_service: {
    id: Generated<number>;
    sanction_id: number;
    from_day: string;
    to_day: string;
    recorded_at: string;
    recorded_by: number | null;
    interrupted_at: string | null;
    interrupted_reason: string | null;
  };
}
