import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { closeDatabase, createDatabase, openDatabase } from '../../db/connection.ts';
import { type Migration, migrate, versionOf } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations/index.ts';
import { fingerprints, temporaryFolder } from '../support/folder.ts';

const key = randomBytes(32);
const next = (version: number, sql: string): Migration => ({ version, name: `step ${version}`, sql });
const more = next(migrations.length + 1, 'create table extra (id integer primary key) strict');
const file = () => join(temporaryFolder(), 'lisura.db');
const tables = (database: Sqlite.Database): unknown[] =>
  database
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name")
    .pluck()
    .all();

function withFile(use: (path: string, database: Sqlite.Database) => void): string {
  const path = file();
  const database = createDatabase(path, key, migrations);
  use(path, database);
  closeDatabase(database);
  return path;
}

describe('a migration', () => {
  test('applies what is missing, in order, once', () => {
    const path = withFile((_path, database) => expect(versionOf(database)).toBe(migrations.length));
    const database = openDatabase(path, key, [...migrations, more]);
    expect(versionOf(database)).toBe(more.version);
    expect(tables(database)).toContain('extra');
    closeDatabase(database);
    closeDatabase(openDatabase(path, key, [...migrations, more]));
  });

  test('that fails leaves the file as it was', () => {
    const path = withFile((_path, database) => database.exec("insert into meta values ('a', 'b')"));
    const broken = next(
      more.version,
      "create table half (id integer primary key) strict; insert into meta values ('c', 'd'); select no_such_function()",
    );
    expect(() => openDatabase(path, key, [...migrations, broken])).toThrow();
    const database = openDatabase(path, key, migrations);
    expect(tables(database)).not.toContain('half');
    expect(database.prepare("select count(*) from meta where key = 'c'").pluck().get()).toBe(0);
    closeDatabase(database);
  });

  test('that leaves a broken reference is undone, and references are checked again afterwards', () => {
    const path = withFile(() => undefined);
    const orphan = next(more.version, "insert into account_role values (99, 'rh')");
    expect(() => openDatabase(path, key, [...migrations, orphan])).toThrow('broken references');
    const database = openDatabase(path, key, migrations);
    expect(() => database.exec("insert into account_role values (99, 'rh')")).toThrow('FOREIGN KEY');
    closeDatabase(database);
  });

  test('copies the file beside it first, encrypted and whole', () => {
    const path = withFile((_path, database) => database.exec("insert into meta values ('before', 'yes')"));
    closeDatabase(openDatabase(path, key, [...migrations, more]));
    const copy = join(path, '..', `before-v${more.version}.db`);
    expect(readFileSync(copy).subarray(0, 15).toString()).not.toBe('SQLite format 3');
    const database = openDatabase(copy, key, migrations);
    expect(database.prepare("select value from meta where key = 'before'").pluck().get()).toBe('yes');
    closeDatabase(database);
    expect(existsSync(`${copy}.partial`)).toBe(false);
  });

  test('steps out of order are a mistake of ours', () => {
    const database = new Sqlite(':memory:');
    expect(() => migrate(database, [next(2, 'select 1')], null)).toThrow('out of order');
  });
});

describe('a file', () => {
  test('of a later release is refused before a byte changes', () => {
    const path = withFile(() => undefined);
    closeDatabase(openDatabase(path, key, [...migrations, more]));
    const before = fingerprints(join(path, '..'));
    expect(() => openDatabase(path, key, migrations)).toThrow('damaged');
    expect(fingerprints(join(path, '..'))).toEqual(before);
  });

  test('is never created where one is expected, nor over another', () => {
    const path = file();
    expect(() => openDatabase(path, key, migrations)).toThrow('damaged');
    expect(existsSync(path)).toBe(false);
    writeFileSync(path, 'something');
    expect(() => createDatabase(path, key, migrations)).toThrow('exists');
  });

  test('holds nothing readable: not in itself, not in its journal, not in a copy', () => {
    const marker = 'JACARANDA-MIMOSO';
    withFile((path, database) => {
      database.prepare("insert into meta values ('marker', ?)").run(marker.repeat(50));
      database.prepare('vacuum into ?').run(`${path}.copy`);
      for (const name of [path, `${path}-wal`, `${path}.copy`])
        expect(readFileSync(name).includes(marker)).toBe(false);
    });
  });

  test.each([
    'synchronous',
    'foreign_keys',
    'recursive_triggers',
    'secure_delete',
    'temp_store',
    'journal_mode',
    'locking_mode',
    'trusted_schema',
    'cache_size',
  ])('opens with %s as it must be, also the second time', (name) => {
    const expected = {
      synchronous: 2,
      foreign_keys: 1,
      recursive_triggers: 1,
      secure_delete: 1,
      temp_store: 2,
      journal_mode: 'wal',
      locking_mode: 'exclusive',
      trusted_schema: 0,
      cache_size: -65536,
    };
    const path = withFile((_path, database) =>
      expect(expected).toHaveProperty(name, database.pragma(name, { simple: true })),
    );
    const database = openDatabase(path, key, migrations);
    expect(expected).toHaveProperty(name, database.pragma(name, { simple: true }));
    closeDatabase(database);
  });

  test('with one bit changed is noticed', () => {
    const path = withFile(() => undefined);
    const bytes = readFileSync(path);
    for (let n = 0; n < 20; n += 1) {
      const spoiled = Buffer.from(bytes);
      const at = (n * 7919) % bytes.length;
      spoiled[at] = (spoiled[at] ?? 0) ^ 1;
      writeFileSync(path, spoiled);
      const check = (): unknown => {
        const database = openDatabase(path, key, migrations);
        try {
          return database.pragma('quick_check', { simple: true });
        } finally {
          database.close();
        }
      };
      let result: unknown = 'refused';
      try {
        result = check();
      } catch {
        // Refused at the door: also noticed.
      }
      expect(result).not.toBe('ok');
    }
  });
});
