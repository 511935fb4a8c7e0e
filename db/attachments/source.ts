import { type FileHandle, open, stat } from 'node:fs/promises';
import { MAX_BYTES } from '../../shared/attachments/model.ts';
import { badFile } from '../../shared/contract/errors.ts';

/** What tells one state of a file from another, to the nanosecond where the disk keeps it. */
type Print = {
  readonly size: bigint;
  readonly ino: bigint;
  readonly dev: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
};

/** A file of the disk being copied. */
export type Source = {
  readonly bytes: number;
  readonly handle: FileHandle;
  /** @throws AppError `file` unless the file still is what it was when it was opened */
  readonly checkSame: () => Promise<void>;
};

const CHANGED =
  'O arquivo mudou enquanto era copiado, e nada foi guardado. Feche o programa que o está gravando e escolha-o de novo.';
const UNREADABLE =
  'O arquivo não pôde ser lido. Confira se ele ainda existe e se está aberto em outro programa.';

export const changedMeanwhile = () => badFile(CHANGED);

function same(one: Print, other: Print): boolean {
  return (
    one.size === other.size &&
    one.ino === other.ino &&
    one.dev === other.dev &&
    one.mtimeNs === other.mtimeNs &&
    one.ctimeNs === other.ctimeNs
  );
}

/**
 * Opens a regular file of 1 byte to 2 GiB.
 * @throws AppError `file` when it is no such file or cannot be read
 */
export async function openSource(path: string): Promise<Source> {
  // Asked before opening: opening a pipe would wait for whoever writes to it.
  const found = await stat(path, { bigint: true }).catch(() => null);
  if (found === null) throw badFile(UNREADABLE);
  if (!found.isFile())
    throw badFile('Só arquivos podem ser anexados: escolha os arquivos de dentro da pasta.');
  if (found.size === 0n)
    throw badFile(
      'O arquivo está vazio (0 byte). Confira se ele foi gravado por inteiro e escolha-o de novo.',
    );
  if (found.size > BigInt(MAX_BYTES))
    throw badFile(
      'O arquivo passa de 2 GB. Divida-o em partes, ou registre a mídia em que ele foi entregue.',
    );
  const handle = await open(path, 'r').catch(() => {
    throw badFile(UNREADABLE);
  });
  return {
    bytes: Number(found.size),
    handle,
    checkSame: async () => {
      const held = await handle.stat({ bigint: true });
      const named = await stat(path, { bigint: true }).catch(() => null);
      if (named === null || !same(found, held) || !same(found, named)) throw changedMeanwhile();
    },
  };
}

/** Fills the buffer from the file; fewer bytes only at its end. */
export async function fill(handle: FileHandle, buffer: Uint8Array, at: number): Promise<number> {
  let filled = 0;
  while (filled < buffer.length) {
    const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, at + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}
