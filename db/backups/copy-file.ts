import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { renameDurably } from '../files.ts';

const CHUNK = 4 << 20;

/** Told the bytes just read; throwing ends the work. */
export type Told = (bytes: number) => Promise<void>;

/** Bytes and SHA-256 of a file on the disk. */
export type Digest = { readonly bytes: number; readonly sha256: string };

async function read(handle: FileHandle, take: (chunk: Buffer) => Promise<void>): Promise<Digest> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(CHUNK);
  let bytes = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, 0, CHUNK, bytes);
    if (bytesRead === 0) return { bytes, sha256: hash.digest('hex') };
    const chunk = buffer.subarray(0, bytesRead);
    hash.update(chunk);
    await take(chunk);
    bytes += bytesRead;
  }
}

/** Reads a file whole, piece by piece. */
export async function digestOf(path: string, told: Told): Promise<Digest> {
  const handle = await open(path, 'r');
  try {
    return await read(handle, (chunk) => told(chunk.length));
  } finally {
    await handle.close();
  }
}

async function pour(from: string, partial: string, told: Told): Promise<Digest> {
  const source = await open(from, 'r');
  try {
    const target = await open(partial, 'w', 0o600);
    try {
      const digest = await read(source, async (chunk) => {
        await target.writeFile(chunk);
        await told(chunk.length);
      });
      await target.sync();
      return digest;
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

/** Copies a file, on the disk before it has its name; nothing stays behind when it fails. */
export async function copyFile(from: string, to: string, told: Told): Promise<Digest> {
  const partial = `${to}.partial`;
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  try {
    const digest = await pour(from, partial, told);
    renameDurably(partial, to);
    return digest;
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw error;
  }
}
