import { existsSync, readdirSync } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type BackupFolder,
  type BackupRun,
  type BackupStatus,
  dayOfCopy,
  type ListedCopy,
} from '../../shared/backups/model.ts';
import { ageInDays, levelOf } from '../../shared/backups/status.ts';
import type { Reader } from '../reader.ts';
import { copyNames, copyPaths, homeOf } from './folder.ts';
import { readManifest, storedCopyOf } from './manifest.ts';
import type { CopySource } from './source.ts';
import { currentPolicy, type Folder, foldersInUse, lastGoodCopy } from './statements.ts';

const SYSTEM = 'Lisura';
const LAST_RUNS = 50;
/** A share that does not answer must not hold the office. */
const PATIENCE = 2_000;

/** Whether a folder can be reached now; one that does not answer in time cannot. */
export async function isPresent(path: string): Promise<boolean> {
  const late = new AbortController();
  try {
    const found = access(path).then(
      () => true,
      () => false,
    );
    return await Promise.race([found, pause(PATIENCE, false, { signal: late.signal, ref: false })]);
  } finally {
    late.abort();
  }
}

async function folderStatus(db: Reader, source: CopySource, folder: Folder): Promise<BackupFolder> {
  if (!(await isPresent(folder.path))) return { ...folder, present: false, freeBytes: null, copies: [] };
  const { bavail, bsize } = await statfs(folder.path);
  const home = homeOf(folder.path, source.installId);
  const checks = await lastChecks(db, folder.id);
  const copies = copyNames(home).flatMap((name): ListedCopy[] => {
    const manifest = readManifest(copyPaths(home, name));
    if (manifest === null) return [unreadable(name)];
    return [{ ...storedCopyOf(manifest), name, check: checks.get(name) ?? null }];
  });
  return { ...folder, present: true, freeBytes: bavail * bsize, copies };
}

const unreadable = (name: string): ListedCopy => ({
  name,
  madeAt: '',
  kind: 'manual',
  bytes: 0,
  records: 0,
  attachments: 0,
  headSeq: 0,
  check: { at: '', problem: 'O manifesto está ausente ou ilegível.' },
});

/** The last reading of each copy of a folder, its making included: a copy is read right after it is made. */
async function lastChecks(
  db: Reader,
  folderId: number,
): Promise<Map<string, { at: string; problem: string }>> {
  const rows = await db
    .selectFrom('backup_run')
    .select(['name', 'at', 'problem'])
    .where('folder_id', '=', folderId)
    .where('name', '!=', '')
    .orderBy('id')
    .execute();
  return new Map(rows.map(({ name, at, problem }) => [name, { at, problem }]));
}

async function lastRuns(db: Reader): Promise<BackupRun[]> {
  const rows = await db
    .selectFrom('backup_run as run')
    .innerJoin('backup_folder as folder', 'folder.id', 'run.folder_id')
    .leftJoin('account', 'account.id', 'run.by_account')
    .select(['run.id', 'run.kind', 'folder.path as folder', 'run.name', 'run.at', 'account.name as by'])
    .select(['run.problem', 'run.notice'])
    .orderBy('run.id', 'desc')
    .limit(LAST_RUNS)
    .execute();
  return rows.map((row) => ({ ...row, by: row.by ?? SYSTEM }));
}

/** How the copies of the office stand. */
export async function backupStatusOf(db: Reader, source: CopySource, today: string): Promise<BackupStatus> {
  const folders: BackupFolder[] = [];
  for (const folder of await foldersInUse(db)) folders.push(await folderStatus(db, source, folder));
  const policy = await currentPolicy(db);
  const last = await lastGoodCopy(db);
  const days = last === null ? null : ageInDays(dayOfCopy(last.name), today);
  return {
    policy,
    folders,
    level: levelOf(
      days,
      policy.alertDays,
      folders.every(({ present }) => present),
    ),
    lastGood: last === null || days === null ? null : { at: last.at, days, folder: last.path },
    runs: await lastRuns(db),
    beforeUpdates: beforeUpdates(source.folder),
  };
}

function beforeUpdates(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^before-v\d+\.db$/.test(name))
    .toSorted();
}
