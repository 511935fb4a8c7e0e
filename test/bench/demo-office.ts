import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { DEMO_PASSWORD, generateDemo } from '../../build/demo/generate.ts';
import { cachePath } from '../../build/setup/steps.mjs';
import { openDatabase } from '../../db/connection.ts';
import { type Paths, pathsOf } from '../../db/files.ts';
import { readKeyFile, unlockWithPassword } from '../../db/keys.ts';
import { migrations } from '../../db/migrations/index.ts';

export const TODAY = '2026-11-23';

/** The demonstration office, made once and kept; fewer manifestations than usual, which no guard's page reads. */
export async function demoFolder(): Promise<string> {
  const kept = cachePath('bench', `demo-${migrations.length}`);
  if (existsSync(kept)) return kept;
  const making = mkdtempSync(join(tmpdir(), 'bench-demo-'));
  await generateDemo({ folder: making, until: TODAY, manifestations: 40 });
  mkdirSync(cachePath('bench'), { recursive: true });
  cpSync(making, `${kept}.part`, { recursive: true });
  renameSync(`${kept}.part`, kept);
  rmSync(making, { recursive: true, force: true });
  return kept;
}

export type Copy = {
  readonly paths: Paths;
  readonly key: Uint8Array;
  readonly open: () => Sqlite.Database;
  readonly remove: () => void;
};

/** A copy of its own of the office, with the key that opens its file. */
export async function copyOfDemo(username: string): Promise<Copy> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-office-'));
  cpSync(await demoFolder(), folder, { recursive: true });
  const paths = pathsOf(folder);
  const file = readKeyFile(paths);
  const unlocked = file === null ? [] : await unlockWithPassword(file, username, DEMO_PASSWORD);
  const key = unlocked[0]?.databaseKey;
  if (key === undefined) throw new Error('the demonstration office did not open');
  return {
    paths,
    key,
    open: () => openDatabase(paths.database, key, migrations),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
