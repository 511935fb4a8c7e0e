import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSession } from '../../db/accounts/sessions.ts';
import { closeDatabase, createDatabase, openDatabase } from '../../db/connection.ts';
import { pathsOf } from '../../db/files.ts';
import { followPassword } from '../../db/identities/entering.ts';
import { dropOldCopies } from '../../db/identities/old-copies.ts';
import { openIdentity, openOriginals } from '../../db/identities/records.ts';
import { keyByPassword } from '../../db/identities/unlock.ts';
import type { KeyFile } from '../../db/keys.ts';
import { migrations } from '../../db/migrations/index.ts';
import { openOffice } from '../../db/office.ts';
import { MINIMUM_COST } from '../../db/slots.ts';
import { openVault } from '../../db/vault.ts';
import { citizen, tellingNarrative, tracesOf } from '../support/citizens.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needlesOf, searchBytes } from '../support/needles.ts';
import { plainBytes } from '../support/plain-copy.ts';

const NOW = '2026-11-23T15:00:00.000Z';
const key = randomBytes(32);
const keyFile: KeyFile = {
  format: 'lisura-keys',
  version: 1,
  installId: '0'.repeat(32),
  revision: 0,
  slots: [],
};

/** Awkward rows of before: names in texts, in an answer, in a draft, in a kept reply; one identity almost empty. */
function fileOfBefore(path: string): void {
  const database = createDatabase(path, key, migrations.slice(0, 7));
  database.exec(`
    insert into agency (id, name, municipality, state) values (1, 'Guarda', 'Exemplo', 'SP');
    insert into account (id, username, name, status, must_change_password, created_at)
      values (1, 'ouvidor', 'Ouvidora', 'active', 0, '${NOW}');
    insert into account_role values (1, 'ouvidor');`);
  const manifestation = database.prepare(`
    insert into manifestation (id, agency_id, protocol, code_digest, kind, channel, secrecy, received_at, received_on,
      address, district, narrative, described, vehicle, unit, witnesses, extract, status, due_on)
    values (?, 1, ?, ?, 'denuncia', 'presencial', 'sigilosa', '${NOW}', '2026-11-23', ?, '', ?, '', '', '', '', null, 'received', '2026-12-23')`);
  const event = database.prepare(
    `insert into manifestation_event (manifestation_id, kind, at, on_day, text) values (?, 'intermediate_answer', '${NOW}', '2026-11-23', ?)`,
  );
  const identity = database.prepare('insert into manifestation_identity values (?, ?, ?, ?, ?, ?)');
  for (let n = 1; n <= 30; n += 1) {
    const one = citizen(n);
    manifestation.run(n, `OUV-2026-${n}`, String(n), one.address, tellingNarrative(one));
    event.run(n, `Prezada ${one.name}: seu relato foi recebido.`);
    identity.run(n, one.name, one.cpf, one.phone, one.email, one.address);
  }
  manifestation.run(31, 'OUV-2026-31', '31', '', 'Relato sem nada que identifique.');
  identity.run(31, 'Zé', '', '', '', '');
  manifestation.run(32, 'OUV-2026-32', '32', '', 'Relato anônimo.');
  database
    .prepare("insert into draft values (1, 'manifestations.register', ?, ?)")
    .run(tellingNarrative(citizen(3)), NOW);
  database
    .prepare("insert into idempotency values ('k', 1, 'manifestations.get', '', ?, ?)")
    .run(tellingNarrative(citizen(4)), NOW);
  closeDatabase(database);
}

test('a file of before: readable by nobody until an ouvidor signs in, then sealed, masked and emptied at once', async () => {
  const folder = temporaryFolder();
  const paths = pathsOf(folder);
  fileOfBefore(paths.database);
  const needles = Array.from({ length: 30 }, (_, n) => n + 1).flatMap((n) =>
    tracesOf(citizen(n)).flatMap((trace) => needlesOf(trace, trace)),
  );
  expect(searchBytes(plainBytes(paths.database, key), needles).length).toBeGreaterThan(100);

  const sqlite = openDatabase(paths.database, key, migrations);
  expect(existsSync(join(folder, 'before-v8.db'))).toBe(true);
  const office = await openOffice(sqlite, key, paths.head, openVault(null, keyFile, key, MINIMUM_COST));
  const { db } = office;
  const session = await loadSession(db, 'ouvidor');
  if (session === null) throw new Error('no session');
  const password = 'senha-da-ouvidora-1';
  const follow = await followPassword({ ...office, session }, password);

  await expect(
    db.transaction().execute(async (trx) => {
      await follow(trx, NOW);
      throw new Error('the disk said no');
    }),
  ).rejects.toThrow('the disk said no');
  expect(await db.selectFrom('manifestation_identity').selectAll().execute()).toHaveLength(31);
  expect(await db.selectFrom('vault_record').selectAll().execute()).toEqual([]);

  await db.transaction().execute((trx) => follow(trx, NOW));
  await dropOldCopies(db, folder);
  expect(existsSync(join(folder, 'before-v8.db'))).toBe(false);
  expect(await db.selectFrom('manifestation_identity').selectAll().execute()).toEqual([]);

  const opened = await keyByPassword({ db, keys: office.keys, session }, password);
  for (let n = 1; n <= 30; n += 1) {
    const one = citizen(n);
    expect(await openIdentity(db, opened, n)).toEqual(one);
    const texts = await openOriginals(db, opened, n);
    expect(texts).toMatchObject({ narrative: tellingNarrative(one), address: one.address });
    expect(Object.values(texts ?? {})).toContain(`Prezada ${one.name}: seu relato foi recebido.`);
  }
  expect(await openIdentity(db, opened, 31)).toMatchObject({ name: 'Zé', cpf: '' });
  expect(await openIdentity(db, opened, 32)).toBeNull();
  const row = await db
    .selectFrom('manifestation')
    .select('narrative')
    .where('id', '=', 31)
    .executeTakeFirst();
  expect(row?.narrative).toBe('Relato sem nada que identifique.');
  office.close();
  expect(searchBytes(plainBytes(paths.database, key), needles).map(({ of }) => of)).toEqual([]);
});
