import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const NEEDS_ROOT = 'Só o administrador do computador monta um disco pequeno.';

export type SmallDisk = {
  readonly path: string;
  /** Lets nobody write in it, or lets them again. */
  readonly protect: (isProtected: boolean) => void;
  /** Other size, in MB. */
  readonly resize: (megabytes: number) => void;
  readonly remove: () => void;
};

/** A disk of so many MB that exists only in memory; null where this user may not make one. */
export function smallDisk(megabytes: number): SmallDisk | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const path = mkdtempSync(join(tmpdir(), 'small-disk-'));
  const run = (command: string, ...args: string[]): void =>
    void execFileSync(command, args, { stdio: 'ignore' });
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'lisura-test', path);
  } catch {
    rmSync(path, { recursive: true });
    return null;
  }
  return {
    path,
    protect: (isProtected) => run('mount', '-o', `remount,${isProtected ? 'ro' : 'rw'}`, path),
    resize: (size) => run('mount', '-o', `remount,rw,size=${size}m`, path),
    remove: () => {
      run('umount', '-l', path);
      rmSync(path, { recursive: true });
    },
  };
}
