import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { badFile, conflict } from '../../shared/contract/errors.ts';
import type { ReadChunk } from './opened-files.ts';
import { writeRefusal } from './write.ts';

type Opened = { readonly token: string; readonly bytes: number; readonly sha256: string };
/** Told after each piece; throwing ends the writing. */
type Step = (done: number, total: number) => void;

const ALTERED =
  'A cópia não confere com o arquivo recebido e foi descartada. Avise o administrador: recupere o anexo de uma cópia de segurança.';

async function pour(read: ReadChunk, { token, bytes, sha256 }: Opened, target: FileHandle, step: Step) {
  const hash = createHash('sha256');
  for (let at = 0; at < bytes; ) {
    const { data } = await read(token, at);
    if (data.length === 0) throw badFile(ALTERED);
    hash.update(data);
    await target.writeFile(data);
    at += data.length;
    step(at, bytes);
  }
  if (hash.digest('hex') !== sha256) throw badFile(ALTERED);
  await target.sync();
}

/** What came from outside stays marked so: Windows then asks before running it, and Office opens it protected. */
async function markFromOutside(file: string): Promise<void> {
  if (process.platform !== 'win32') return;
  await writeFile(`${file}:Zone.Identifier`, '[ZoneTransfer]\r\nZoneId=3\r\n').catch(() => undefined);
}

/**
 * Writes a copy of what was opened, whole and checked against its digest, or nothing.
 * @throws AppError `full`, `file`, `conflict` when cancelled, or an invalid `file` for a place that cannot be written
 */
export async function saveOpened(read: ReadChunk, opened: Opened, file: string, step: Step): Promise<void> {
  const partial = join(dirname(file), `.${basename(file)}.${randomBytes(4).toString('hex')}.parcial`);
  try {
    const target = await open(partial, 'wx', 0o600).catch((error: unknown) => {
      throw writeRefusal(error);
    });
    try {
      await pour(read, opened, target, step);
    } finally {
      await target.close();
    }
    await rename(partial, file);
    await markFromOutside(file);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw code === 'ENOSPC' || code === 'EDQUOT' ? writeRefusal(error) : error;
  }
}

export type Saving = {
  /** Throws once the job was cancelled. */
  readonly check: (job: string | null) => void;
  readonly cancel: (job: string) => void;
};

/** The copies being written, by the names that the page gave them. */
export function createSaving(): Saving {
  const cancelled = new Set<string>();
  return {
    check: (job) => {
      if (job !== null && cancelled.delete(job)) throw conflict('A cópia foi cancelada e nada foi gravado.');
    },
    cancel: (job) => void cancelled.add(job),
  };
}
