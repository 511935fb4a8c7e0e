import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const remembered = z.object({ printer: z.string().nullable() });

/** The printer used last on this computer: a convenience, so what cannot be read or written is as if never chosen. */
export type LastPrinter = {
  readonly read: () => Promise<string | null>;
  readonly remember: (printer: string | null) => Promise<void>;
};

/** Kept in the shell's own folder. */
export function createLastPrinter(folder: string): LastPrinter {
  const file = join(folder, 'printer.json');
  return {
    read: async () => {
      try {
        return remembered.parse(JSON.parse(await readFile(file, 'utf8'))).printer;
      } catch {
        return null;
      }
    },
    remember: (printer) =>
      writeFile(file, JSON.stringify({ printer }), { mode: 0o600 }).catch(() => undefined),
  };
}
