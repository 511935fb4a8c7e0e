import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { copyPaths } from '../../db/backups/folder.ts';
import { readManifest, writeManifest } from '../../db/backups/manifest.ts';
import { FAULTS } from '../../shared/backups/model.ts';
import { attach, type Copied, copied, enter } from '../support/backups.ts';
import { backendOver, foundedFolder, PASSWORD, refusal, temporaryFolder } from '../support/folder.ts';

let founded: { readonly folder: string; readonly recoveryKey: string };
let office: Copied;
beforeAll(async () => {
  founded = await foundedFolder();
});
afterEach(() => office.backend.door.close());

const byKey = () => ({ kind: 'recovery' as const, recoveryKey: founded.recoveryKey });
const byPassword = { kind: 'password' as const, username: 'admin', password: PASSWORD };

async function verified({ backend, folderId, name }: Copied): Promise<string> {
  return (await backend.client.backups.verify({ folderId, name })).problem;
}

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(path, bytes);
}

describe('a copy', () => {
  test('holds database, keys, head, attachments and manifest, verified, and says so in the status', async () => {
    office = await copied(founded.folder);
    const { backend, home, name } = office;
    expect(readdirSync(home).toSorted()).toEqual(['anexos', name]);
    expect(readdirSync(join(home, 'anexos'))).toHaveLength(3);
    expect(readdirSync(join(home, name)).toSorted()).toEqual([
      'audit-head.log',
      'keys.json',
      'lisura.db',
      'manifest.json',
    ]);
    expect(
      readFileSync(join(home, name, 'lisura.db'))
        .subarray(0, 6)
        .toString(),
    ).not.toBe('SQLite');
    expect(await verified(office)).toBe('');
    const status = await backend.client.backups.status({});
    expect(status.level).toBe('good');
    expect(status.lastGood).toMatchObject({ days: 0 });
    expect(status.folders[0]?.copies).toMatchObject([{ name, attachments: 3, check: { problem: '' } }]);
    expect(status.runs.map(({ kind, problem }) => [kind, problem])).toEqual([
      ['check', ''],
      ['manual', ''],
    ]);
  });

  test('has nothing secret nor personal in its manifest', async () => {
    office = await copied(founded.folder);
    const text = readFileSync(join(office.home, office.name, 'manifest.json'), 'utf8');
    for (const told of ['Ana', 'Exemplo', 'admin"', 'password', PASSWORD]) expect(text).not.toContain(told);
  });

  test('copies only the attachments that are not there yet, and never the same name over another', async () => {
    office = await copied(founded.folder);
    const { backend, home } = office;
    await attach(backend, temporaryFolder());
    backend.clock.set('2026-11-24');
    const [made] = await backend.client.backups.run({});
    expect(made?.problem).toBe('');
    expect(readdirSync(join(home, 'anexos'))).toHaveLength(4);
    const [again] = await backend.client.backups.run({});
    expect(again?.name).toBe(`${made?.name}-2`);
  });

  test('of a data folder that lacks an attachment is made, and says it', async () => {
    office = await copied(founded.folder);
    const { backend, folder } = office;
    const stored = readdirSync(join(folder, 'attachments'))[0] ?? '';
    rmSync(join(folder, 'attachments', stored));
    const [made] = await backend.client.backups.run({});
    expect(made).toMatchObject({ problem: '', notice: expect.stringContaining('1 anexo já faltava') });
  });

  test('is not made where the folder is gone, and the other folder has it all the same', async () => {
    office = await copied(founded.folder);
    const { backend, disk } = office;
    await backend.client.backups.addFolder({ file: temporaryFolder() });
    rmSync(disk, { recursive: true });
    const made = await backend.client.backups.run({});
    expect(made.map(({ problem }) => problem === '')).toEqual([false, true]);
    expect(made[0]?.problem).toContain('não está acessível');
    expect((await backend.client.backups.status({})).level).toBe('absent');
  });

  test('leaves nothing of a half one, and counts none', async () => {
    office = await copied(founded.folder);
    const { backend, home } = office;
    const half = copyPaths(home, 'copia-2026-11-01-100000', true);
    writeFileSync(join(home, 'anexos', `${'a'.repeat(32)}.partial`), 'x');
    const { mkdirSync } = await import('node:fs');
    mkdirSync(half.folder);
    expect((await backend.client.backups.status({})).folders[0]?.copies).toHaveLength(1);
    await backend.client.backups.run({});
    expect(existsSync(half.folder)).toBe(false);
    expect(readdirSync(join(home, 'anexos')).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  test('is kept by day, week and month, the others taken away with the files that only they named', async () => {
    office = await copied(founded.folder);
    const { backend, home, name } = office;
    const { policy } = await backend.client.backups.status({});
    await backend.client.backups.setPolicy({ ...policy, keepDaily: 2, keepWeekly: 0, keepMonthly: 0 });
    for (const day of ['2026-11-24', '2026-11-25']) {
      backend.clock.set(day);
      await backend.client.backups.run({});
    }
    const left = readdirSync(home).filter((one) => one.startsWith('copia-'));
    expect(left).toHaveLength(2);
    expect(left).not.toContain(name);
    expect(readdirSync(join(home, 'anexos'))).toHaveLength(3);
  });
});

describe('a copy is found wanting, by name,', () => {
  const wrongs: ReadonlyArray<readonly [string, keyof typeof FAULTS, (copy: Copied) => void]> = [
    ['a page tampered with', 'database', ({ home, name }) => flip(copyPaths(home, name).database, 20_000)],
    ['truncated', 'truncated', ({ home, name }) => truncateSync(copyPaths(home, name).database, 8192)],
    ['without database', 'incomplete', ({ home, name }) => rmSync(copyPaths(home, name).database)],
    ['without manifest', 'incomplete', ({ home, name }) => rmSync(copyPaths(home, name).manifest)],
    ['its manifest edited', 'manifest', ({ home, name }) => editManifest(copyPaths(home, name).manifest)],
    ['with other keys', 'key', ({ home, name }) => flip(copyPaths(home, name).keys, 40)],
    ['without an attachment', 'attachmentMissing', ({ home }) => rmSync(firstFile(home))],
    ['an attachment altered', 'attachmentDamaged', ({ home }) => flip(firstFile(home), 100)],
  ];
  const firstFile = (home: string): string =>
    join(home, 'anexos', readdirSync(join(home, 'anexos'))[0] ?? '');
  const editManifest = (path: string): void =>
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"account":\d+/, '"account":9'));

  test.each(wrongs)('%s', async (_words, fault, harm) => {
    office = await copied(founded.folder);
    harm(office);
    expect(await verified(office)).toBe(FAULTS[fault]);
    const { backend, disk, name } = office;
    backend.door.close();
    const fresh = backendOver(join(temporaryFolder(), 'novo'));
    const refused = await refusal(fresh.client.backups.restore({ file: disk, name, secret: byKey() }));
    expect(['file', 'notFound', 'refused']).toContain(refused.code);
    expect(await fresh.client.accounts.status({})).toEqual({ state: 'new' });
  });

  test('a head, or a number of rows, that are not the manifest’s, though it be sealed with the key', async () => {
    office = await copied(founded.folder);
    const { backend, home, name } = office;
    const paths = copyPaths(home, name);
    const manifest = readManifest(paths);
    const key = backend.door.caller()?.office.copies.databaseKey;
    if (manifest === null || key === undefined) throw new Error('no manifest');
    const { code: _code, ...body } = manifest;
    writeManifest(paths, { ...body, head: { seq: 2, hash: 'f'.repeat(64) } }, key);
    expect(await verified(office)).toBe(FAULTS.head);
    writeManifest(paths, { ...body, counts: { ...body.counts, account: 7 } }, key);
    expect(await verified(office)).toBe(FAULTS.counts);
    writeManifest(paths, { ...body, installId: 'b'.repeat(32) }, key);
    expect(await verified(office)).toBe(FAULTS.installation);
    writeManifest(paths, { ...body, schema: 999 }, key);
    expect(await verified(office)).toBe(FAULTS.newer);
  });

  test('and then it is the last good one no longer', async () => {
    office = await copied(founded.folder);
    flip(copyPaths(office.home, office.name).database, 20_000);
    await verified(office);
    expect((await office.backend.client.backups.status({})).level).toBe('none');
  });
});

describe('a rehearsal', () => {
  test('restores into a folder of its own, opens it with the printed key too, and leaves nothing', async () => {
    office = await copied(founded.folder);
    const { backend, folderId, name, folder } = office;
    const { recoveryKey } = founded;
    const { id, problem } = await backend.client.backups.rehearse({ folderId, name, recoveryKey });
    expect(problem).toBe('');
    expect(await backend.client.backups.rehearsal({ id })).toMatchObject({
      name,
      attachments: 3,
      sampled: 3,
      opened: 3,
      recoveryKey: true,
      by: 'Ana Administradora',
    });
    expect(existsSync(join(folder, 'rehearsal'))).toBe(false);
  });

  test('says what is wrong, and refuses a mistyped key before anything', async () => {
    office = await copied(founded.folder);
    const { backend, folderId, name, home } = office;
    const typed = { folderId, name, recoveryKey: `${founded.recoveryKey.slice(0, -1)}?` };
    expect(await refusal(backend.client.backups.rehearse(typed))).toMatchObject({ code: 'invalid' });
    flip(copyPaths(home, name).database, 20_000);
    const { problem } = await backend.client.backups.rehearse({ folderId, name });
    expect(problem).toBe(FAULTS.database);
  });
});

describe('a copy is restored', () => {
  test('on another computer with the printed key, and everything is there', async () => {
    office = await copied(founded.folder);
    const { backend, disk, name } = office;
    const before = await backend.client.audit.verify({});
    backend.door.close();
    const data = join(temporaryFolder(), 'novo');
    const other = backendOver(data);
    expect(await other.client.backups.find({ file: disk })).toMatchObject([{ name, attachments: 3 }]);
    const restored = await other.client.backups.restore({ file: disk, name, secret: byKey() });
    expect(restored).toMatchObject({ aside: null, attachments: 3 });
    expect(await other.client.accounts.status({})).toEqual({ state: 'locked' });
    await enter(other);
    expect(await other.client.attachments.verify({})).toMatchObject({ checked: 3, missing: [], damaged: [] });
    const after = await other.client.audit.verify({});
    expect(after.broken).toBeNull();
    expect(after.entries).toBeGreaterThan(before.entries - 3);
    const trail = await other.client.audit.list({ before: null, limit: 20 });
    expect(trail.map(({ procedure }) => procedure)).toContain('backups.restore');
    other.door.close();
  });

  test('over the data in use, which stay whole in a folder of their own', async () => {
    office = await copied(founded.folder);
    const { backend, disk, name, folder } = office;
    await backend.client.accounts.create({
      username: 'depois',
      name: 'Conta Posterior',
      office: '',
      roles: ['rh'],
      guardId: null,
    });
    const { aside } = await backend.client.backups.restore({ file: disk, name, secret: byPassword });
    expect(await backend.client.accounts.status({})).toEqual({ state: 'locked' });
    await enter(backend);
    expect((await backend.client.accounts.list({})).map(({ username }) => username)).toEqual(['admin']);
    const kept = backendOver(join(folder, aside ?? ''));
    await enter(kept);
    expect((await kept.client.accounts.list({})).map(({ username }) => username)).toContain('depois');
    kept.door.close();
  });

  test('by nobody else: another role, a wrong password, a wrong key', async () => {
    office = await copied(founded.folder);
    const { backend, disk, name } = office;
    backend.door.close();
    const fresh = backendOver(join(temporaryFolder(), 'novo'));
    const restore = (secret: Parameters<typeof fresh.client.backups.restore>[0]['secret']) =>
      refusal(fresh.client.backups.restore({ file: disk, name, secret }));
    expect(await restore({ ...byPassword, password: 'outra-senha-qualquer' })).toMatchObject({
      code: 'refused',
    });
    expect(await restore({ ...byPassword, username: 'ninguem' })).toMatchObject({ code: 'refused' });
    const other = await foundedFolder();
    expect(await restore({ kind: 'recovery', recoveryKey: other.recoveryKey })).toMatchObject({
      code: 'refused',
    });
  });
});
