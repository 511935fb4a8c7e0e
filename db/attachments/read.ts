import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { type AppError, badFile } from '../../shared/contract/errors.ts';
import { FRAME_BYTES, frameCount, framePlace, HEADER, openFrame, type Stored, storedSize } from './frames.ts';
import { fill } from './source.ts';

export const missingFile = (name: string): AppError =>
  badFile(
    `O arquivo guardado do anexo “${name}” não está na pasta de dados. O registro do anexo e o resto do caso estão guardados. Avise o administrador: o arquivo pode estar em uma cópia de segurança.`,
  );

export const damagedFile = (name: string): AppError =>
  badFile(
    `O arquivo guardado do anexo “${name}” foi alterado ou está danificado, e por isso não é mostrado. O registro do anexo e o resto do caso estão guardados. Avise o administrador: recupere-o de uma cópia de segurança.`,
  );

type Named = Stored & { readonly name: string };

/** Opens the stored file and checks what can be seen without reading it all. */
async function openStored(folder: string, { storedName, bytes, name }: Named): Promise<FileHandle> {
  const handle = await open(join(folder, storedName), 'r').catch(() => {
    throw missingFile(name);
  });
  const header = Buffer.alloc(HEADER.length);
  const { size } = await handle.stat();
  const begins = (await fill(handle, header, 0)) === HEADER.length && header.equals(HEADER);
  if (begins && size === storedSize(bytes)) return handle;
  await handle.close();
  throw damagedFile(name);
}

async function frameAt(handle: FileHandle, stored: Named, index: number): Promise<Buffer> {
  const { at, length } = framePlace(stored.bytes, index);
  const sealed = Buffer.allocUnsafe(length);
  const got = await fill(handle, sealed, at).catch(() => 0);
  const plain = got === length ? openFrame(stored, index, sealed) : null;
  if (plain === null) throw damagedFile(stored.name);
  return plain;
}

/**
 * Some bytes of a stored file, fewer at its end.
 * @throws AppError `file` naming the attachment when they are not there or not what was written
 */
export async function readRange(
  folder: string,
  stored: Named,
  from: number,
  length: number,
): Promise<Buffer> {
  const end = Math.min(from + length, stored.bytes);
  if (from >= end) return Buffer.alloc(0);
  const handle = await openStored(folder, stored);
  try {
    const parts: Buffer[] = [];
    for (let index = Math.floor(from / FRAME_BYTES); index * FRAME_BYTES < end; index += 1) {
      const start = index * FRAME_BYTES;
      const plain = await frameAt(handle, stored, index);
      parts.push(plain.subarray(Math.max(0, from - start), end - start));
    }
    return Buffer.concat(parts);
  } finally {
    await handle.close();
  }
}

/** Reads it whole against its digest. @throws AppError `file` as `readRange`, or what `step` throws */
export async function checkWhole(
  folder: string,
  stored: Named & { readonly sha256: string },
  step: (done: number) => Promise<void>,
): Promise<void> {
  const handle = await openStored(folder, stored);
  const hash = createHash('sha256');
  try {
    for (let index = 0; index < frameCount(stored.bytes); index += 1) {
      const plain = await frameAt(handle, stored, index);
      hash.update(plain);
      await step(plain.length);
    }
  } finally {
    await handle.close();
  }
  if (hash.digest('hex') !== stored.sha256) throw damagedFile(stored.name);
}
