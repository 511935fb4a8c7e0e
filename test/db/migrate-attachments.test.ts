import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { closeDatabase, createDatabase, openDatabase } from '../../db/connection.ts';
import { migrations } from '../../db/migrations/index.ts';
import { temporaryFolder } from '../support/folder.ts';

const key = randomBytes(32);
const BEFORE = 6;

/** Columns of an attachment as the tests of its checks vary them. */
const ROW = {
  owner_kind: "'manifestation'",
  owner_id: '1',
  form: "''",
  name: "'a.txt'",
  bytes: '1',
  digest: `'${'0'.repeat(64)}'`,
  type: "'text/plain'",
  identifies: '0',
  stored_name: `'${'a'.repeat(32)}'`,
  key: "'k'",
  added_at: "''",
};

function insert(database: Sqlite.Database, changes: Partial<typeof ROW>): void {
  const row = { ...ROW, ...changes };
  database.exec(
    `insert into attachment (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`,
  );
}

test('what was there stays as it was, and what an attachment may not be is refused by the file itself', () => {
  const path = join(temporaryFolder(), 'lisura.db');
  const old = createDatabase(path, key, migrations.slice(0, BEFORE));
  old.exec("insert into agency (id, name, municipality, state) values (7, '', '', 'SP')");
  const agencies = old.prepare('select * from agency').all();
  closeDatabase(old);
  const database = openDatabase(path, key, migrations.slice(0, BEFORE + 1));
  expect(database.prepare('select * from agency').all()).toEqual(agencies);
  insert(database, {});
  const refused: readonly Partial<typeof ROW>[] = [
    {},
    { stored_name: "'../fora'" },
    { stored_name: `'${'b'.repeat(32)}'`, bytes: '0' },
    { stored_name: `'${'b'.repeat(32)}'`, bytes: '2147483649' },
    { stored_name: `'${'b'.repeat(32)}'`, owner_kind: "'guard'" },
    { stored_name: `'${'b'.repeat(32)}'`, owner_kind: "'draft'" },
    { stored_name: `'${'b'.repeat(32)}'`, form: "'x'" },
    { stored_name: `'${'b'.repeat(32)}'`, identifies: '1' },
    { stored_name: `'${'b'.repeat(32)}'`, key: 'null' },
  ];
  for (const changes of refused)
    expect(() => insert(database, changes), JSON.stringify(changes)).toThrow(/constraint/i);
  insert(database, { stored_name: `'${'b'.repeat(32)}'`, identifies: '1', key: 'null' });
  closeDatabase(database);
});
