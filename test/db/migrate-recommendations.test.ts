import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { closeDatabase, createDatabase, openDatabase } from '../../db/connection.ts';
import { migrations } from '../../db/migrations/index.ts';
import { temporaryFolder } from '../support/folder.ts';

const BEFORE = 17;
const key = randomBytes(32);

const ROWS = `
insert into agency (id, name, municipality, state) values (1, 'Guarda', 'Exemplo', 'SP');
insert into account (id, username, name, status, must_change_password, created_at)
  values (1, 'ouvidor', 'Ana d''Ávila', 'active', 0, '2026-01-01');
insert into guard (id, agency_id, registration, name, search_name, cpf, birth_on, admission_on, grade, unit, status, created_at)
  values (4, 1, '7', 'Davi', 'davi', '12345678901', '1980-01-01', '2010-01-01', 'primeira_classe', 'Base', 'active', '2026-01-01');
insert into reward (id, guard_id, kind, granted_on, act, reason, annulled_at, annulled_reason) values
  (3, 4, 'elogio', '2020-05-05', '', 'Fato "antigo"; com aspas.', '2020-06-01', 'Erro de registro'),
  (9, 4, 'elogio', '2021-05-05', 'Portaria 1', 'Fato', null, null);
insert into text_model (id, agency_id, key, purpose, name, body, in_use, version) values
  (5, 1, 'apurada', 'conclusive', 'Fatos d''apuração', 'Linha 1
Linha 2 {{protocolo}}', 0, 2),
  (8, 1, 'proprio-1', 'forwarding', 'Outro', 'Texto', 1, 1);
insert into text_model_version (model_id, version, name, body, in_use, written_on, written_at, written_by) values
  (5, 1, 'A', 'B', 1, '2026-01-01', '2026-01-01T00:00:00Z', 1), (5, 2, 'A2', 'B2', 0, '2026-01-02', '2026-01-02T00:00:00Z', null);
`;

test('texts and rewards of before are kept as they were, and a text may now serve recommendations', () => {
  const path = join(temporaryFolder(), 'lisura.db');
  const old = createDatabase(path, key, migrations.slice(0, BEFORE));
  old.exec(ROWS);
  const all = (database: typeof old, table: string) =>
    database.prepare(`select * from ${table} order by 1`).all();
  const before = ['text_model', 'text_model_version'].map((table) => all(old, table));
  const rewards = old.prepare('select * from reward order by id').all();
  closeDatabase(old);
  const database = openDatabase(path, key, migrations.slice(0, BEFORE + 1));
  expect(['text_model', 'text_model_version'].map((table) => all(database, table))).toEqual(before);
  expect(database.prepare('select * from reward order by id').all()).toEqual(
    rewards.map((row) => (typeof row === 'object' ? { ...row, praise_note_id: null } : row)),
  );
  const insert = database.prepare(
    "insert into text_model (agency_id, key, purpose, name, body, in_use, version) values (1, ?, ?, 'n', 'b', 1, 1)",
  );
  insert.run('nova', 'recommendation');
  expect(() => insert.run('outra', 'qualquer')).toThrow(/CHECK/);
  expect(() => insert.run('nova', 'forwarding')).toThrow(/UNIQUE/);
  closeDatabase(database);
});
