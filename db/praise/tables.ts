import type { Generated } from 'kysely';

/** Praise brought to the records of guards. */
export interface PraiseTables {
  praise_note: {
    id: Generated<number>;
    manifestation_id: number;
    guard_id: number;
    /** Written by the ouvidoria: nothing of who spoke. */
    extract: string;
    sent_on: string;
    sent_at: string;
    sent_by: number | null;
    withdrawn_on: string | null;
    withdrawn_reason: string | null;
    withdrawn_by: number | null;
    version: Generated<number>;
  };
  praise_dismissal: {
    id: Generated<number>;
    note_id: number;
    on_day: string;
    reason: string;
    recorded_at: string;
    recorded_by: number | null;
    undone_on: string | null;
    undone_reason: string | null;
    undone_by: number | null;
  };
}
