import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { decodeRecoveryKey } from '../../shared/accounts/recovery-key.ts';
import { FAULTS, type Rehearsal, rehearsal } from '../../shared/backups/model.ts';
import { badFile, invalidField, notFound } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { slotOf } from '../accounts/slot-names.ts';
import { verifyChain } from '../audit/verify.ts';
import { openDatabase } from '../connection.ts';
import type { CommandContext, HandlerOf, PrepareContext, QueryContext } from '../context.ts';
import { pathsOf } from '../files.ts';
import { type KeyFile, readKeyFile, unlockWithRecovery } from '../keys.ts';
import { migrations } from '../migrations/index.ts';
import { type Office, openOffice } from '../office.ts';
import { openVault } from '../vault.ts';
import { judge } from './check.ts';
import { copyPaths, homeOf } from './folder.ts';
import { layOut } from './lay-out.ts';
import type { Manifest } from './manifest.ts';
import { telling } from './run.ts';
import { SCRATCH } from './source.ts';
import { folderInUse, recordRun } from './statements.ts';
import { sampleOf } from './verify.ts';
import { problemOf } from './words.ts';

type Input = {
  readonly folderId: number;
  readonly name: string;
  readonly recoveryKey: string | null;
  readonly job: string | null;
};
type Found = Pick<Rehearsal, 'entries' | 'sampled' | 'opened' | 'recoveryKey'>;
/** What is kept of a rehearsal, besides its row. */
const kept = rehearsal.omit({
  id: true,
  at: true,
  on: true,
  by: true,
  name: true,
  folder: true,
  problem: true,
});

const SAMPLE = 20;

/** Opens what was laid out as the application does, reads its whole trail, and a sample of its attachments. */
async function tryOut(folder: string, context: PrepareContext, { recoveryKey }: Input): Promise<Found> {
  const { copies } = context;
  const paths = pathsOf(folder);
  const file = readKeyFile(paths);
  if (file === null) throw badFile(FAULTS.incomplete);
  const sqlite = openDatabase(paths.database, copies.databaseKey, migrations);
  const office = await openOffice(
    sqlite,
    copies.databaseKey,
    paths.head,
    openVault(null, file, copies.databaseKey),
  );
  try {
    const { entries, broken } = await verifyChain(office.db, office.headLog.lines());
    if (broken !== null) throw badFile(FAULTS.chain);
    const { sampled, opened } = await openSample(office);
    return { entries, sampled, opened, recoveryKey: await opensWith(office, file, recoveryKey) };
  } finally {
    office.close();
  }
}

async function opensWith({ db }: Office, file: KeyFile, recoveryKey: string | null): Promise<boolean> {
  if (recoveryKey === null) return false;
  const slot = await slotOf(db, 'recovery');
  if (unlockWithRecovery(file, recoveryKey).some(({ slotId }) => slotId === slot)) return true;
  throw badFile('A chave de recuperação digitada não abre esta cópia.');
}

// What the vault sealed has no key here: its bytes were compared with the manifest.
async function openSample({ db, store }: Office): Promise<Pick<Found, 'sampled' | 'opened'>> {
  const rows = await db
    .selectFrom('attachment')
    .select(['name', 'bytes', 'stored_name as storedName', 'key', 'digest as sha256'])
    .execute();
  const brought = new Set(store.names());
  const there = rows.filter(({ storedName }) => brought.has(storedName));
  let opened = 0;
  for (const { key, ...row } of there) {
    if (key === null) continue;
    await store.check({ ...row, key: Buffer.from(key, 'base64') }, async () => undefined);
    opened += 1;
  }
  return { sampled: there.length, opened };
}

type Outcome = { readonly manifest: Manifest | null; readonly found: Found | null; readonly problem: string };

async function outcomeOf(context: PrepareContext, input: Input, scratch: string): Promise<Outcome> {
  const { copies, db } = context;
  const { fault, manifest } = await judge(context, input);
  if (fault !== null || manifest === null)
    return { manifest, found: null, problem: FAULTS[fault ?? 'manifest'] };
  const { path } = await folderInUse(db, input.folderId);
  const files = sampleOf(manifest.attachments, SAMPLE);
  try {
    const told = telling(context, input.job, manifest.database.bytes + files.reduce((n, [, b]) => n + b, 0));
    const copy = copyPaths(homeOf(path, copies.installId), input.name);
    await layOut(copy, manifest, { folder: scratch, files, told });
    return { manifest, found: await tryOut(scratch, context, input), problem: '' };
  } catch (error) {
    return { manifest, found: null, problem: problemOf(error) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function factsOf({ manifest, found }: Outcome, seconds: number): string {
  const counts = Object.values(manifest?.counts ?? {});
  const files = manifest?.attachments ?? [];
  return JSON.stringify(
    kept.parse({
      madeAt: manifest?.madeAt ?? '',
      schema: manifest?.schema ?? 0,
      tables: counts.length,
      records: counts.reduce((sum, count) => sum + count, 0),
      headSeq: manifest?.head.seq ?? 0,
      headHash: manifest?.head.hash ?? '',
      attachments: files.length,
      bytes: files.reduce((sum, [, bytes]) => sum + bytes, manifest?.database.bytes ?? 0),
      seconds,
      ...(found ?? { entries: 0, sampled: 0, opened: 0, recoveryKey: false }),
    }),
  );
}

/** Proves that a copy can be restored: does it in a folder of its own, reads it, and deletes the folder. */
export const rehearseBackup: HandlerOf<AppContract['backups']['rehearse']> = {
  aside: true,
  prepare: async (context, input) => {
    checkTyped(input.recoveryKey);
    const start = performance.now();
    const scratch = join(context.copies.folder, SCRATCH);
    const outcome = await context.copies.alone(() => outcomeOf(context, input, scratch));
    const facts = factsOf(outcome, Math.round((performance.now() - start) / 100) / 10);
    const { folderId, name } = input;
    const { problem } = outcome;
    return {
      run: async ({ trx, session, now, about }: CommandContext) => {
        const run = { kind: 'rehearsal' as const, folderId, name, problem, facts };
        const id = await recordRun(trx, { session, now }, run);
        about(`backup:${id}`, problem === '' ? name : problem);
        return { id, problem };
      },
      undo: () => undefined,
    };
  },
};

function checkTyped(recoveryKey: string | null): void {
  if (recoveryKey === null) return;
  const typed = decodeRecoveryKey(recoveryKey);
  if (!typed.ok) throw invalidField('recoveryKey', typed.problem);
}

/** A rehearsal as it was, for its statement. */
export async function rehearsalOf({ db }: QueryContext, { id }: { readonly id: number }): Promise<Rehearsal> {
  const row = await db
    .selectFrom('backup_run as run')
    .innerJoin('backup_folder as folder', 'folder.id', 'run.folder_id')
    .leftJoin('account', 'account.id', 'run.by_account')
    .select(['run.id', 'run.at', 'run.name', 'run.problem', 'run.facts', 'folder.path', 'account.name as by'])
    .where('run.id', '=', id)
    .where('run.kind', '=', 'rehearsal')
    .executeTakeFirst();
  if (row === undefined || row.facts === null) throw notFound('ensaio de restauração');
  const { at, name, problem, path } = row;
  const own = { id, at, on: at.slice(0, 10), by: row.by ?? '', name, problem, folder: path };
  return { ...own, ...kept.parse(JSON.parse(row.facts)) };
}
