import { existsSync, mkdirSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CopyKind } from '../../shared/backups/model.ts';
import { FAULTS } from '../../shared/backups/model.ts';
import { AppError, badFile } from '../../shared/contract/errors.ts';
import { stampOf } from '../clock.ts';
import { sha256 } from '../crypto.ts';
import { renameDurably, syncFolder, writeAtomic } from '../files.ts';
import { copyFile, digestOf, type Told } from './copy-file.ts';
import { type CopyPaths, clearPartials, copyNames, copyPaths, homeOf } from './folder.ts';
import { type Manifest, type ManifestBody, readManifest, writeManifest } from './manifest.ts';
import { type CopySource, openCopy, type Snapshot } from './source.ts';
import { namedFiles, verifyCopy } from './verify.ts';

/** How many attachments of a copy just made are read again; the others were hashed while they were written. */
const SAMPLE = 20;

type Making = {
  readonly source: CopySource;
  readonly snapshot: Snapshot;
  /** As the office chose it. */
  readonly chosen: string;
  readonly kind: CopyKind;
  readonly now: string;
  readonly newest: number;
  readonly told: Told;
};

/** The stored files that a snapshot names. */
export function filesOf(snapshot: Snapshot, { databaseKey }: CopySource): string[] {
  const database = openCopy(snapshot.path, databaseKey);
  if (database === null) throw badFile('A cópia do banco de dados não pôde ser relida. Tente de novo.');
  try {
    return namedFiles(database);
  } finally {
    database.close();
  }
}

/**
 * Copies a snapshot and its attachments to a folder, and opens what was written again before giving it its name: until then it
 * is `.partial`, and counts for nothing.
 * @throws AppError `file` naming what is wrong, or the failure of the disk
 */
export async function makeCopy(making: Making): Promise<Manifest> {
  const { source, chosen, now, snapshot } = making;
  if (!existsSync(chosen)) throw badFile('A pasta não está acessível. Conecte o disco ou escolha outra.');
  const home = homeOf(chosen, source.installId);
  mkdirSync(join(home, 'anexos'), { recursive: true, mode: 0o700 });
  clearPartials(home);
  checkSpace(home, making);
  const name = freeName(home, now);
  const paths = copyPaths(home, name, true);
  mkdirSync(paths.folder, { mode: 0o700 });
  const files = await copyAttachments(making, home, paths);
  const database = await copyFile(snapshot.path, paths.database, making.told);
  writeAtomic(paths.keys, snapshot.keys);
  if (snapshot.headLog !== null) writeAtomic(paths.headLog, snapshot.headLog);
  writeManifest(paths, bodyOf(making, name, { database, ...files }), source.databaseKey);
  const { fault, manifest } = await verifyCopy(paths, {
    ...source,
    newest: making.newest,
    sample: SAMPLE,
    told: making.told,
  });
  if (fault !== null || manifest === null) throw badFile(FAULTS[fault ?? 'manifest']);
  syncFolder(paths.attachments);
  syncFolder(paths.folder);
  renameDurably(paths.folder, copyPaths(home, name).folder);
  return manifest;
}

function bodyOf(
  { source, snapshot, kind, now }: Making,
  name: string,
  parts: Pick<ManifestBody, 'database' | 'attachments' | 'absent'>,
): ManifestBody {
  const { facts, keys, headLog } = snapshot;
  return {
    format: 'lisura-backup',
    version: 1,
    name,
    kind,
    madeAt: now,
    installId: source.installId,
    schema: facts.schema,
    database: parts.database,
    keys: { sha256: sha256(keys) },
    headLog: { sha256: headLog === null ? null : sha256(headLog) },
    head: facts.head,
    counts: { ...facts.counts },
    attachments: parts.attachments,
    absent: parts.absent,
  };
}

function freeName(home: string, now: string): string {
  const name = `copia-${stampOf(now)}`;
  const taken = new Set(copyNames(home));
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

function checkSpace(home: string, { snapshot }: Making): void {
  const { bavail, bsize } = statfsSync(home);
  if (bavail * bsize < statSync(snapshot.path).size) throw new AppError({ code: 'full' });
}

/** Copies the stored files that are not there yet: their names are never used twice, and their bytes never change. */
async function copyAttachments({ source, snapshot, told }: Making, home: string, paths: CopyPaths) {
  const known = knownFiles(home);
  const attachments: ManifestBody['attachments'] = [];
  const absent: string[] = [];
  for (const name of filesOf(snapshot, source)) {
    const from = join(source.folder, 'attachments', name);
    const size = statSync(from, { throwIfNoEntry: false })?.size;
    if (size === undefined) {
      absent.push(name);
      continue;
    }
    const to = join(paths.attachments, name);
    const there = statSync(to, { throwIfNoEntry: false })?.size === size;
    const before = there ? known.get(name) : undefined;
    if (before !== undefined) {
      attachments.push([name, size, before]);
      await told(size);
      continue;
    }
    const { bytes, sha256: sha } = await (there ? sameOrCopied(from, to, told) : copyFile(from, to, told));
    attachments.push([name, bytes, sha]);
  }
  return { attachments, absent };
}

async function sameOrCopied(from: string, to: string, told: Told) {
  const [source, target] = [await digestOf(from, told), await digestOf(to, async () => undefined)];
  return source.sha256 === target.sha256 ? source : copyFile(from, to, async () => undefined);
}

/** What the newest copy there says of its files. */
function knownFiles(home: string): Map<string, string> {
  const newest = copyNames(home)[0];
  const manifest = newest === undefined ? null : readManifest(copyPaths(home, newest));
  return new Map(manifest?.attachments.map(([name, , sha]) => [name, sha]));
}
