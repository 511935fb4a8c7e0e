import type { Generated } from 'kysely';
import type {
  DefenderKind,
  Ground,
  IncidentKind,
  IncidentStatus,
  PersonRole,
} from '../../shared/people/model.ts';

export type PeopleTables = {
  proceeding_person: {
    id: Generated<number>;
    proceeding_id: number;
    role: PersonRole;
    guard_id: number | null;
    account_id: number | null;
    name: string;
    contact: string;
    oab: string;
    defender_kind: DefenderKind | null;
    /** The accused whom a defender defends. */
    for_guard_id: number | null;
    from_day: string;
    from_act: string;
    to_day: string | null;
    left_reason: string | null;
    recorded_at: string;
    recorded_by: number | null;
  };
  impediment_incident: {
    id: Generated<number>;
    proceeding_id: number;
    person_id: number;
    kind: IncidentKind;
    ground: Ground;
    /** The accused whom it concerns, or whose defence raised it. */
    guard_id: number | null;
    on_day: string;
    reasons: string;
    status: IncidentStatus;
    decided_on: string | null;
    decision: string | null;
    decided_by: number | null;
    recorded_at: string;
    recorded_by: number | null;
  };
};
