import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import type { Fault } from '../../shared/backups/model.ts';
import { type EntryRow, entryHash } from '../audit/chain.ts';
import { APPLICATION_ID } from '../connection.ts';
import { sha256 } from '../crypto.ts';
import { readText } from '../files.ts';
import { digestOf, type Told } from './copy-file.ts';
import type { CopyPaths } from './folder.ts';
import { isAuthentic, type Manifest, readManifest } from './manifest.ts';
import { factsOf, openCopy } from './source.ts';

export type Verdict =
  | { readonly fault: null; readonly manifest: Manifest }
  | { readonly fault: Fault; readonly manifest: Manifest | null };

export type Verification = {
  readonly databaseKey: Uint8Array;
  readonly installId: string;
  /** The version of this program: a later one cannot be judged. */
  readonly newest: number;
  /** How many attachments are read whole; the others are only looked for. */
  readonly sample: number;
  /** The hash of an entry of the trail in use, or null where it has none so far; absent where there is none to compare. */
  readonly inUse?: (seq: number) => Promise<string | null>;
  readonly told: Told;
};

const TAIL = 1_000;

/**
 * Reads a copy as whoever restores it would: manifest, bytes of the database, the database opened anew with the key, rows of
 * every table, end of the audit trail, attachments. Names the first thing that is wrong. Throws only what `told` throws and
 * failures of the disk.
 */
export async function verifyCopy(paths: CopyPaths, how: Verification): Promise<Verdict> {
  const manifest = readManifest(paths);
  if (manifest === null) return { fault: existsSync(paths.manifest) ? 'manifest' : 'incomplete', manifest };
  const fault =
    manifestFault(paths, manifest, how) ??
    (await bytesFault(paths, manifest, how.told)) ??
    databaseFault(paths, manifest, how) ??
    (await historyFault(manifest, how)) ??
    (await attachmentsFault(paths, manifest, how));
  return { fault, manifest };
}

function manifestFault(paths: CopyPaths, manifest: Manifest, how: Verification): Fault | null {
  if (manifest.installId !== how.installId) return 'installation';
  if (!isAuthentic(manifest, how.databaseKey)) return 'manifest';
  if (manifest.schema > how.newest) return 'newer';
  const keys = readText(paths.keys);
  const headLog = readText(paths.headLog);
  if (keys === null || (headLog === null) !== (manifest.headLog.sha256 === null)) return 'incomplete';
  if (sha256(keys) !== manifest.keys.sha256) return 'key';
  return headLog === null || sha256(headLog) === manifest.headLog.sha256 ? null : 'head';
}

async function bytesFault(paths: CopyPaths, { database }: Manifest, told: Told): Promise<Fault | null> {
  const found = statSync(paths.database, { throwIfNoEntry: false });
  if (found === undefined) return 'incomplete';
  if (found.size !== database.bytes) return 'truncated';
  return (await digestOf(paths.database, told)).sha256 === database.sha256 ? null : 'database';
}

/** What is wrong with the database of a copy, opened anew. */
function databaseFault(paths: CopyPaths, manifest: Manifest, how: Verification): Fault | null {
  const database = openCopy(paths.database, how.databaseKey);
  if (database === null) return 'key';
  try {
    if (database.pragma('application_id', { simple: true }) !== APPLICATION_ID) return 'foreign';
    const facts = factsOf(database);
    if (facts.schema !== manifest.schema || !sameCounts(facts.counts, manifest.counts)) return 'counts';
    if (facts.head.seq !== manifest.head.seq || facts.head.hash !== manifest.head.hash) return 'head';
    if (!tailHolds(database)) return 'chain';
    return listsAll(database, manifest) ? null : 'attachmentMissing';
  } catch {
    return 'database';
  } finally {
    database.close();
  }
}

function sameCounts(a: Manifest['counts'], b: Manifest['counts']): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => a[name] === b[name]);
}

function tailHolds(database: Sqlite.Database): boolean {
  const entries = database
    .prepare<[number], EntryRow>('select * from audit_entry order by seq desc limit ?')
    .all(TAIL)
    .toReversed();
  return entries.every((entry, index) => {
    const before = entries[index - 1];
    const linked = before === undefined || (entry.seq === before.seq + 1 && entry.prev_hash === before.hash);
    return linked && entry.hash === entryHash(entry);
  });
}

/** The stored files that a database names. */
export function namedFiles(database: Sqlite.Database): string[] {
  return database
    .prepare<[], { name: string }>('select stored_name as name from attachment order by id')
    .all()
    .map(({ name }) => name);
}

function listsAll(database: Sqlite.Database, { attachments, absent }: Manifest): boolean {
  const listed = new Set([...attachments.map(([name]) => name), ...absent]);
  return namedFiles(database).every((name) => listed.has(name));
}

async function historyFault({ head }: Manifest, { inUse }: Verification): Promise<Fault | null> {
  if (inUse === undefined || head.seq === 0) return null;
  return (await inUse(head.seq)) === head.hash ? null : 'history';
}

async function attachmentsFault(
  paths: CopyPaths,
  { attachments }: Manifest,
  { sample, told }: Verification,
): Promise<Fault | null> {
  for (const [name, bytes] of attachments) {
    const found = statSync(join(paths.attachments, name), { throwIfNoEntry: false });
    if (found === undefined) return 'attachmentMissing';
    if (found.size !== bytes) return 'attachmentDamaged';
  }
  for (const [name, , sha] of sampleOf(attachments, sample)) {
    if ((await digestOf(join(paths.attachments, name), told)).sha256 !== sha) return 'attachmentDamaged';
  }
  return null;
}

/** So many of a list, evenly spread, beginning at another place each time. */
export function sampleOf<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  const step = all.length / most;
  const start = Math.random() * step;
  return Array.from({ length: most }, (_, index) => all[Math.floor(start + index * step)]).filter(
    (one): one is T => one !== undefined,
  );
}
