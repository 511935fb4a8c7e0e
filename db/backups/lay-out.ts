import { mkdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { FAULTS } from '../../shared/backups/model.ts';
import { AppError, badFile } from '../../shared/contract/errors.ts';
import { pathsOf, readText, writeAtomic } from '../files.ts';
import { copyFile, type Told } from './copy-file.ts';
import type { CopyPaths } from './folder.ts';
import type { Manifest } from './manifest.ts';

/** Left free on the disk that receives a copy. */
const SPARE_BYTES = 64 << 20;

/**
 * Lays a verified copy out as a data folder of its own, comparing again every byte on its way.
 * @param files of its stored files, those to bring
 * @throws AppError `full`, or `file` where a byte is not what was verified
 */
export async function layOut(
  copy: CopyPaths,
  manifest: Manifest,
  {
    folder,
    files,
    told,
  }: { readonly folder: string; readonly files: Manifest['attachments']; readonly told: Told },
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'attachments'), { recursive: true, mode: 0o700 });
  const needed = files.reduce((sum, [, bytes]) => sum + bytes, manifest.database.bytes);
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < needed + SPARE_BYTES) throw new AppError({ code: 'full' });
  const paths = pathsOf(folder);
  const bring = async (from: string, to: string, sha: string): Promise<boolean> =>
    (await copyFile(from, to, told)).sha256 === sha;
  if (!(await bring(copy.database, paths.database, manifest.database.sha256))) throw badFile(FAULTS.database);
  for (const [name, , sha] of files) {
    if (!(await bring(join(copy.attachments, name), join(folder, 'attachments', name), sha)))
      throw badFile(FAULTS.attachmentDamaged);
  }
  const keys = readText(copy.keys) ?? '';
  writeAtomic(paths.keys, keys);
  writeAtomic(paths.keysCopy, keys);
  const headLog = readText(copy.headLog);
  if (headLog !== null) writeAtomic(paths.head, headLog);
}
