import { closeSync, existsSync, fsyncSync, openSync, rmSync, statfsSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const MB = 1 << 20;
/** Room held back so that work under way can still end on a full disk, in bytes. */
export const BALLAST_BYTES = 64 * MB;
/** The room is held only where it is a small part of what is free. */
const PLENTY = 8;
const BLOCK = Buffer.alloc(MB);

/** A file of no content that holds room on the disk of the data. */
export type Ballast = {
  /** Takes the room if there is plenty; does nothing where it is held already. A disk that refuses is left alone. */
  readonly hold: () => void;
  /** Gives the room back if the disk has less left than that. Returns whether it did. */
  readonly release: () => boolean;
};

/** @param bytes how much to hold */
export function createBallast(path: string, bytes: number = BALLAST_BYTES): Ballast {
  const free = (): number => {
    const { bavail, bsize } = statfsSync(dirname(path));
    return bavail * bsize;
  };
  const held = (): boolean => existsSync(path) && statSync(path).size >= bytes;
  return {
    hold: () => {
      if (held() || free() < PLENTY * bytes) return;
      try {
        fill(path, bytes);
      } catch {
        rmSync(path, { force: true });
      }
    },
    release: () => {
      if (!existsSync(path) || free() >= bytes) return false;
      rmSync(path);
      return true;
    },
  };
}

// Written out: a file that is only said to be long holds no room.
function fill(path: string, bytes: number): void {
  const descriptor = openSync(path, 'w', 0o600);
  try {
    for (let written = 0; written < bytes; )
      written += writeSync(descriptor, BLOCK, 0, Math.min(MB, bytes - written));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
