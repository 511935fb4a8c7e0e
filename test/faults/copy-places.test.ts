import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { problemOf } from '../../db/backups/words.ts';
import { type RunningBackend, startBackend } from '../support/backend.ts';
import { attach, type Copied, copied } from '../support/backups.ts';
import { foundedFolder, PASSWORD, temporaryFolder } from '../support/folder.ts';
import { NEEDS_ROOT, type SmallDisk, smallDisk } from '../support/small-disk.ts';

let founded: string;
let office: Copied | null = null;
let disk: SmallDisk | null = null;
let running: RunningBackend | null = null;
beforeAll(async () => {
  founded = (await foundedFolder()).folder;
});
afterEach(async () => {
  await running?.kill();
  office?.backend.door.close();
  disk?.remove();
  [office, disk, running] = [null, null, null];
});

const partials = (home: string): string[] =>
  [home, join(home, 'anexos')]
    .flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : []))
    .filter((name) => name.includes('.partial'));

describe('a folder of copies', () => {
  test('whose disk fills in the middle is said to be full, keeps no half copy, and serves when there is room', async ({
    skip,
  }) => {
    disk = smallDisk(6);
    if (disk === null) return skip(NEEDS_ROOT);
    office = await copied(founded);
    const { client } = office.backend;
    await attach(office.backend, temporaryFolder(), 8 << 20);
    const { id } = await client.backups.addFolder({ file: disk.path });
    const made = await client.backups.run({});
    expect(made.map(({ problem }) => problem)).toEqual(['', expect.stringContaining('espaço livre')]);
    const home = join(disk.path, readdirSync(disk.path)[0] ?? '');
    expect(partials(home)).toEqual([]);
    const { folders } = await client.backups.status({});
    expect(folders.find((folder) => folder.id === id)?.copies).toEqual([]);
    disk.resize(64);
    expect((await client.backups.run({})).map(({ problem }) => problem)).toEqual(['', '']);
  });

  test('that is protected is said to be, and is left as it was', async ({ skip }) => {
    disk = smallDisk(16);
    if (disk === null) return skip(NEEDS_ROOT);
    office = await copied(founded);
    const { client } = office.backend;
    await client.backups.addFolder({ file: disk.path });
    disk.protect(true);
    const made = await client.backups.run({});
    expect(made[1]?.problem).toContain('protegida contra gravação');
    expect(readdirSync(disk.path)).toEqual([]);
    disk.protect(false);
    expect((await client.backups.run({}))[1]?.problem).toBe('');
  });

  test.each([
    ['ENOSPC', 'espaço livre'],
    ['EDQUOT', 'espaço livre'],
    ['ENOENT', 'não está acessível'],
    ['EACCES', 'Sem permissão'],
    ['EROFS', 'protegida contra gravação'],
    ['EFBIG', 'arquivos deste tamanho'],
    ['EIO', 'O disco falhou'],
  ])('that answers %s is told of in words, with what to do', (code, words) => {
    expect(problemOf(Object.assign(new Error('x'), { code }))).toContain(words);
  });
});

test('a copy that is cancelled ends soon, leaves nothing, and the next one is made', async () => {
  office = await copied(founded);
  const { backend, folder, home } = office;
  await attach(backend, temporaryFolder(), 96 << 20);
  backend.door.close();
  running = await startBackend(folder);
  await running.call('accounts.signIn', { username: 'admin', password: PASSWORD });
  const job = crypto.randomUUID();
  const copying = running.call('backups.run', { job });
  const { messages, call } = running;
  while (!messages.some((message) => message.type === 'progress' && message.job === job)) await pause(2);
  expect(await call('backups.cancel', { job })).toMatchObject({ ok: true });
  expect(await copying).toMatchObject({
    ok: false,
    error: { code: 'conflict', what: expect.stringContaining('cancelada') },
  });
  expect(partials(home)).toEqual([]);
  expect(readdirSync(folder).filter((name) => name.includes('.partial'))).toEqual([]);
  expect(await call('backups.run', {})).toMatchObject({ ok: true, value: [{ problem: '' }] });
}, 60_000);
