import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expendable, type Kept } from '../../shared/backups/retention.ts';
import { copyNames, copyPaths, homeOf } from './folder.ts';
import { isAuthentic, type Manifest, readManifest } from './manifest.ts';
import type { CopySource } from './source.ts';

/** Whether a copy is ours and whole as far as can be told without reading it: only such a one counts, or is taken away. */
function seemsGood(home: string, name: string, { databaseKey, installId }: CopySource): Manifest | null {
  const paths = copyPaths(home, name);
  const manifest = readManifest(paths);
  if (manifest === null || manifest.installId !== installId || !isAuthentic(manifest, databaseKey))
    return null;
  const size = statSync(paths.database, { throwIfNoEntry: false })?.size;
  return size === manifest.database.bytes ? manifest : null;
}

/** The copies of a chosen folder that are ours and whole to the eye, newest first. */
export function goodCopies(chosen: string, source: CopySource): Manifest[] {
  const home = homeOf(chosen, source.installId);
  return copyNames(home).flatMap((name) => seemsGood(home, name, source) ?? []);
}

/**
 * Takes away the copies that the office no longer keeps, right after a new one was verified, and the stored files that no
 * copy left names. A copy that is not good is never touched, and while one is there no stored file is either.
 * @returns the names taken away
 */
export function prune(chosen: string, source: CopySource, kept: Kept): string[] {
  const home = homeOf(chosen, source.installId);
  const gone = expendable(
    goodCopies(chosen, source).map(({ name }) => name),
    kept,
  );
  for (const name of gone) {
    const { folder } = copyPaths(home, name);
    renameSync(folder, `${folder}.partial`); // Interrupted here, it is no copy any longer.
    rmSync(`${folder}.partial`, { recursive: true, force: true });
  }
  if (gone.length > 0) dropFiles(home, chosen, source);
  return gone;
}

function dropFiles(home: string, chosen: string, source: CopySource): void {
  const left = goodCopies(chosen, source);
  const folder = join(home, 'anexos');
  if (left.length < copyNames(home).length || !existsSync(folder)) return;
  const named = new Set(left.flatMap(({ attachments }) => attachments.map(([name]) => name)));
  for (const name of readdirSync(folder).filter((one) => /^[0-9a-f]{32}$/.test(one) && !named.has(one)))
    rmSync(join(folder, name), { force: true });
}
