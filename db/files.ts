import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The files of a data folder. */
export type Paths = {
  readonly folder: string;
  readonly database: string;
  /** The database while it is being created. */
  readonly unfinished: string;
  readonly keys: string;
  readonly keysCopy: string;
  readonly head: string;
  readonly throttle: string;
  readonly log: string;
  /** Holds room for an emergency. */
  readonly ballast: string;
};

/** Where each file of a data folder is; none need exist. */
export function pathsOf(folder: string): Paths {
  return {
    folder,
    database: join(folder, 'lisura.db'),
    unfinished: join(folder, 'lisura.db.new'),
    keys: join(folder, 'keys.json'),
    keysCopy: join(folder, 'keys.bak.json'),
    head: join(folder, 'audit-head.log'),
    throttle: join(folder, 'throttle.json'),
    log: join(folder, 'backend.log'),
    ballast: join(folder, 'reserva.bin'),
  };
}

/** The text of a file, or null when there is none. */
export function readText(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Replaces a file whole: a crash leaves the old text or the new one. */
export function writeAtomic(path: string, text: string): void {
  const temporary = `${path}.tmp`;
  const descriptor = openSync(temporary, 'w', 0o600);
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameDurably(temporary, path);
}

/** Renames and waits until the folder itself is on disk. */
export function renameDurably(from: string, to: string): void {
  renameSync(from, to);
  syncFolder(dirname(to));
}

/** Deletes a database file with the journals beside it. */
export function removeDatabase(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true });
}

/** Waits until a file already written is on disk. */
export function syncFile(path: string): void {
  const descriptor = openSync(path, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Waits until the names in a folder are on disk. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return; // A folder cannot be opened for this there; NTFS journals the rename.
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
