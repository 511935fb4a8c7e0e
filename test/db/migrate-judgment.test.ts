import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { closeDatabase, createDatabase, openDatabase } from '../../db/connection.ts';
import { migrations } from '../../db/migrations/index.ts';
import { temporaryFolder } from '../support/folder.ts';

const key = randomBytes(32);
const BEFORE = 14;

const AWKWARD = `
  insert into agency (id, name, municipality, state) values (1, 'Guarda', 'Exemplo', 'SP');
  insert into rulebook (id, key, title, valid_from, body, published_at) values (1, 'x', 'X', '2020-01-01', '{}', '');
  insert into guard (id, agency_id, registration, name, search_name, cpf, birth_on, admission_on, grade, unit, status, created_at)
    values (4, 1, 'M1', 'Zoé D''Ávila', 'zoe', '12345678901', '1980-01-01', '2000-01-01', 'x', '', 'active', '');
  insert into sanction (id, guard_id, rulebook_id, item, severity, fact_on, kind, decided_on)
    values (9, 4, 1, 'i', 's', '2020-01-01', 'k', '2020-02-01');
  insert into sanction_event values (2, 9, 'decided', '2020-02-01', 'Aspas '' e
quebra', '2020-02-01T10:00:00Z', null);
  insert into sanction_event values (7, 9, 'annulled', '2020-02-02', '', '2020-02-02T10:00:00Z', null);`;

test('steps of sanctions keep every row and take the new kinds; what is kept is never deleted', () => {
  const path = join(temporaryFolder(), 'lisura.db');
  const old = createDatabase(path, key, migrations.slice(0, BEFORE));
  old.exec(AWKWARD);
  const before = old.prepare('select * from sanction_event order by id').all();
  expect(() => old.exec("update sanction_event set kind = 'revised'")).toThrow('CHECK');
  closeDatabase(old);
  const database = openDatabase(path, key, migrations);
  expect(database.prepare('select * from sanction_event order by id').all()).toEqual(before);
  expect(database.prepare('select appeal_kind, fine_percent, fine_counts from sanction').get()).toEqual({
    appeal_kind: null,
    fine_percent: null,
    fine_counts: null,
  });
  database.exec("update sanction_event set kind = 'revised' where id = 7");
  expect(() => database.exec("update sanction_event set kind = 'lost'")).toThrow('CHECK');
  database.exec(
    "insert into sanction_service values (1, 9, '2020-03-01', '2020-03-05', '', null, null, null)",
  );
  expect(() => database.exec('delete from sanction_service')).toThrow('nothing is deleted');
  expect(() => database.exec("update sanction set appeal_kind = 'other'")).toThrow('CHECK');
  closeDatabase(database);
});
