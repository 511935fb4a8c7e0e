import { accessSync, closeSync, constants, existsSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { AppError } from '../shared/contract/errors.ts';
import { codeOf, refusalOf } from './errors.ts';
import { type Migration, migrate, versionOf } from './migrate.ts';

/** Marks a file as ours: "LISU". */
export const APPLICATION_ID = 0x4c49_5355;

const GATE_TIMEOUT = 300;
const CACHE_KIB = 65_536;

/**
 * Opens an existing encrypted file: the gate looks first through a connection that can write nothing, then every
 * setting is made before the first read and proved after a real write.
 * @throws AppError `busy`, `full`, or `damaged` with what is wrong; never a path, never SQL
 */
export function openDatabase(path: string, key: Uint8Array, steps: readonly Migration[]): Sqlite.Database {
  const stoppedShort = gate(path, key, steps.length);
  return guarded(path, () => {
    const database = connect(path, key, true);
    try {
      if (stoppedShort && database.pragma('quick_check', { simple: true }) !== 'ok')
        throw damaged('unreadable');
      migrate(database, steps, { path, open: (copy) => readOnly(copy, key) });
      prove(database);
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  });
}

/** Creates a new encrypted file, migrated and proved. The path must be free. */
export function createDatabase(path: string, key: Uint8Array, steps: readonly Migration[]): Sqlite.Database {
  if (existsSync(path)) throw new Error('the file exists');
  return guarded(path, () => {
    const database = connect(path, key, false);
    database.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(database, steps, null);
    prove(database);
    return database;
  });
}

/** Writes everything into the file itself and closes it. */
export function closeDatabase(database: Sqlite.Database): void {
  if (!database.open) return;
  database.pragma('optimize');
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}

function connect(path: string, key: Uint8Array, mustExist: boolean): Sqlite.Database {
  const database = new Sqlite(path, { fileMustExist: mustExist, timeout: GATE_TIMEOUT });
  unlock(database, key);
  // Before the first read, or a second process could still read and write until our first writing.
  database.pragma('locking_mode = EXCLUSIVE');
  for (const setting of SETTINGS) database.pragma(setting);
  return database;
}

const SETTINGS = [
  'synchronous = FULL',
  'journal_mode = WAL',
  'synchronous = FULL', // The change to WAL takes the driver's own default, NORMAL.
  'fullfsync = ON',
  'checkpoint_fullfsync = ON',
  'foreign_keys = ON',
  'recursive_triggers = ON', // Else INSERT OR REPLACE walks past the audit triggers.
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'temp_store = MEMORY', // The default writes plain text to the disk.
  'mmap_size = 0',
  'secure_delete = ON',
  'wal_autocheckpoint = 1000',
  'journal_size_limit = 67108864',
  `cache_size = -${CACHE_KIB}`,
];

const PROVED: ReadonlyArray<readonly [string, unknown]> = [
  ['application_id', APPLICATION_ID],
  ['synchronous', 2],
  ['journal_mode', 'wal'],
  ['locking_mode', 'exclusive'],
  ['foreign_keys', 1],
  ['recursive_triggers', 1],
  ['trusted_schema', 0],
  ['temp_store', 2],
  ['secure_delete', 1],
  ['cell_size_check', 1],
  ['cache_size', -CACHE_KIB],
];

function prove(database: Sqlite.Database): void {
  const write = database.prepare(
    "insert into meta (key, value) values ('openings', '1') on conflict (key) do update set value = cast(value + 1 as text)",
  );
  database.transaction(() => write.run()).immediate();
  for (const [name, expected] of PROVED) {
    const actual = database.pragma(name, { simple: true });
    if (actual !== expected) throw new Error(`pragma ${name} is ${String(actual)}`);
  }
}

/** Says whether the last process stopped without closing the file. */
function gate(path: string, key: Uint8Array, newest: number): boolean {
  if (!existsSync(path)) throw damaged('missing');
  if (guarded(path, () => hasPlainHeader(path))) throw damaged('foreign');
  const stoppedShort = existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;
  guarded(path, () => {
    const database = readOnly(path, key);
    try {
      if (database.pragma('application_id', { simple: true }) !== APPLICATION_ID) throw damaged('foreign');
      if (versionOf(database) > newest) throw damaged('newer');
    } finally {
      database.close();
    }
  });
  return stoppedShort;
}

/** Opens a whole file, such as a copy, for reading only: a connection that can write nothing. Throws what the driver throws. */
export function readOnly(path: string, key: Uint8Array): Sqlite.Database {
  const database = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: GATE_TIMEOUT });
  try {
    unlock(database, key);
    database.prepare('select count(*) from sqlite_schema').get();
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

function unlock(database: Sqlite.Database, key: Uint8Array): void {
  // In this order, or the file is created in the driver's own format.
  database.pragma("cipher = 'sqlcipher'");
  database.pragma('legacy = 4');
  if (!isEncrypting(database)) throw new Error('this driver does not encrypt');
  const raw = Buffer.from(`x'${Buffer.from(key).toString('hex')}'`);
  database.key(raw);
  raw.fill(0);
}

// The driver has one method more than the types of the original that it takes the place of.
function isEncrypting(
  database: Sqlite.Database,
): database is Sqlite.Database & { key: (key: Buffer) => number } {
  return 'key' in database;
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (codeOf(error) === 'SQLITE_NOTADB' || codeOf(error)?.startsWith('SQLITE_CORRUPT'))
      throw damaged('unreadable');
    const code = codeOf(error) ?? '';
    // Where the disk refuses writing, the driver says now one, now the other, by the file that it tried first.
    if (/^SQLITE_(CANTOPEN|IOERR)/.test(code) && !isWritable(path)) throw damaged('readonly');
    if (code.startsWith('SQLITE_CANTOPEN')) throw damaged('unreadable');
    throw refusalOf(error) ?? error;
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function hasPlainHeader(path: string): boolean {
  const start = Buffer.alloc(16);
  const descriptor = openSync(path, 'r');
  try {
    readSync(descriptor, start, 0, 16, 0);
  } finally {
    closeSync(descriptor);
  }
  return start.toString('latin1') === 'SQLite format 3\0';
}

function damaged(what: 'missing' | 'newer' | 'foreign' | 'unreadable' | 'readonly'): AppError {
  return new AppError({ code: 'damaged', what });
}
