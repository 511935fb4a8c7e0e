import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { dimensionsOf } from '../../shared/attachments/dimensions.ts';
import { HEAD_BYTES, sniff } from '../../shared/attachments/sniff.ts';
import { AppError } from '../../shared/contract/errors.ts';
import { codeOf } from '../errors.ts';
import { renameDurably } from '../files.ts';
import { FRAME_BYTES, frameCount, HEADER, type Stored, sealFrame, storedSize } from './frames.ts';
import { changedMeanwhile, fill, openSource, type Source } from './source.ts';

/** Left free for the database to finish its own work. */
const SPARE_BYTES = 64 << 20;

/** What was learned of a file while it was copied. */
export type Copied = Stored & {
  readonly sha256: string;
  readonly type: string;
  readonly width: number | null;
  readonly height: number | null;
};

/** Told after each frame; throwing ends the copy. */
export type Step = (done: number, total: number) => Promise<void>;

async function checkSpace(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < storedSize(bytes) + SPARE_BYTES) throw new AppError({ code: 'full' });
}

/** Frame by frame, so that neither memory nor the process is held for long. */
async function pour(source: Source, target: FileHandle, stored: Stored, step: Step) {
  const hash = createHash('sha256');
  const plain = Buffer.allocUnsafe(FRAME_BYTES);
  let head: Uint8Array = new Uint8Array();
  await target.write(HEADER);
  for (let index = 0; index < frameCount(stored.bytes); index += 1) {
    const at = index * FRAME_BYTES;
    const wanted = plain.subarray(0, Math.min(FRAME_BYTES, stored.bytes - at));
    if ((await fill(source.handle, wanted, at)) < wanted.length) throw changedMeanwhile();
    if (index === 0) head = Uint8Array.from(wanted.subarray(0, HEAD_BYTES));
    hash.update(wanted);
    await target.writeFile(sealFrame(stored, index, wanted));
    await step(at + wanted.length, stored.bytes);
  }
  if ((await fill(source.handle, plain.subarray(0, 1), stored.bytes)) > 0) throw changedMeanwhile();
  return { sha256: hash.digest('hex'), head };
}

async function write(partial: string, source: Source, stored: Stored, step: Step) {
  const target = await open(partial, 'wx', 0o600);
  try {
    const poured = await pour(source, target, stored, step);
    await source.checkSame();
    await target.sync();
    return poured;
  } finally {
    await target.close();
  }
}

/**
 * Copies a file of the disk into the folder under its stored name, encrypted; until it is whole and on the disk it is
 * called `.partial`. Nothing stays behind when it fails.
 * @throws AppError `file`, `full`, or what `step` throws
 */
export async function copyIn(
  folder: string,
  path: string,
  secret: { readonly storedName: string; readonly key: Uint8Array },
  step: Step,
): Promise<Copied> {
  const source = await openSource(path);
  const stored: Stored = { ...secret, bytes: source.bytes };
  const partial = join(folder, `${stored.storedName}.partial`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await checkSpace(folder, stored.bytes);
    const { sha256, head } = await write(partial, source, stored, step);
    renameDurably(partial, join(folder, stored.storedName));
    const { type } = sniff(head);
    const size = dimensionsOf(type, head);
    return { ...stored, sha256, type, width: size?.width ?? null, height: size?.height ?? null };
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    if (codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT') throw new AppError({ code: 'full' });
    throw error;
  } finally {
    await source.handle.close();
  }
}
