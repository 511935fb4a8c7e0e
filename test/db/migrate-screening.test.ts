import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { closeDatabase, createDatabase, openDatabase } from '../../db/connection.ts';
import { migrations } from '../../db/migrations/index.ts';
import { temporaryFolder } from '../support/folder.ts';

const BEFORE = 8;
const key = randomBytes(32);

/** Awkward rows of the tables that are made anew: quotes, empty texts, nulls, far days, all statuses. */
const ROWS = `
insert into agency (id, name, municipality, state) values (1, 'Guarda', 'Exemplo', 'SP');
insert into account (id, username, name, status, must_change_password, created_at)
  values (1, 'ouvidor', 'Ana d''Ávila', 'active', 0, '2026-01-01');
insert into manifestation (id, agency_id, protocol, code_digest, kind, channel, secrecy, received_at, received_on, fact_on,
  fact_time, address, district, narrative, described, vehicle, unit, witnesses, extract, status, due_on, extended, closed_on,
  closed_reason, version) values
  (1, 1, 'OUV-2026-000001', 'a', 'denuncia', 'presencial', 'sigilosa', '2026-01-02T10:00:00Z', '2026-01-02', '2026-01-01',
   '10:00', 'R. d''Água', 'Centro', 'Ele disse "não"; e saiu.', '', '', '', '', 'Extrato', 'referred', '2026-02-02', 0, null, null, 3),
  (7, 1, 'OUV-2026-000007', 'b', 'elogio', 'fala_br', 'anonima', '2026-01-02T10:00:00Z', '2026-01-02', null,
   null, '', '', 'Bom trabalho da equipe.', 'x', 'y', 'z', 'w', null, 'answered', '2026-02-02', 1, '2026-01-20', null, 9),
  (8, 1, 'OUV-2026-000008', 'c', 'sugestao', 'carta', 'anonima', '2026-01-02T10:00:00Z', '2026-01-02', null,
   null, '', '', 'Uma sugestão qualquer.', '', '', '', '', 'Outro', 'archived', '2026-02-02', 0, '2026-01-20', 'Motivo', 2);
insert into manifestation_event (id, manifestation_id, kind, at, on_day, text, actor_id) values
  (5, 1, 'received', '2026-01-02T10:00:00Z', '2026-01-02', 'Recebida', 1),
  (6, 1, 'referred', '2026-01-05T10:00:00Z', '2026-01-05', '', null),
  (9, 1, 'referred', '2026-01-11T10:00:00Z', '2026-01-11', 'De novo', 1);
`;

const tables = ['manifestation', 'manifestation_event'] as const;

function read(database: Sqlite.Database, table: (typeof tables)[number]) {
  return database.prepare<[], Record<string, unknown>>(`select * from ${table} order by id`).all();
}

test('the tables made anew keep every row and column; what was forwarded has its recipient', () => {
  const path = join(temporaryFolder(), 'lisura.db');
  const old = createDatabase(path, key, migrations.slice(0, BEFORE));
  old.exec(ROWS);
  const before = tables.map((table) => read(old, table));
  closeDatabase(old);
  const database = openDatabase(path, key, migrations.slice(0, BEFORE + 1));
  for (const [at, table] of tables.entries()) {
    expect(read(database, table)).toMatchObject(before[at] ?? []);
    expect(read(database, table)).toHaveLength(3);
  }
  const recipients = database
    .prepare(
      'select manifestation_id, kind, sent_on, due_on, extract from manifestation_recipient order by id',
    )
    .all();
  expect(recipients).toEqual([
    {
      manifestation_id: 1,
      kind: 'corregedoria',
      sent_on: '2026-01-11',
      due_on: '2026-02-02',
      extract: 'Extrato',
    },
    {
      manifestation_id: 8,
      kind: 'corregedoria',
      sent_on: '2026-01-02',
      due_on: '2026-01-22',
      extract: 'Outro',
    },
  ]);
  expect(() =>
    database.exec("insert into manifestation_event values (99, 99, 'joined', '', '', '', null)"),
  ).toThrow('FOREIGN KEY');
  closeDatabase(database);
});
