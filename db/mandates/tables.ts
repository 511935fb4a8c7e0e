import type { Generated } from 'kysely';
import type { EndKind, MandateKind, Office } from '../../shared/mandates/model.ts';

export interface MandateTables {
  mandate: {
    id: Generated<number>;
    agency_id: number;
    office: Office;
    kind: MandateKind;
    person: string;
    account_id: number | null;
    act: string;
    act_on: string;
    published: string;
    from_day: string;
    until_day: string | null;
    note: string;
    /** Last day in the office, where it ended before its term. */
    ended_on: string | null;
    end_kind: EndKind | null;
    end_reason: string | null;
    /** Of the Câmara, when it decided the loss. */
    session_on: string | null;
    votes: number | null;
    members: number | null;
    recorded_at: string;
    recorded_by: number | null;
    annulled_at: string | null;
    annulled_reason: string | null;
    version: Generated<number>;
  };
  /** The last one of each office is in force. */
  mandate_rule: {
    id: Generated<number>;
    agency_id: number;
    office: Office;
    months: number | null;
    most_terms: number | null;
    law: string;
    recorded_at: string;
    recorded_by: number | null;
  };
}
