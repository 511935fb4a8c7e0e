import { isAbsolute } from 'node:path';
import { z } from 'zod';

/** The files of the disk that the person chose or dropped on the window: a page may name no other. */
export type Grants = {
  readonly allow: (path: string) => void;
  /** Whether an input names no file, or one that was given. */
  readonly admits: (input: unknown) => boolean;
  readonly clear: () => void;
};

const namesFile = z.object({ file: z.string() });

export function createGrants(): Grants {
  const given = new Set<string>();
  return {
    allow: (path) => {
      if (isAbsolute(path)) given.add(path);
    },
    admits: (input) => {
      const named = namesFile.safeParse(input);
      return !named.success || given.has(named.data.file);
    },
    clear: () => given.clear(),
  };
}
