import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { closeDatabase, createDatabase, openDatabase } from '../../db/connection.ts';
import { migrations } from '../../db/migrations/index.ts';
import { temporaryFolder } from '../support/folder.ts';

const BEFORE = 9;
const key = randomBytes(32);

const ROWS = `
insert into agency (id, name, municipality, state) values (1, 'Guarda', 'Exemplo', 'SP');
insert into account (id, username, name, status, must_change_password, created_at)
  values (1, 'ouvidor', 'Ana d''Ávila', 'active', 0, '2026-01-01');
insert into manifestation (id, agency_id, protocol, code_digest, kind, channel, secrecy, received_at, received_on, fact_on,
  fact_time, address, district, narrative, described, vehicle, unit, witnesses, extract, status, due_on, extended, closed_on,
  closed_reason, version) values
  (7, 1, 'OUV-2026-000007', 'b', 'elogio', 'fala_br', 'anonima', '2026-01-02T10:00:00Z', '2026-01-02', null,
   null, '', '', 'Bom trabalho da equipe.', 'x', 'y', 'z', 'w', null, 'answered', '2026-02-02', 1, '2026-01-20', null, 9);
insert into manifestation_event (id, manifestation_id, kind, at, on_day, text, actor_id) values
  (5, 7, 'received', '2026-01-02T10:00:00Z', '2026-01-02', 'Recebida', 1),
  (6, 7, 'intermediate_answer', '2026-01-05T10:00:00Z', '2026-01-05', 'Ainda "em análise"; aguarde.', null),
  (9, 7, 'conclusive_answer', '2026-01-20T10:00:00Z', '2026-01-20', '', 1);
`;

test('what was answered before becomes an answer without a document', () => {
  const path = join(temporaryFolder(), 'lisura.db');
  const old = createDatabase(path, key, migrations.slice(0, BEFORE));
  old.exec(ROWS);
  closeDatabase(old);
  const database = openDatabase(path, key, migrations.slice(0, BEFORE + 1));
  const kept = database.prepare('select * from manifestation_answer order by id').all();
  const common = { manifestation_id: 7, document_id: null, replaces: null, reason: null };
  expect(kept).toEqual([
    {
      ...common,
      id: 1,
      event_id: 6,
      conclusive: 0,
      text: 'Ainda "em análise"; aguarde.',
      on_day: '2026-01-05',
      written_by: null,
    },
    { ...common, id: 2, event_id: 9, conclusive: 1, text: '', on_day: '2026-01-20', written_by: 1 },
  ]);
  closeDatabase(database);
});
