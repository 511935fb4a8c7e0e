import type { Generated } from 'kysely';
import type { ImportKind } from '../../shared/imports/model.ts';

export interface ImportTables {
  /** A file that was imported whole; what it brought is in the tables of the office. */
  import_run: {
    id: Generated<number>;
    kind: ImportKind;
    file_name: string;
    /** SHA-256 of the file. */
    file_digest: string;
    lines: number;
    created: number;
    updated: number;
    unchanged: number;
    at: string;
    actor_id: number | null;
  };
}
