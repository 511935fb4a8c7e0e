import type { Generated } from 'kysely';
import type { LinkKind } from '../../shared/links/model.ts';

export type LinkTables = {
  proceeding_link: {
    id: Generated<number>;
    kind: LinkKind;
    /** The principal of files joined; the file from which the other was split. */
    principal_id: number;
    other_id: number;
    on_day: string;
    reason: string;
    principal_act_id: number | null;
    other_act_id: number | null;
    recorded_at: string;
    recorded_by: number | null;
    undone_on: string | null;
    undone_reason: string | null;
  };
};
