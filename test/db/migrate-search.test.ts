import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { closeDatabase, createDatabase, openDatabase } from '../../db/connection.ts';
import { migrations } from '../../db/migrations/index.ts';
import { temporaryFolder } from '../support/folder.ts';

const key = randomBytes(32);
const BEFORE = 10;

/** Awkward rows of before: empty texts, no extract, several answers, signs that a query would read as its own. */
function fill(database: Sqlite.Database): void {
  database.exec("insert into agency (id, name, municipality, state) values (1, 'Guarda', 'Exemplo', 'SP')");
  const row = database.prepare(
    `insert into manifestation (id, agency_id, protocol, code_digest, kind, channel, secrecy, received_at, received_on, fact_on,
      fact_time, address, district, narrative, described, vehicle, unit, witnesses, extract, status, due_on)
     values (?, 1, ?, ?, 'denuncia', 'site', 'anonima', '', '2026-01-01', null, null, '', ?, ?, '', '', '', '', ?, 'received', '2026-02-01')`,
  );
  row.run(1, 'OUV-2026-000001', 'a', 'Praça', 'Relato AND "aspas" (sem par', null);
  row.run(9, 'OUV-2026-000009', 'b', '', '', 'Extrato da ação');
  const answer = database.prepare(
    "insert into manifestation_event (manifestation_id, kind, at, on_day, text) values (?, ?, '', '2026-01-02', ?)",
  );
  answer.run(9, 'intermediate_answer', 'Primeira resposta');
  answer.run(9, 'conclusive_answer', 'Segunda resposta');
  answer.run(9, 'referred', 'Observação interna');
}

test('what was there before is found afterwards, and the rows are as they were', () => {
  const path = join(temporaryFolder(), 'lisura.db');
  const old = createDatabase(path, key, migrations.slice(0, BEFORE));
  fill(old);
  const all = (database: Sqlite.Database) =>
    ['manifestation', 'manifestation_event'].map((table) =>
      database.prepare(`select * from ${table} order by id`).all(),
    );
  const before = all(old);
  closeDatabase(old);
  const database = openDatabase(path, key, migrations.slice(0, BEFORE + 1));
  expect(all(database)).toEqual(before);
  const find = (index: string, query: string) =>
    database
      .prepare(`select rowid from ${index} where ${index} match ? order by rowid desc`)
      .pluck()
      .all(query);
  expect(find('manifestation_fts', '"aspas" AND "pra"*')).toEqual([1]);
  expect(find('manifestation_fts', '"primeira" AND "segunda" AND "acao"')).toEqual([9]);
  expect(find('manifestation_fts', '"observacao"')).toEqual([]);
  expect(find('referred_fts', '"ouv"')).toEqual([9]);
  database.exec("insert into manifestation_fts (manifestation_fts, rank) values ('integrity-check', 1)");
  database.exec("insert into referred_fts (referred_fts, rank) values ('integrity-check', 1)");
  closeDatabase(database);
});
