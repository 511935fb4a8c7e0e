import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { closeDatabase, createDatabase, openDatabase } from '../../db/connection.ts';
import { migrations } from '../../db/migrations/index.ts';
import { temporaryFolder } from '../support/folder.ts';

const BEFORE = 18;
const key = randomBytes(32);

test('a file of before the registers of offices keeps what it had, and gains them empty', () => {
  const path = join(temporaryFolder(), 'lisura.db');
  const old = createDatabase(path, key, migrations.slice(0, BEFORE));
  old.exec(`
    insert into agency (id, name, municipality, state) values (1, 'Guarda d''Oeste', 'Exemplo', 'SP');
    insert into account (id, username, name, status, must_change_password, created_at)
      values (1, 'ouvidor', 'Ana d''Ávila', 'disabled', 1, '2026-01-01');
  `);
  const accounts = old.prepare('select * from account').all();
  closeDatabase(old);
  const database = openDatabase(path, key, migrations.slice(0, BEFORE + 1));
  expect(database.prepare('select * from account').all()).toEqual(accounts);
  for (const table of ['mandate', 'mandate_rule', 'council_member', 'council_meeting', 'charter_version']) {
    expect(database.prepare(`select * from ${table}`).all()).toEqual([]);
  }
  database.exec(`insert into mandate (agency_id, office, kind, person, account_id, act, act_on, from_day, recorded_at)
    values (1, 'ouvidor', 'titular', 'Ana', 1, 'Portaria 1', '2026-01-01', '2026-01-01', '2026-01-01')`);
  expect(() => database.exec('delete from mandate')).toThrow(/deleted/);
  closeDatabase(database);
});
