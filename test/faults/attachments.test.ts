import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type RunningBackend, startBackend } from '../support/backend.ts';
import { backendOver, copyOf, foundedFolder, PASSWORD } from '../support/folder.ts';

const MB = 1 << 20;
const place = { kind: 'draft', form: 'manifestations.register' };
let founded: string;
let disk: string;
let running: RunningBackend | null = null;

beforeAll(async () => {
  ({ folder: founded } = await foundedFolder());
  const { client, door } = backendOver(founded);
  await client.accounts.signIn({ username: 'admin', password: PASSWORD });
  const [admin] = await client.accounts.list({});
  if (admin === undefined) throw new Error('no administrator');
  const { id, version, name, office } = admin;
  const roles = ['admin' as const, 'ouvidor' as const];
  await client.accounts.update({ id, version, name, office, roles, guardId: null, status: 'active' });
  door.close();
  disk = mkdtempSync(join(tmpdir(), 'disk-'));
});
afterAll(() => rmSync(disk, { recursive: true, force: true }));
afterEach(async () => {
  await running?.kill();
  running = null;
});

async function open(folder: string): Promise<RunningBackend> {
  running = await startBackend(folder);
  const reply = await running.call('accounts.signIn', { username: 'admin', password: PASSWORD });
  expect(reply.ok).toBe(true);
  return running;
}

/** A file of so many bytes that takes no room. */
function sparse(name: string, bytes: number): string {
  const path = join(disk, name);
  writeFileSync(path, '');
  truncateSync(path, bytes);
  return path;
}

const stored = (folder: string): string[] => {
  const path = join(folder, 'attachments');
  return existsSync(path) ? readdirSync(path) : [];
};

async function untilPartial(folder: string): Promise<void> {
  for (let tries = 0; tries < 2000 && !stored(folder).some((name) => name.endsWith('.partial')); tries += 1)
    await pause(2);
}

/** The most memory that a process ever had, in MB. */
function peak(pid: number | undefined): number {
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

describe('a backend that copies a large file', () => {
  test('and is killed in the middle counts no half file, and leaves none', async () => {
    const folder = copyOf(founded);
    const file = sparse('grande.bin', 512 * MB);
    for (let kills = 0; kills < 2; kills += 1) {
      const backend = await open(folder);
      void backend.call('attachments.add', { file, place });
      await untilPartial(folder);
      await backend.kill();
      expect(stored(folder)).toEqual([expect.stringMatching(/\.partial$/)]);
    }
    const backend = await open(folder);
    expect(stored(folder)).toEqual([]);
    expect(await backend.call('attachments.staged', { form: place.form })).toEqual({ ok: true, value: [] });
    expect(await backend.call('attachments.verify', {})).toMatchObject({
      ok: true,
      value: { checked: 0, unregistered: 0 },
    });
    const small = sparse('pequeno.bin', 1000);
    expect(await backend.call('attachments.add', { file: small, place })).toMatchObject({ ok: true });
  }, 120_000);

  test('goes on answering meanwhile, tells how far it is, stops when told, and needs little memory', async () => {
    const folder = copyOf(founded);
    const backend = await open(folder);
    await backend.call('attachments.add', { file: sparse('primeiro.bin', 8 * MB), place });
    const before = peak(backend.child.pid);
    const file = sparse('grande.bin', 256 * MB);
    const adding = backend.call('attachments.add', { file, place });
    await untilPartial(folder);
    const asked = performance.now();
    expect(await backend.call('accounts.list', {})).toMatchObject({ ok: true });
    expect(performance.now() - asked).toBeLessThan(1500);
    expect(await adding).toMatchObject({ ok: true, value: { attachment: { bytes: 256 * MB } } });
    expect(peak(backend.child.pid) - before).toBeLessThan(96);

    const job = crypto.randomUUID();
    const cancelled = backend.call('attachments.add', { file, place, job });
    await untilPartial(folder);
    await backend.call('attachments.cancel', { job });
    expect(await cancelled).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(stored(folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
    const told = backend.messages.filter((message) => message.type === 'progress' && message.job === job);
    expect(told.length).toBeGreaterThan(0);
  }, 120_000);

  test('ends at once when it is asked to, with nothing half done', async () => {
    const folder = copyOf(founded);
    const backend = await open(folder);
    const adding = backend.call('attachments.add', { file: sparse('grande.bin', 1024 * MB), place });
    await untilPartial(folder);
    const asked = performance.now();
    backend.send(JSON.stringify({ type: 'close' }));
    expect(z.object({ ok: z.literal(false) }).safeParse(await adding).success).toBe(true);
    while (backend.child.exitCode === null) await pause(5);
    expect(performance.now() - asked).toBeLessThan(4000);
    expect(stored(folder)).toEqual([]);
  }, 60_000);
});
