import type { Generated } from 'kysely';
import type { DraftStatus } from '../../shared/rulebooks/model.ts';

export interface RulebookTables {
  rulebook_draft: {
    id: Generated<number>;
    /** What it was copied from, in words. */
    based_on: string;
    title: string;
    /** The body as JSON, right or wrong. */
    body: string;
    status: DraftStatus;
    errors: number;
    warnings: number;
    /** The version that it became. */
    rulebook_id: number | null;
    created_at: string;
    created_by: number | null;
    updated_at: string;
    updated_by: number | null;
    version: Generated<number>;
  };
}
