import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { closeDatabase, createDatabase, openDatabase } from '../../db/connection.ts';
import { migrations } from '../../db/migrations/index.ts';
import { temporaryFolder } from '../support/folder.ts';

const key = randomBytes(32);
const BEFORE = 21;
const attachment = (
  id: number,
  values: string,
) => `insert into attachment (id, owner_kind, owner_id, form, name, bytes,
  digest, type, identifies, stored_name, key, added_at) values (${id}, ${values}, '${'0'.repeat(64)}', 'text/plain', 0,
  '${String(id).repeat(32).slice(0, 32)}', 'k', '')`;

test('what was attached and issued stays as it was, and a document takes files from then on', () => {
  const path = join(temporaryFolder(), 'lisura.db');
  const old = createDatabase(path, key, migrations.slice(0, BEFORE));
  old.exec("insert into agency (id, name, municipality, state) values (1, '', '', 'SP')");
  old.exec(attachment(3, "'manifestation', 5, '', 'nome; com ''aspas''', 10"));
  old.exec(attachment(9, "'draft', 1, 'manifestations.register', 'rascunho', 2147483648"));
  old.exec("insert into attachment_thumbnail values (3, 'data:')");
  old.exec(attachment(12, "'draft', 1, 'x', 'descartado', 1"));
  old.exec('delete from attachment where id = 12');
  const before = old.prepare('select * from attachment order by id').all();
  closeDatabase(old);
  const database = openDatabase(path, key, migrations.slice(0, BEFORE + 1));
  expect(database.prepare('select * from attachment order by id').all()).toEqual(before);
  expect(database.pragma('foreign_key_check')).toEqual([]);
  expect(() => database.exec('delete from attachment where id = 3')).toThrow('FOREIGN KEY');
  database.exec(attachment(4, "'document', 1, '', 'assinado.pdf', 1"));
  expect(() => database.exec(attachment(5, "'guard', 1, '', 'a', 1"))).toThrow('CHECK');
  database.exec(
    attachment(6, "'draft', 1, 'x', 'a', 1").replace('(6,', '(null,').replace(/6{32}/, 'a'.repeat(32)),
  );
  // A number discarded with its file is not given again: the audit trail names it.
  expect(database.prepare('select max(id) as last from attachment').get()).toEqual({ last: 13 });
  closeDatabase(database);
});
