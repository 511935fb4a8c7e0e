import { appendFileSync, cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { beforeAll, describe, expect, test } from 'vitest';
import { LARGEST_LAG } from '../../db/audit/head.ts';
import { pathsOf } from '../../db/files.ts';
import {
  backendOver,
  copyOf,
  fingerprints,
  foundedFolder,
  PASSWORD,
  refusal,
  temporaryFolder,
} from '../support/folder.ts';
import { FOUNDING } from '../support/office.ts';

let office: Awaited<ReturnType<typeof foundedFolder>>;
beforeAll(async () => {
  office = await foundedFolder();
});

const enter = (folder: string) =>
  backendOver(folder).client.accounts.signIn({ username: 'admin', password: PASSWORD });

describe('an empty folder', () => {
  test('is new, becomes an office once, and stays open', async () => {
    const { client, door, sessions } = backendOver(join(temporaryFolder(), 'deeper'));
    expect(await client.accounts.status({})).toEqual({ state: 'new' });
    const { recoveryKey, session } = await client.agencies.create(FOUNDING);
    expect(recoveryKey).toHaveLength(69);
    expect(session).toMatchObject({ username: 'admin', roles: ['admin'], mustChangePassword: false });
    expect(await client.accounts.status({})).toEqual({ state: 'open', session });
    expect(await client.agencies.current({})).toMatchObject({
      name: 'Guarda Municipal de Exemplo',
      idleMinutes: 10,
    });
    expect(await client.audit.verify({})).toEqual({ entries: 1, headSeq: 1, broken: null });
    expect(await refusal(client.agencies.create(FOUNDING))).toMatchObject({ code: 'conflict' });
    expect(sessions).toEqual([true]);
    door.close();
  });

  test('refuses an easy password and a sanction the rulebook does not know, and stays new', async () => {
    const { client } = backendOver(temporaryFolder());
    const easy = { ...FOUNDING, administrator: { ...FOUNDING.administrator, password: 'guarda2024' } };
    expect(await refusal(client.agencies.create(easy))).toMatchObject({
      code: 'invalid',
      fields: { 'administrator.password': [expect.any(String)] },
    });
    const odd = {
      ...FOUNDING,
      parameters: { ...FOUNDING.parameters, competence: { prisao: ['autoridade' as const] } },
    };
    expect(await refusal(client.agencies.create(odd))).toMatchObject({
      code: 'invalid',
      fields: { 'parameters.competence.prisao': [expect.any(String)] },
    });
    expect(await client.accounts.status({})).toEqual({ state: 'new' });
  });
});

describe('signing in', () => {
  test('opens with the right password and closes again', async () => {
    const folder = copyOf(office.folder);
    const { client, door } = backendOver(folder);
    expect(await client.accounts.status({})).toEqual({ state: 'locked' });
    expect(await refusal(client.agencies.current({}))).toEqual({ code: 'locked' });
    expect(await client.accounts.signIn({ username: ' ADMIN ', password: PASSWORD })).toMatchObject({
      accountId: 1,
    });
    expect(await refusal(client.accounts.signIn({ username: 'admin', password: PASSWORD }))).toMatchObject({
      code: 'conflict',
    });
    door.close();
    expect(await client.accounts.status({})).toEqual({ state: 'locked' });
  });

  test('with a wrong password, or a username that does not exist, changes no byte of database or keys', async () => {
    const folder = copyOf(office.folder);
    const before = fingerprints(folder);
    const { client } = backendOver(folder);
    const wrong = await refusal(client.accounts.signIn({ username: 'admin', password: 'errada' }));
    expect(await refusal(client.accounts.signIn({ username: 'ninguem', password: 'errada' }))).toEqual(wrong);
    expect(wrong).toEqual({ code: 'refused', waitSeconds: 0 });
    expect(fingerprints(folder)).toEqual(before);
  });

  test('is slowed after five failures, also over a restart, and the failures reach the audit trail', async () => {
    const folder = copyOf(office.folder);
    const first = backendOver(folder);
    for (let n = 0; n < 5; n += 1)
      await refusal(first.client.accounts.signIn({ username: 'admin', password: 'x' }));
    const second = backendOver(folder);
    expect(await refusal(second.client.accounts.signIn({ username: 'admin', password: PASSWORD }))).toEqual({
      code: 'refused',
      waitSeconds: 30,
    });
    second.clock.skip(31);
    await second.client.accounts.signIn({ username: 'admin', password: PASSWORD });
    const { db } = second.door.caller()?.office ?? expect.fail('not open');
    const outcomes = await db.selectFrom('audit_entry').select('outcome').orderBy('seq').execute();
    expect(outcomes.map(({ outcome }) => outcome).slice(-2)).toEqual(['refused:5', 'ok']);
    second.door.close();
  });

  test('waits for nobody: a second process finds the file busy', async () => {
    const folder = copyOf(office.folder);
    const first = backendOver(folder);
    await first.client.accounts.signIn({ username: 'admin', password: PASSWORD });
    expect(await refusal(enter(folder))).toEqual({ code: 'busy' });
    first.door.close();
    await expect(enter(folder)).resolves.toBeDefined();
  });
});

describe('the recovery key', () => {
  const next = 'outra frase de recomeço';

  test('opens the file and gives an account a new password', async () => {
    const folder = copyOf(office.folder);
    const { client, door } = backendOver(folder);
    const typo = office.recoveryKey.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'));
    expect(
      await refusal(client.accounts.recover({ recoveryKey: typo, username: 'admin', newPassword: next })),
    ).toMatchObject({ code: 'invalid', fields: { recoveryKey: [expect.any(String)] } });
    expect(
      await refusal(
        client.accounts.recover({ recoveryKey: office.recoveryKey, username: 'ninguem', newPassword: next }),
      ),
    ).toMatchObject({ code: 'invalid' });
    await client.accounts.recover({ recoveryKey: office.recoveryKey, username: 'admin', newPassword: next });
    door.close();
    expect(await refusal(enter(folder))).toMatchObject({ code: 'refused' });
    await expect(client.accounts.signIn({ username: 'admin', password: next })).resolves.toBeDefined();
    door.close();
  });

  test('of another office is refused', async () => {
    const other = await foundedFolder();
    const { client } = backendOver(copyOf(office.folder));
    expect(
      await refusal(
        client.accounts.recover({ recoveryKey: other.recoveryKey, username: 'admin', newPassword: next }),
      ),
    ).toMatchObject({ code: 'refused' });
  });
});

describe('a creation cut short', () => {
  const crash = (change: (paths: ReturnType<typeof pathsOf>) => void): string => {
    const folder = copyOf(office.folder);
    change(pathsOf(folder));
    return folder;
  };

  test('before the keys leaves a new folder, where creating works', async () => {
    const folder = crash((paths) => {
      renameSync(paths.database, paths.unfinished);
      for (const path of [paths.keys, paths.keysCopy, paths.throttle]) rmSync(path, { force: true });
    });
    const { client, door } = backendOver(folder);
    expect(await client.accounts.status({})).toEqual({ state: 'new' });
    await client.agencies.create(FOUNDING);
    expect(await client.audit.verify({})).toEqual({ entries: 1, headSeq: 1, broken: null });
    door.close();
    await expect(enter(folder)).resolves.toBeDefined();
  });

  test.each(['with both copies of the keys', 'with one copy'])(
    'after the keys, %s, is finished at the next start',
    async (which) => {
      const folder = crash((paths) => {
        renameSync(paths.database, paths.unfinished);
        if (which === 'with one copy') rmSync(paths.keysCopy);
      });
      expect(await backendOver(folder).client.accounts.status({})).toEqual({ state: 'locked' });
      await expect(enter(folder)).resolves.toBeDefined();
    },
  );
});

describe('a damaged folder', () => {
  const cases: ReadonlyArray<readonly [string, string, (paths: ReturnType<typeof pathsOf>) => void]> = [
    ['without the database', 'missing', (paths) => rmSync(paths.database)],
    ['with an empty database', 'foreign', (paths) => writeFileSync(paths.database, '')],
    [
      'with an unencrypted database',
      'foreign',
      (paths) => {
        rmSync(paths.database);
        new Sqlite(paths.database).exec('create table a (b)').close();
      },
    ],
    [
      'with noise for a database',
      'unreadable',
      (paths) => writeFileSync(paths.database, Buffer.alloc(8192, 7)),
    ],
    [
      'with the database of another office',
      'unreadable',
      (paths) => cpSync(pathsOf(other).database, paths.database),
    ],
  ];
  let other: string;
  beforeAll(async () => {
    other = (await foundedFolder()).folder;
  });

  test.each(cases)('%s: %s; nothing is created, nothing is deleted', async (_name, what, spoil) => {
    const folder = copyOf(office.folder);
    spoil(pathsOf(folder));
    const before = fingerprints(folder);
    const { client } = backendOver(folder);
    expect(await refusal(client.accounts.signIn({ username: 'admin', password: PASSWORD }))).toEqual({
      code: 'damaged',
      what,
    });
    expect(await client.accounts.status({})).toEqual({ state: 'damaged', what });
    expect(await refusal(client.agencies.create(FOUNDING))).toMatchObject({ code: 'conflict' });
    expect(fingerprints(folder)).toEqual(before);
  });

  test('without keys, or with both copies spoiled, says so and keeps the database', async () => {
    const folder = copyOf(office.folder);
    const { keys, keysCopy } = pathsOf(folder);
    const { client } = backendOver(folder);
    writeFileSync(keys, '{}');
    writeFileSync(keysCopy, '');
    expect(await client.accounts.status({})).toEqual({ state: 'damaged', what: 'keys' });
    rmSync(keys);
    rmSync(keysCopy);
    expect(await client.accounts.status({})).toEqual({ state: 'damaged', what: 'keys' });
    expect(await refusal(client.agencies.create(FOUNDING))).toMatchObject({ code: 'conflict' });
  });

  test('whose audit head went ahead of the database opens, records it and goes on naming it', async () => {
    const folder = copyOf(office.folder);
    const ahead = backendOver(folder);
    await ahead.client.accounts.signIn({ username: 'admin', password: PASSWORD });
    ahead.door.close();
    cpSync(pathsOf(office.folder).database, pathsOf(folder).database);
    const back = backendOver(folder);
    back.clock.set('2026-11-24');
    for (let time = 0; time < 3; time += 1) {
      await back.client.accounts.signIn({ username: 'admin', password: PASSWORD });
      expect((await back.client.audit.verify({})).broken).toMatchObject({ seq: 2, reason: 'forged' });
      back.door.close();
    }
    await back.client.accounts.signIn({ username: 'admin', password: PASSWORD });
    const entries = await back.client.audit.list({ before: null, limit: 20 });
    expect(entries.filter(({ procedure }) => procedure === 'audit.head')).toHaveLength(1);
    back.door.close();
  });

  test('whose audit head was cut by more than a crash costs says so for good', async () => {
    const folder = copyOf(office.folder);
    const { head } = pathsOf(folder);
    const { client, door } = backendOver(folder);
    const enterAgain = async () => {
      await client.accounts.signIn({ username: 'admin', password: PASSWORD });
      const { broken } = await client.audit.verify({});
      door.close();
      return broken;
    };
    for (let n = 0; n < LARGEST_LAG + 2; n += 1) expect(await enterAgain()).toBeNull();
    const lines = readFileSync(head, 'utf8').trimEnd().split('\n');
    writeFileSync(head, `${lines.slice(0, -LARGEST_LAG - 1).join('\n')}\n`);
    for (let n = 0; n < 2; n += 1) expect(await enterAgain()).toEqual({ seq: 3, reason: 'head' });
  });

  test('whose audit head was deleted says so for good; a torn last line is no harm', async () => {
    const folder = copyOf(office.folder);
    const { head } = pathsOf(folder);
    const { client, door } = backendOver(folder);
    appendFileSync(head, '2 0123');
    await client.accounts.signIn({ username: 'admin', password: PASSWORD });
    expect((await client.audit.verify({})).broken).toBeNull();
    door.close();
    rmSync(head);
    await client.accounts.signIn({ username: 'admin', password: PASSWORD });
    expect((await client.audit.verify({})).broken).toMatchObject({ reason: 'head' });
    door.close();
  });
});
