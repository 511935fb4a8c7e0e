import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { closeDatabase, createDatabase, openDatabase } from '../../db/connection.ts';
import { migrations } from '../../db/migrations/index.ts';
import { temporaryFolder } from '../support/folder.ts';

const key = randomBytes(32);
const BEFORE = 12;
const AFTER = 13;

function rows(database: Sqlite.Database, table: string): unknown[] {
  return database.prepare(`select * from ${table} order by id`).all();
}

const AWKWARD = `
  insert into agency (id, name, municipality, state) values (1, 'Guarda', 'Exemplo', 'SP');
  insert into proceeding values (3, 1, 'PAD-2020-000001', 'pad', 'Ofício', 'Aspas '' e
quebra', '2020-01-01', '2020-01-02', 'decided', '2020-05-05', null, null, 9);
  insert into proceeding values (7, 1, 'AP-2020-000001', 'apuracao_preliminar', '', '', '2020-01-01', '2020-01-02',
    'archived', '2020-02-02', 'Sem fato.', null, 1);
  insert into proceeding_act values (2, 3, null, 'portaria', '2020-01-02', null, '', '2020-01-02T10:00:00Z', null, null, null);
  insert into proceeding_act values (5, 3, null, 'abertura_prazo_defesa', '2020-02-02', '2020-02-12', 'x',
    '2020-02-02T10:00:00Z', null, '2020-02-03T10:00:00Z', 'Engano.');`;

test('kinds and acts become free without losing a row, and what is empty is still refused', () => {
  const path = join(temporaryFolder(), 'lisura.db');
  const old = createDatabase(path, key, migrations.slice(0, BEFORE));
  old.exec(AWKWARD);
  const before = { files: rows(old, 'proceeding'), acts: rows(old, 'proceeding_act') };
  expect(() => old.exec("update proceeding_act set kind = 'indiciacao'")).toThrow('CHECK');
  closeDatabase(old);

  const database = openDatabase(path, key, migrations.slice(0, AFTER));
  expect({ files: rows(database, 'proceeding'), acts: rows(database, 'proceeding_act') }).toEqual(before);
  database.exec("update proceeding_act set kind = 'indiciacao' where id = 2");
  database.exec("update proceeding set kind = 'tac', status = 'converted' where id = 7");
  expect(() => database.exec("update proceeding set kind = ''")).toThrow('CHECK');
  expect(() => database.exec("update proceeding set status = 'lost'")).toThrow('CHECK');
  expect(() => database.exec('delete from proceeding where id = 3')).toThrow('FOREIGN KEY');
  database.exec("insert into proceeding_conversion values (1, 7, 3, '2020-03-03', 'Motivos.', '', null)");
  expect(() => database.exec('delete from proceeding_conversion')).toThrow('nothing is deleted');
  const indexes = database.prepare("select name from sqlite_schema where type = 'index'").pluck().all();
  expect(indexes).toEqual(expect.arrayContaining(['proceeding_status', 'proceeding_act_of']));
  closeDatabase(database);
});
