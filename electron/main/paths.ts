import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type Paths = {
  /** The folder that holds dist and node_modules. */
  readonly root: string;
  readonly preload: string;
  readonly renderer: string;
  readonly backend: string;
  /** The office's data folder. */
  readonly data: string;
  /** What the desktop shell keeps for itself; a running instance is locked by it. */
  readonly shell: string;
};

/** The value of `--name=value` in a command line, or null. */
export function argument(argv: readonly string[], name: string): string | null {
  const prefix = `--${name}=`;
  const found = argv.find((text) => text.startsWith(prefix));
  return found === undefined ? null : found.slice(prefix.length);
}

/** Where everything is. `dist` is the folder of the running bundle; `fallback` the data folder when none is given. */
export function resolvePaths(dist: string, argv: readonly string[], fallback: string): Paths {
  const data = resolve(argument(argv, 'data') ?? fallback);
  return {
    root: unpacked(resolve(dist, '..')),
    preload: join(dist, 'preload.cjs'),
    renderer: join(dist, 'renderer'),
    backend: unpacked(join(dist, 'backend.mjs')),
    data,
    shell: join(data, 'desktop'),
  };
}

/** Creates the folders that the shell needs, closed to other users of the machine. */
export function createFolders(paths: Paths): void {
  mkdirSync(paths.shell, { recursive: true, mode: 0o700 });
}

/** The backend and its native driver live beside the archive: they are opened by file, not by archive entry. */
function unpacked(path: string): string {
  return path.replace(/app\.asar(?=$|[\\/])/, 'app.asar.unpacked');
}
