import { chmodSync, cpSync, existsSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createBallast } from '../../db/ballast.ts';
import { pathsOf } from '../../db/files.ts';
import { explain } from '../../renderer/app/errors.ts';
import { type Envelope, envelope } from '../../shared/contract/wire.ts';
import { type RunningBackend, startBackend } from '../support/backend.ts';
import { expectWhole, nextCommand, oneManOffice, type Sent } from '../support/commands.ts';
import { PASSWORD, temporaryFolder } from '../support/folder.ts';
import { NEEDS_ROOT, type SmallDisk, smallDisk } from '../support/small-disk.ts';

const BLOCK = 1 << 10;

let disk: SmallDisk | null = null;
let running: RunningBackend | null = null;
afterEach(async () => {
  await running?.kill();
  disk?.remove();
  [disk, running] = [null, null];
});

async function open(folder: string, execPath?: string): Promise<RunningBackend> {
  const backend = await startBackend(folder, execPath === undefined ? {} : { execPath });
  running = backend;
  const reply = await backend.call('accounts.signIn', { username: 'admin', password: PASSWORD });
  expect(reply).toMatchObject({ ok: true });
  return backend;
}

/** Takes all the room but so many kB. */
function fill({ path }: SmallDisk, left: number): string {
  const file = join(path, 'filling');
  const { bavail, bsize } = statfsSync(path);
  writeFileSync(file, Buffer.alloc(bavail * bsize - left * BLOCK));
  return file;
}

async function send(backend: RunningBackend, one: Sent): Promise<Envelope> {
  const reply = envelope.parse(await backend.call(one.path, one.input, one.key));
  one.acknowledged = reply.ok;
  return reply;
}

/** Sends command after command until one is refused, and answers with that refusal. */
async function untilRefused(backend: RunningBackend, sent: Sent[]): Promise<Envelope & { ok: false }> {
  for (;;) {
    const one = nextCommand(sent.length);
    sent.push(one);
    const reply = await send(backend, one);
    if (!reply.ok) return reply;
    if (sent.length > 3000) throw new Error('it was never full');
  }
}

async function readsGoOn(backend: RunningBackend, sent: readonly Sent[]): Promise<void> {
  expect(await backend.call('accounts.list', {})).toMatchObject({ ok: true });
  const guards = envelope.parse(await backend.call('guards.list', { status: 'active' }));
  const whole = sent.filter(({ path, acknowledged }) => path === 'guards.register' && acknowledged);
  expect(guards).toMatchObject({ ok: true, value: { length: whole.length } });
}

test('a full disk refuses in words, halves nothing, goes on reading, and serves again when there is room', async ({
  skip,
}) => {
  disk = smallDisk(24);
  if (disk === null) return skip(NEEDS_ROOT);
  const folder = join(disk.path, 'dados');
  cpSync(await oneManOffice(), folder, { recursive: true });
  const sent: Sent[] = [];
  const backend = await open(folder);
  const filling = fill(disk, 400);
  const refused = await untilRefused(backend, sent);
  expect(refused.error).toEqual({ code: 'full' });
  expect(explain(refused.error)).toMatchObject({ title: 'Disco cheio', message: /Libere espaço/ });
  expect(sent.filter((one) => one.acknowledged).length).toBeGreaterThan(0);
  for (const one of sent.filter(({ acknowledged }) => !acknowledged))
    for (let tries = 0; tries < 5; tries += 1)
      expect(await send(backend, one)).toEqual({ ok: false, error: { code: 'full' } });
  await readsGoOn(backend, sent);

  rmSync(filling);
  for (const one of sent) expect(await send(backend, one), one.key).toMatchObject({ ok: true });
  expect(await backend.call('audit.verify', {})).toMatchObject({ ok: true, value: { broken: null } });
  await backend.kill();
  await expectWhole(folder, sent);
}, 120_000);

test('an office on a full disk is told so at the door, and opens when there is room', async ({ skip }) => {
  disk = smallDisk(24);
  if (disk === null) return skip(NEEDS_ROOT);
  const folder = join(disk.path, 'dados');
  cpSync(await oneManOffice(), folder, { recursive: true });
  const filling = fill(disk, 0);
  const backend = await startBackend(folder);
  running = backend;
  const knock = () => backend.call('accounts.signIn', { username: 'admin', password: PASSWORD });
  expect(await knock()).toEqual({ ok: false, error: { code: 'full' } });
  rmSync(filling);
  expect(await knock()).toMatchObject({ ok: true });
}, 60_000);

test('a limit on the size of files loses nothing: the process falls, and the next one goes on', async ({
  skip,
}) => {
  if (process.platform === 'win32') return skip('Não há limite de tamanho por processo neste sistema.');
  const folder = await oneManOffice();
  const limit = Math.ceil(statSync(pathsOf(folder).database).size / BLOCK) + 300;
  const shell = join(temporaryFolder(), 'limited.sh');
  const node = join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'node');
  writeFileSync(shell, `#!/bin/bash\nulimit -f ${limit}\nexec "${node}" "$@"\n`);
  chmodSync(shell, 0o755);
  const sent: Sent[] = [];
  const limited = await open(folder, shell);
  const gone = new Promise<'gone'>((resolve) => limited.child.once('exit', () => resolve('gone')));
  const end = await Promise.race([untilRefused(limited, sent), gone]);
  if (end !== 'gone') expect(end.error).toMatchObject({ code: 'unavailable' });
  await gone;

  const backend = await open(folder);
  for (const one of sent) expect(await send(backend, one), one.key).toMatchObject({ ok: true });
  await readsGoOn(backend, sent);
  expect(await backend.call('audit.verify', {})).toMatchObject({ ok: true, value: { broken: null } });
  await backend.kill();
  await expectWhole(folder, sent);
}, 120_000);

test('the room held back is given up on a full disk, and what was refused then ends', async ({ skip }) => {
  disk = smallDisk(24);
  if (disk === null) return skip(NEEDS_ROOT);
  const folder = join(disk.path, 'dados');
  cpSync(await oneManOffice(), folder, { recursive: true });
  const { ballast } = pathsOf(folder);
  writeFileSync(ballast, Buffer.alloc(4 * BLOCK * BLOCK));
  const sent: Sent[] = [];
  const backend = await open(folder);
  fill(disk, 400);
  const refused = await untilRefused(backend, sent);
  expect(refused.error).toEqual({ code: 'full' });
  expect(existsSync(ballast)).toBe(false);
  const [last] = sent.slice(-1);
  if (last === undefined) throw new Error('nothing was sent');
  expect(await send(backend, last)).toMatchObject({ ok: true });
  await readsGoOn(backend, sent);
});

test('room is held only where there is plenty, once, and given back only when it is missed', ({ skip }) => {
  const MB = BLOCK * BLOCK;
  disk = smallDisk(24);
  if (disk === null) return skip(NEEDS_ROOT);
  const path = join(disk.path, 'reserva.bin');
  createBallast(path, 4 * MB).hold();
  expect(existsSync(path)).toBe(false);
  const ballast = createBallast(path, 2 * MB);
  ballast.hold();
  expect(statSync(path).blocks * 512).toBe(2 * MB);
  const { mtimeMs } = statSync(path);
  ballast.hold();
  expect(statSync(path).mtimeMs).toBe(mtimeMs);
  expect(ballast.release()).toBe(false);
  fill(disk, 8);
  const more = join(disk.path, 'more');
  expect(() => writeFileSync(more, Buffer.alloc(MB))).toThrow(/ENOSPC/);
  expect(ballast.release()).toBe(true);
  writeFileSync(more, Buffer.alloc(MB));
  expect(ballast.release()).toBe(false);
});
