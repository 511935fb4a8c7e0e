import type { Generated } from 'kysely';

export interface CharterTables {
  charter_version: {
    id: Generated<number>;
    agency_id: number;
    number: number;
    /** JSON of the charter's body. */
    body: string;
    published_on: string | null;
    published_at: string | null;
    published_by: number | null;
    document_id: number | null;
    saved_at: string;
    saved_by: number | null;
    version: Generated<number>;
  };
}
