import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { closeDatabase, createDatabase, openDatabase } from '../../db/connection.ts';
import { migrations } from '../../db/migrations/index.ts';
import { temporaryFolder } from '../support/folder.ts';

const key = randomBytes(32);
const BEFORE = 19;

const AWKWARD = `
  insert into agency (id, name, municipality, state) values (1, 'Guarda', 'Exemplo', 'SP');
  insert into rulebook (id, key, title, valid_from, body, published_at) values (1, 'x', 'X', '2020-01-01', '{}', '');
  insert into guard (id, agency_id, registration, name, search_name, cpf, birth_on, admission_on, grade, unit, status, created_at)
    values (4, 1, 'M1', 'Zoé D''Ávila', 'zoe', '12345678901', '1980-01-01', '2000-01-01', 'x', '', 'active', '');
  insert into sanction (id, guard_id, rulebook_id, item, severity, fact_on, kind, decided_on)
    values (3, 4, 1, 'i', 's', '2020-01-01', 'k', '2020-02-01');
  insert into sanction (id, guard_id, rulebook_id, item, severity, fact_on, kind, days, decided_on, notified_on, appeal_due_on,
    appealed_on, appeal_decided_on, appeal_outcome, appeal_kind, final_on, served_from, fulfilled_on, fine_percent, fine_counts, version)
    values (9, 4, 1, 'i', 's', '2020-01-01', 'k', 5, '2020-02-01', '2020-02-02', '2020-03-03', '2020-03-01', '2020-03-09',
    'reformed', 'appeal', '2020-03-10', '2020-03-11', '2020-03-15', 50, 0, 7);
  insert into sanction (id, guard_id, rulebook_id, item, severity, fact_on, kind, decided_on, notified_on, appeal_due_on, appealed_on)
    values (11, 4, 1, 'i', 's', '2020-01-01', 'k', '2020-02-01', '2020-02-02', '2020-03-03', '2020-03-01');
  insert into sanction_event values (1, 9, 'appealed', '2020-03-01', 'Aspas '' e
quebra', '2020-03-01T10:00:00Z', null);
  insert into sanction_event values (2, 9, 'appeal_decided', '2020-03-09', 'Reformada.', '2020-03-09T10:00:00Z', null);
  insert into sanction_service values (1, 9, '2020-03-11', '2020-03-15', '', null, null, null);`;

test('sanctions keep every value, and each appeal recorded before has its own row', () => {
  const path = join(temporaryFolder(), 'lisura.db');
  const old = createDatabase(path, key, migrations.slice(0, BEFORE));
  old.exec(AWKWARD);
  const rows = 'select * from sanction order by id';
  const before = old.prepare(rows).all();
  const steps = old.prepare('select * from sanction_event order by id').all();
  expect(() => old.exec("update sanction set fulfilled_on = '2020-03-01' where id = 3")).toThrow('CHECK');
  closeDatabase(old);
  const database = openDatabase(path, key, migrations);
  const after = database.prepare(rows).all();
  expect(after).toEqual(before.map((row) => ({ ...Object(row), early: 0 })));
  expect(database.prepare('select * from sanction_event order by id').all()).toEqual(steps);
  expect(database.prepare('select * from sanction_appeal order by sanction_id').all()).toMatchObject([
    {
      sanction_id: 9,
      kind: 'appeal',
      decided_on: '2020-03-09',
      outcome: 'reformed',
      claims: "Aspas ' e\nquebra",
    },
    { sanction_id: 11, kind: 'reconsideration', decided_on: null, outcome: null, suspensive: 'law' },
  ]);
  expect(() => database.exec("update sanction set fulfilled_on = '2020-03-01' where id = 3")).toThrow(
    'CHECK',
  );
  database.exec("update sanction set fulfilled_on = '2020-03-01', early = 1 where id = 3");
  expect(() => database.exec('delete from sanction_appeal')).toThrow('nothing is deleted');
  expect(() => database.exec("update sanction_appeal set claims = '' where sanction_id = 9")).toThrow(
    'decided',
  );
  expect(database.pragma('foreign_key_check')).toEqual([]);
  closeDatabase(database);
});
