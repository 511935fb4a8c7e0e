import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError, invalidField } from '../../shared/contract/errors.ts';

/** Writes a whole file or nothing: beside it first, then in its place. Refuses with `full` or an invalid `file`. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const partial = join(dirname(file), `.${basename(file)}.${randomBytes(4).toString('hex')}.parcial`);
  try {
    const handle = await open(partial, 'wx', 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw writeRefusal(error);
  }
}

/** What a failed writing is to the person: no space, or a place that cannot be written. */
export function writeRefusal(error: unknown): AppError {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return new AppError({ code: 'full' });
  return invalidField('file', 'Não foi possível gravar nesse lugar. Escolha outra pasta.');
}
