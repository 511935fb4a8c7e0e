import type { Transaction } from 'kysely';
import { copyKind, type Policy, type RunKind } from '../../shared/backups/model.ts';
import { notFound } from '../../shared/contract/errors.ts';
import type { Session } from '../context.ts';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';

/** The office's choice of how many copies stay and when they are made. */
export async function currentPolicy(db: Reader): Promise<Policy> {
  const row = await db.selectFrom('backup_policy').selectAll().executeTakeFirstOrThrow();
  return {
    keepDaily: row.keep_daily,
    keepWeekly: row.keep_weekly,
    keepMonthly: row.keep_monthly,
    alertDays: row.alert_days,
    daily: row.daily === 1,
    atClose: row.at_close === 1,
    version: row.version,
  };
}

export type Folder = { readonly id: number; readonly path: string };

/** The folders in use, in the order in which they were chosen. */
export function foldersInUse(db: Reader): Promise<Folder[]> {
  return db
    .selectFrom('backup_folder')
    .select(['id', 'path'])
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute();
}

export async function folderInUse(db: Reader, id: number): Promise<Folder> {
  const found = (await foldersInUse(db)).find((folder) => folder.id === id);
  if (found === undefined) throw notFound('pasta de cópias');
  return found;
}

export type NewRun = {
  readonly kind: RunKind;
  readonly folderId: number;
  readonly name: string;
  readonly problem: string;
  readonly notice?: string;
  readonly facts?: string;
};

/** Keeps what was done and how it went; `session` null where the application did it by itself. */
export async function recordRun(
  trx: Transaction<Database>,
  { session, now }: { readonly session: Session | null; readonly now: string },
  run: NewRun,
): Promise<number> {
  const { id } = await trx
    .insertInto('backup_run')
    .values({
      kind: run.kind,
      folder_id: run.folderId,
      name: run.name,
      at: now,
      by_account: session?.accountId ?? null,
      problem: run.problem,
      notice: run.notice ?? '',
      facts: run.facts ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The last copy that went well, of folders in use, and that no later reading found wanting; or null. */
export async function lastGoodCopy(
  db: Reader,
): Promise<{ readonly at: string; readonly name: string; readonly path: string } | null> {
  const row = await db
    .selectFrom('backup_run as run')
    .innerJoin('backup_folder as folder', 'folder.id', 'run.folder_id')
    .select(['run.at', 'run.name', 'folder.path'])
    .where('run.problem', '=', '')
    .where('run.kind', 'in', copyKind.options)
    .where('folder.removed_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('backup_run as later')
            .select('later.id')
            .whereRef('later.folder_id', '=', 'run.folder_id')
            .whereRef('later.name', '=', 'run.name')
            .whereRef('later.id', '>', 'run.id')
            .where('later.problem', '!=', ''),
        ),
      ),
    )
    .orderBy('run.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
