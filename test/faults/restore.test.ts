import { once } from 'node:events';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { startBackend } from '../support/backend.ts';
import { type Copied, copied, enter } from '../support/backups.ts';
import { backendOver, copyOf, foundedFolder, PASSWORD, temporaryFolder } from '../support/folder.ts';
import { times } from '../support/size.ts';

const preload = join(import.meta.dirname, '..', 'support', 'die-at-rename.ts');
/** Each renaming in the long run, one in four among the other tests. */
const STEP = times(4, 1);
const secret = { kind: 'password', username: 'admin', password: PASSWORD };
let ending: (() => void) | null = null;
afterEach(() => ending?.());

/** An office with a copy made before the account `depois`, closed. */
async function withCopy(): Promise<Copied> {
  const { folder } = await foundedFolder();
  const office = await copied(folder);
  const { backend } = office;
  await backend.client.accounts.create({
    username: 'depois',
    name: 'Conta Posterior',
    office: '',
    roles: ['rh'],
    guardId: null,
  });
  backend.door.close();
  return office;
}

/** Who may enter an office, its stored files and its trail proved on the way. */
async function whole(folder: string): Promise<string[]> {
  const backend = backendOver(folder);
  ending = backend.door.close;
  await enter(backend);
  expect((await backend.client.audit.verify({})).broken).toBeNull();
  expect(await backend.client.attachments.verify({})).toMatchObject({ checked: 3, missing: [], damaged: [] });
  const names = (await backend.client.accounts.list({})).map(({ username }) => username);
  backend.door.close();
  return names.toSorted();
}

/** Restores in a process that dies at one of its renamings; whether it died. */
async function restoreAndDie({ disk, name }: Copied, folder: string, at: number): Promise<boolean> {
  const running = await startBackend(folder, { preload, env: { LISURA_DIE_AT: String(at) } });
  const gone = once(running.child, 'exit').then(() => null);
  const reply = await Promise.race([
    running.call('backups.restore', { file: disk, name, secret, job: null }),
    gone,
  ]);
  if (reply !== null) expect(reply).toMatchObject({ ok: true });
  await running.kill();
  return reply === null;
}

test('a restoring that dies between any two renamings is carried through or undone by the next opening', async () => {
  const office = await withCopy();
  let at = 0;
  for (; at < 40; at += STEP) {
    const folder = copyOf(office.folder);
    const died = await restoreAndDie(office, folder, at);
    const before = at === 0;
    expect([at, await whole(folder)]).toEqual([at, before ? ['admin', 'depois'] : ['admin']]);
    expect(existsSync(join(folder, 'restoring'))).toBe(false);
    expect(existsSync(join(folder, 'restore.json'))).toBe(false);
    const aside = readdirSync(folder).filter((name) => name.startsWith('substituido-'));
    expect(aside).toHaveLength(before ? 0 : 1);
    if (aside[0] !== undefined) {
      const kept = temporaryFolder();
      cpSync(join(folder, aside[0]), kept, { recursive: true });
      expect([at, await whole(kept)]).toEqual([at, ['admin', 'depois']]);
    }
    if (!died) break;
  }
  expect(at).toBeGreaterThan(9); // The mark, five names aside, five in their place.
  expect(at).toBeLessThan(40);
}, 300_000);
