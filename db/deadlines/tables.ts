import type { Generated } from 'kysely';
import type { LocalHolidayKind } from '../../shared/deadlines/model.ts';

export type DeadlineTables = {
  /** Days without office hours that no national law makes; those of the nation are computed. */
  holiday: {
    id: Generated<number>;
    agency_id: number;
    on_day: string;
    name: string;
    kind: LocalHolidayKind;
    recorded_at: string;
    recorded_by: number | null;
    annulled_at: string | null;
    annulled_reason: string | null;
    annulled_by: number | null;
  };
  deadline_policy: {
    agency_id: number;
    complement_suspends: 0 | 1;
    set_at: string;
    set_by: number | null;
  };
};
