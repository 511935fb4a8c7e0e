import type { Generated } from 'kysely';
import type { ExhibitKind, MovementKind } from '../../shared/exhibits/model.ts';

export type ExhibitTables = {
  exhibit: {
    id: Generated<number>;
    proceeding_id: number;
    number: number;
    kind: ExhibitKind;
    description: string;
    source: string;
    received_on: string;
    received_by: string;
    /** Where a physical one was first kept; empty for the others. */
    kept_at: string;
    attachment_id: number | null;
    recorded_at: string;
    recorded_by: number | null;
    annulled_at: string | null;
    annulled_reason: string | null;
    version: Generated<number>;
  };
  exhibit_movement: {
    id: Generated<number>;
    exhibit_id: number;
    kind: MovementKind;
    on_day: string;
    at_time: string;
    from_holder: string;
    to_holder: string;
    place: string;
    reason: string;
    recorded_at: string;
    recorded_by: number | null;
  };
};
