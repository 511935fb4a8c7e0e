import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { beforeEach, expect, test } from 'vitest';
import { closeDatabase, createDatabase, openDatabase } from '../../db/connection.ts';
import { type Migration, migrate, versionOf } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations/index.ts';
import { fingerprints, temporaryFolder } from '../support/folder.ts';

const key = new Uint8Array(32).fill(9);
const more: Migration = {
  version: migrations.length + 1,
  name: 'more',
  sql: 'create table extra (id integer primary key) strict',
};
const refusal = { wire: { code: 'file', what: expect.stringContaining('Nada foi alterado') } };
let folder: string;
let path: string;
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder, 'lisura.db');
  closeDatabase(createDatabase(path, key, migrations));
});

/** Something in the way of a name, that no program takes away. */
function obstacle(name: string): void {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'de-outrem.txt'), 'x');
}

test('where its copy cannot take its name the file stays in its version, byte by byte, and opens once it can', () => {
  const before = fingerprints(folder);
  obstacle(`before-v${more.version}.db`);
  expect(() => openDatabase(path, key, [...migrations, more])).toThrow(expect.objectContaining(refusal));
  const database = openDatabase(path, key, migrations);
  expect(versionOf(database)).toBe(migrations.length);
  expect(database.prepare("select count(*) from sqlite_schema where name = 'extra'").pluck().get()).toBe(0);
  closeDatabase(database);
  expect(Object.keys(fingerprints(folder))).toEqual(Object.keys(before));
});

test('where its copy is not the same as the file nothing is migrated', () => {
  const database = openDatabase(path, key, migrations);
  const copy = { path, open: () => new Sqlite(':memory:') };
  expect(() => migrate(database, [...migrations, more], copy)).toThrow(expect.objectContaining(refusal));
  expect(versionOf(database)).toBe(migrations.length);
  closeDatabase(database);
});

test('where the copy lost one row nothing is migrated', () => {
  const database = openDatabase(path, key, migrations);
  database.exec("insert into meta values ('one more', 'row')");
  const other = join(temporaryFolder(), 'lisura.db');
  closeDatabase(createDatabase(other, key, migrations));
  const copy = { path, open: () => openDatabase(other, key, migrations) };
  expect(() => migrate(database, [...migrations, more], copy)).toThrow(expect.objectContaining(refusal));
  expect(versionOf(database)).toBe(migrations.length);
  closeDatabase(database);
});
