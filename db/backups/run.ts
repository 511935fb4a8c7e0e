import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Made } from '../../shared/backups/contract.ts';
import type { CopyKind } from '../../shared/backups/model.ts';
import { conflict } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { CommandContext, HandlerOf, PrepareContext } from '../context.ts';
import { migrations } from '../migrations/index.ts';
import type { Reader } from '../reader.ts';
import type { Told } from './copy-file.ts';
import { isDue } from './due.ts';
import { clearPartials, homeOf } from './folder.ts';
import { filesOf, makeCopy } from './make.ts';
import type { Manifest } from './manifest.ts';
import { prune } from './prune.ts';
import type { CopySource, Snapshot } from './source.ts';
import { currentPolicy, type Folder, foldersInUse, recordRun } from './statements.ts';
import { problemOf } from './words.ts';

export const NEWEST = migrations.length;

type Asked = { readonly kind: CopyKind; readonly job: string | null };

/** The bytes that a copy will read and write, about: the database is copied and read again. */
function bytesOf(snapshot: Snapshot, source: CopySource): number {
  const sizes = filesOf(snapshot, source).map(
    (name) => statSync(join(source.folder, 'attachments', name), { throwIfNoEntry: false })?.size ?? 0,
  );
  return sizes.reduce((sum, size) => sum + size, 0) + 2 * statSync(snapshot.path).size;
}

/** Tells the progress of a job in bytes; a hundred parts are enough for a screen. */
export function telling({ jobs }: Pick<PrepareContext, 'jobs'>, job: string | null, total: number): Told {
  let done = 0;
  return async (bytes) => {
    done += bytes;
    await jobs.step(job, Math.min(done, total), total);
  };
}

async function noticeOf(db: Reader, { absent }: Manifest): Promise<string> {
  if (absent.length === 0) return '';
  const rows = await db.selectFrom('attachment').select('id').where('stored_name', 'in', absent).execute();
  if (rows.length === 0) return ''; // Discarded from an unfinished form meanwhile.
  return rows.length === 1
    ? '1 anexo já faltava na pasta de dados e não foi copiado. Confira os anexos em Auditoria.'
    : `${rows.length} anexos já faltavam na pasta de dados e não foram copiados. Confira os anexos em Auditoria.`;
}

async function copyTo(
  context: PrepareContext,
  folder: Folder,
  made: { readonly snapshot: Snapshot; readonly told: Told } & Asked,
): Promise<Made> {
  const { copies, db, now } = context;
  const place = { folderId: folder.id, folder: folder.path };
  try {
    const manifest = await makeCopy({ ...made, source: copies, chosen: folder.path, now, newest: NEWEST });
    prune(folder.path, copies, await currentPolicy(db));
    return { ...place, name: manifest.name, problem: '', notice: await noticeOf(db, manifest) };
  } catch (error) {
    tidy(folder, copies);
    return { ...place, name: '', problem: problemOf(error), notice: '' };
  }
}

// A folder that went away cannot be tidied now; the next copy there does it.
function tidy({ path }: Folder, { installId }: CopySource): void {
  try {
    clearPartials(homeOf(path, installId));
  } catch {
    // What failed before is what is told.
  }
}

async function makeAll(context: PrepareContext, folders: readonly Folder[], asked: Asked): Promise<Made[]> {
  const { copies } = context;
  return copies.alone(async () => {
    const snapshot = await copies.snapshot();
    try {
      const told = telling(context, asked.job, folders.length * bytesOf(snapshot, copies));
      const made: Made[] = [];
      for (const folder of folders) made.push(await copyTo(context, folder, { ...asked, snapshot, told }));
      return made;
    } finally {
      copies.discard(snapshot);
    }
  });
}

function recording(made: readonly Made[], kind: CopyKind) {
  return async (context: CommandContext): Promise<Made[]> => {
    const session = kind === 'manual' ? context.session : null;
    for (const { folderId, name, problem, notice } of made) {
      const id = await recordRun(
        context.trx,
        { session, now: context.now },
        { kind, folderId, name, problem, notice },
      );
      context.about(`backup:${id}`, problem === '' ? name : problem);
    }
    return [...made];
  };
}

/** Copies out of the turn, so that the office goes on working, and records how it went in every folder. */
export const runBackup: HandlerOf<AppContract['backups']['run']> = {
  aside: true,
  prepare: async (context, { job }) => {
    const folders = await foldersInUse(context.db);
    if (folders.length === 0) throw conflict('Escolha antes ao menos uma pasta para as cópias.');
    const made = await makeAll(context, folders, { kind: 'manual', job });
    return { run: recording(made, 'manual'), undo: () => undefined };
  },
};

export const runAutomatic: HandlerOf<AppContract['backups']['automatic']> = {
  aside: true,
  prepare: async (context, { kind }) => {
    const due = await isDue(context.db, kind, context.today);
    const made = due ? await makeAll(context, await foldersInUse(context.db), { kind, job: kind }) : [];
    return { run: recording(made, kind), undo: () => undefined };
  },
};
