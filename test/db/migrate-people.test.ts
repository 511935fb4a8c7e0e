import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { closeDatabase, createDatabase, openDatabase } from '../../db/connection.ts';
import { migrations } from '../../db/migrations/index.ts';
import { temporaryFolder } from '../support/folder.ts';

const key = randomBytes(32);

const OLD = `
  insert into agency (id, name, municipality, state) values (1, 'Guarda', 'Exemplo', 'SP');
  insert into proceeding values (3, 1, 'PAD-2020-000001', 'pad', 'Ofício', 'Aspas '' e', '2020-01-01', '2020-01-02',
    'open', null, null, null, 9);
  insert into proceeding values (4, 1, 'PAD-2020-000002', 'pad', 'Ofício', '', '2020-01-01', '2020-01-02',
    'open', null, null, null, 1);`;

function rows(database: Sqlite.Database, table: string): unknown[] {
  return database.prepare(`select * from ${table} order by id`).all();
}

test.each([13, 15])('people and custody come to a file of version %i and change nothing of it', (version) => {
  const path = join(temporaryFolder(), 'lisura.db');
  const old = createDatabase(path, key, migrations.slice(0, version));
  old.exec(OLD);
  const before = rows(old, 'proceeding');
  closeDatabase(old);
  const database = openDatabase(path, key, migrations);
  expect(rows(database, 'proceeding')).toEqual(before);
  expect(rows(database, 'proceeding_secrecy')).toEqual([]);
  closeDatabase(database);
});

test('the tables refuse a named complainant, an unwitnessed refusal and two principals', () => {
  const path = join(temporaryFolder(), 'lisura.db');
  const database = createDatabase(path, key, migrations);
  database.exec(OLD);
  const person = (role: string, contact: string) =>
    database.exec(`insert into proceeding_person (proceeding_id, role, name, contact, from_day, recorded_at)
      values (3, '${role}', 'Fulano', '${contact}', '2020-01-02', '')`);
  expect(() => person('manifestante', 'telefone')).toThrow('CHECK');
  expect(() => person('defensor', '')).toThrow('CHECK');
  person('presidente', '');
  person('testemunha_defesa', '');
  const hearing = (heard: string) =>
    database.exec(`insert into hearing (proceeding_id, person_id, guard_id, presider_id, on_day, at_time, minutes, place,
      status, recorded_at) values (3, ${heard}, 1, '2020-02-02', '09:00', 60, 'Sala', 'scheduled', '')`);
  expect(() => hearing('null, null')).toThrow('CHECK');
  hearing('2, null');
  expect(() =>
    database.exec(`insert into hearing_summons (hearing_id, document_id, number, issued_on, outcome, outcome_on)
      values (1, 1, 'INT-1', '2020-01-20', 'refused', '2020-01-21')`),
  ).toThrow('CHECK');
  const link = (principal: number, other: number) =>
    database.exec(`insert into proceeding_link (kind, principal_id, other_id, on_day, reason, recorded_at)
      values ('apensamento', ${principal}, ${other}, '2020-02-02', 'x', '')`);
  expect(() => link(3, 3)).toThrow('CHECK');
  link(3, 4);
  expect(() => link(3, 4)).toThrow('UNIQUE');
  closeDatabase(database);
});
