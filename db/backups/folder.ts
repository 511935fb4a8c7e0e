import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { copyName } from '../../shared/backups/model.ts';

/** Where the parts of a copy lie. */
export type CopyPaths = {
  readonly folder: string;
  readonly database: string;
  readonly keys: string;
  readonly headLog: string;
  readonly manifest: string;
  /** Shared by the copies beside it: stored files never change. */
  readonly attachments: string;
};

/** The folder of an installation's copies, inside the one that the office chose. */
export const homeOf = (chosen: string, installId: string): string =>
  join(chosen, `lisura-${installId.slice(0, 8)}`);

/** The parts of a copy in the folder of the copies; `partial` while it is being written. */
export function copyPaths(home: string, name: string, partial = false): CopyPaths {
  const folder = join(home, partial ? `${name}.partial` : name);
  return {
    folder,
    database: join(folder, 'lisura.db'),
    keys: join(folder, 'keys.json'),
    headLog: join(folder, 'audit-head.log'),
    manifest: join(folder, 'manifest.json'),
    attachments: join(home, 'anexos'),
  };
}

/** The names of the whole copies in a folder of copies, newest first. */
export function copyNames(home: string): string[] {
  if (!existsSync(home)) return [];
  return readdirSync(home)
    .filter((name) => copyName.safeParse(name).success)
    .toSorted((a, b) => (a < b ? 1 : -1));
}

/** Deletes what interrupted copies left half-way: nothing counts it. */
export function clearPartials(home: string): void {
  for (const folder of [home, join(home, 'anexos')]) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.partial')))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** The folders of copies that a person may mean by a folder: itself, the copy inside it, or the ones it holds. */
export function homesIn(chosen: string): string[] {
  if (copyName.safeParse(basename(chosen)).success) return [dirname(chosen)];
  if (copyNames(chosen).length > 0) return [chosen];
  if (!existsSync(chosen)) return [];
  return readdirSync(chosen)
    .filter((name) => /^lisura-[0-9a-f]{8}$/.test(name))
    .map((name) => join(chosen, name));
}
