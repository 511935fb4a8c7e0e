import type { Generated } from 'kysely';
import type { SecrecyLevel } from '../../shared/access/model.ts';

export type AccessTables = {
  /** Every level ever set; the last one is in force, and `publico` where there is none. */
  proceeding_secrecy: {
    id: Generated<number>;
    proceeding_id: number;
    level: SecrecyLevel;
    reason: string;
    set_on: string;
    set_at: string;
    set_by: number | null;
  };
  /** Who may open a protected file besides those of its level, until a day. */
  proceeding_access: {
    id: Generated<number>;
    proceeding_id: number;
    account_id: number;
    reason: string;
    from_day: string;
    until_day: string;
    granted_at: string;
    granted_by: number | null;
    revoked_on: string | null;
    revoked_reason: string | null;
  };
};
