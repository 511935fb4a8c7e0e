import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { copyNames } from '../../db/backups/folder.ts';
import { type RunningBackend, startBackend } from '../support/backend.ts';
import { attach, copied, enter } from '../support/backups.ts';
import { backendOver, foundedFolder, PASSWORD, temporaryFolder } from '../support/folder.ts';

/** How many copies are killed; more in the long run of the faults. */
const KILLS = Number(process.env['LISURA_BACKUP_KILLS'] ?? 5);
let running: RunningBackend | null = null;
afterEach(() => running?.kill());

test(`of ${KILLS} copies killed at any moment, each is whole when it is opened again, or does not count`, async () => {
  const { folder: founded } = await foundedFolder();
  const { backend, folder, home, folderId } = await copied(founded);
  await attach(backend, temporaryFolder(), 8 << 20);
  backend.door.close();
  for (let kills = 0; kills < KILLS; kills += 1) {
    running = await startBackend(folder);
    expect(await running.call('accounts.signIn', { username: 'admin', password: PASSWORD })).toMatchObject({
      ok: true,
    });
    void running.call('backups.run', {});
    await pause(Math.random() * 150);
    await running.kill();
  }
  const after = backendOver(folder);
  await enter(after);
  for (const name of copyNames(home))
    expect([name, (await after.client.backups.verify({ folderId, name })).problem]).toEqual([name, '']);
  const [made] = await after.client.backups.run({});
  expect(made?.problem).toBe('');
  const halves = [...readdirSync(home), ...readdirSync(join(home, 'anexos')), ...readdirSync(folder)];
  expect(halves.filter((name) => name.includes('.partial'))).toEqual([]);
  after.door.close();
}, 600_000);
