import type { Generated } from 'kysely';
import type { RunKind } from '../../shared/backups/model.ts';

type Flag = 0 | 1;

export interface BackupTables {
  backup_policy: {
    id: number;
    keep_daily: number;
    keep_weekly: number;
    keep_monthly: number;
    alert_days: number;
    daily: Flag;
    at_close: Flag;
    version: number;
  };
  backup_folder: {
    id: Generated<number>;
    path: string;
    added_at: string;
    added_by: number | null;
    removed_at: string | null;
    removed_by: number | null;
  };
  backup_run: {
    id: Generated<number>;
    kind: RunKind;
    folder_id: number;
    /** Of the copy; empty where none came to be. */
    name: string;
    at: string;
    by_account: number | null;
    problem: string;
    notice: Generated<string>;
    /** Of a rehearsal, in JSON. */
    facts: string | null;
  };
}
