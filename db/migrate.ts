import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { AppError, badFile } from '../shared/contract/errors.ts';
import { refusalOf } from './errors.ts';
import { renameDurably, syncFile } from './files.ts';

export type Migration = { readonly version: number; readonly name: string; readonly sql: string };

/** Opens a copy of the file for reading, to prove that it is whole. */
export type OpenCopy = (path: string) => Sqlite.Database;

/** The version of the file: how many migrations were applied to it, 0 for a new one. */
export function versionOf(database: Sqlite.Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}

/**
 * Brings the file to the last version, each step in a transaction of its own: one that fails leaves the file as it was.
 * A file that already holds data is copied beside itself first.
 * @param path of the file, or null when there is nothing worth copying
 * @returns the versions applied
 * @throws AppError `damaged{newer}` for a file from a later release
 */
export function migrate(
  database: Sqlite.Database,
  steps: readonly Migration[],
  copy: { readonly path: string; readonly open: OpenCopy } | null,
): number[] {
  for (const [index, step] of steps.entries()) {
    if (step.version !== index + 1) throw new Error(`migration ${step.name} is out of order`);
  }
  const current = versionOf(database);
  if (current > steps.length) throw new AppError({ code: 'damaged', what: 'newer' });
  const pending = steps.slice(current);
  if (pending.length === 0) return [];
  if (current > 0 && copy !== null) {
    copyBefore(database, join(dirname(copy.path), `before-v${current + 1}.db`), copy.open);
  }

  database.pragma('foreign_keys = OFF'); // Ignored inside a transaction, so set around them all.
  try {
    for (const step of pending) apply(database, step);
  } finally {
    database.pragma('foreign_keys = ON');
  }
  return pending.map(({ version }) => version);
}

/** How many rows each table has; a virtual one has none of its own, its shadows are counted. */
export function countRows(database: Sqlite.Database): Map<string, number> {
  const tables = database
    .prepare<[], { name: string }>(
      "select name from sqlite_schema where type = 'table' and rootpage > 0 and name not like 'sqlite_%' order by name",
    )
    .all();
  return new Map(
    tables.map(({ name }) => [
      name,
      database.prepare<[], { n: number }>(`select count(*) as n from "${name}"`).get()?.n ?? 0,
    ]),
  );
}

function apply(database: Sqlite.Database, step: Migration): void {
  database
    .transaction(() => {
      database.exec(step.sql);
      const broken = database.pragma('foreign_key_check');
      if (Array.isArray(broken) && broken.length > 0) {
        throw new Error(`migration ${step.name} leaves ${broken.length} broken references`);
      }
      database.pragma(`user_version = ${step.version}`);
    })
    .immediate();
}

// VACUUM INTO keeps the key. A half-written copy opens as a valid empty file, hence the counts.
function copyBefore(database: Sqlite.Database, target: string, open: OpenCopy): void {
  const partial = `${target}.partial`;
  try {
    rmSync(partial, { force: true });
    database.prepare('vacuum into ?').run(partial);
    const copy = open(partial);
    try {
      if (fingerprint(copy) !== fingerprint(database)) throw notCopied();
    } finally {
      copy.close();
    }
    syncFile(partial);
    renameDurably(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    throw refusalOf(error) ?? notCopied();
  }
}

/** Version, identity, rows of every table and end of the audit trail. */
function fingerprint(database: Sqlite.Database): string {
  const last = database.prepare('select seq, hash from audit_entry order by seq desc limit 1').get();
  return JSON.stringify([
    versionOf(database),
    database.pragma('application_id', { simple: true }),
    [...countRows(database)],
    last ?? null,
  ]);
}

const notCopied = (): AppError =>
  badFile(
    'Antes de atualizar os dados é feita uma cópia deles, e ela não pôde ser feita ou não conferiu. Nada foi alterado. Verifique o espaço e o estado do disco e abra de novo.',
  );
