import type { Generated } from 'kysely';

/** Published lists of progression, kept as issued. */
export interface ProgressionTables {
  progression_list: {
    id: Generated<number>;
    agency_id: number;
    number: string;
    /** The grade to which the list leads. */
    grade: string;
    on_day: string;
    rulebook_id: number;
    published_on: string;
    act: string;
    appeal_until: string | null;
    /** What was published, as JSON. */
    body: string;
    published_at: string;
    published_by: number | null;
    annulled_at: string | null;
    annulled_reason: string | null;
    /** Its paper in the register; null for one published before the register had its kind. */
    document_id: number | null;
  };
}
