import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { closeDatabase, createDatabase, openDatabase } from '../../db/connection.ts';
import { countRows, versionOf } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations/index.ts';
import { temporaryFolder } from '../support/folder.ts';

/** Files of the schemas that went out, written by the programs of their time, with names and texts that are hard on quoting. */
const RELEASED = join(import.meta.dirname, '..', 'fixtures', 'released');
const key = randomBytes(32);

/** What a person would miss: names, texts, numbers and the trail. */
const KEPT = [
  'select id, registration, name from guard order by id',
  'select id, protocol, district from manifestation order by id',
  'select id, username, name, office from account order by id',
  'select seq, hash, prev_hash, procedure from audit_entry order by seq',
];

const read = (database: Sqlite.Database) => KEPT.map((sql) => database.prepare(sql).all());

const schema = (database: Sqlite.Database): Map<unknown, string> =>
  new Map(
    database
      .prepare<[], { name: string; sql: string }>(
        "select name, sql from sqlite_schema where sql is not null and name not like 'sqlite_%'",
      )
      .all()
      .map(({ name, sql }) => [name, sql.replace(/\s+/g, ' ')]),
  );

/** An encrypted file that holds what a release wrote. */
function laidDown(name: string): string {
  const path = join(temporaryFolder(), 'lisura.db');
  const database = createEmpty(path);
  database.exec(readFileSync(join(RELEASED, name), 'utf8'));
  closeDatabase(database);
  return path;
}

// Only the table that proves the settings is made, and the release brings its own.
function createEmpty(path: string): Sqlite.Database {
  const database = createDatabase(path, key, [
    { version: 1, name: 'empty', sql: 'create table meta (key text primary key, value text) strict' },
  ]);
  database.exec('drop table meta');
  return database;
}

describe.each(readdirSync(RELEASED))('a file of the release %s', (name) => {
  test('comes to the schema of a new file with every row that it had', () => {
    const path = laidDown(name);
    const version = Number(/^v(\d+)\.sql$/.exec(name)?.[1]);
    const old = openDatabase(path, key, migrations.slice(0, version));
    expect(versionOf(old)).toBe(version);
    const before = read(old);
    const counts = countRows(old);
    expect(before.map((rows) => rows.length)).toEqual([8, 6, 1, expect.any(Number)]);
    closeDatabase(old);

    const migrated = openDatabase(path, key, migrations);
    expect(versionOf(migrated)).toBe(migrations.length);
    expect(read(migrated)).toEqual(before);
    for (const table of ['guard', 'career_event', 'manifestation', 'manifestation_event', 'rulebook'])
      expect([table, countRows(migrated).get(table)]).toEqual([table, counts.get(table)]);
    expect(migrated.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(migrated.pragma('foreign_key_check')).toEqual([]);

    const fresh = createDatabase(join(temporaryFolder(), 'lisura.db'), key, migrations);
    expect(schema(migrated)).toEqual(schema(fresh));
    closeDatabase(fresh);
    closeDatabase(migrated);
  });
});
