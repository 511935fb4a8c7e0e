import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { CompiledQuery, type Kysely } from 'kysely';
import { conflict } from '../../shared/contract/errors.ts';
import { readOnly } from '../connection.ts';
import { deriveKey } from '../crypto.ts';
import { pathsOf, readText, removeDatabase } from '../files.ts';
import { countRows, versionOf } from '../migrate.ts';
import type { Database } from '../schema.ts';

/** What a database file says of itself, to be compared with its copy. */
export type Facts = {
  readonly schema: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly head: { readonly seq: number; readonly hash: string };
};

/** The database at one moment, written to a file of its own beside it, with what goes with it. */
export type Snapshot = {
  readonly path: string;
  readonly facts: Facts;
  readonly keys: string;
  readonly headLog: string | null;
};

/** The open office as something to copy. */
export type CopySource = {
  /** The data folder. */
  readonly folder: string;
  readonly installId: string;
  readonly databaseKey: Uint8Array;
  /** Writes the snapshot while no transaction is open. */
  readonly snapshot: () => Promise<Snapshot>;
  readonly discard: (snapshot: Snapshot) => void;
  /** Runs one work on copies at a time. @throws AppError `conflict` while another is under way */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
};

const SALT = Buffer.from('lisura');
const SNAPSHOT = 'snapshot.partial';
/** Where a rehearsal restores to, within the data folder. */
export const SCRATCH = 'rehearsal';

/** Under which manifests are sealed: whoever cannot open the file cannot make one. */
export const manifestKey = (databaseKey: Uint8Array): Buffer =>
  deriveKey(databaseKey, SALT, 'backup-manifest');

/** Version, rows of every table and last audit entry. */
export function factsOf(database: Sqlite.Database): Facts {
  const head = database
    .prepare<[], { seq: number; hash: string }>('select seq, hash from audit_entry order by seq desc limit 1')
    .get();
  return {
    schema: versionOf(database),
    counts: Object.fromEntries(countRows(database)),
    head: head ?? { seq: 0, hash: '' },
  };
}

/** What of an open file its copies need. What a dead process left half-way is deleted now. */
export function openSource(
  sqlite: Sqlite.Database,
  db: Kysely<Database>,
  headPath: string,
  { databaseKey, installId }: { readonly databaseKey: Uint8Array; readonly installId: string },
): CopySource {
  const folder = dirname(headPath);
  const paths = pathsOf(folder);
  const path = join(folder, SNAPSHOT);
  removeDatabase(path);
  rmSync(join(folder, SCRATCH), { recursive: true, force: true });
  let busy = false;
  return {
    folder,
    installId,
    databaseKey,
    // The connection is held: no transaction is open, and nothing changes between the copy and what is said of it.
    snapshot: () =>
      db.connection().execute(async (held) => {
        removeDatabase(path);
        const headLog = readText(headPath);
        const keys = readText(paths.keys) ?? '';
        await held.executeQuery(CompiledQuery.raw('vacuum into ?', [path]));
        return { path, facts: factsOf(sqlite), keys, headLog };
      }),
    discard: (snapshot) => removeDatabase(snapshot.path),
    alone: async (work) => {
      if (busy) throw conflict('Já há uma cópia ou conferência em andamento. Aguarde o fim dela.');
      busy = true;
      try {
        return await work();
      } finally {
        busy = false;
      }
    },
  };
}

/** Opens a copy to read, or null where the key is not its own or the file is no database. */
export function openCopy(path: string, databaseKey: Uint8Array): Sqlite.Database | null {
  try {
    return readOnly(path, databaseKey);
  } catch {
    return null;
  }
}
