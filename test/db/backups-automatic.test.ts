import { once } from 'node:events';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAutomatic } from '../../db/backups/automatic.ts';
import { copyNames } from '../../db/backups/folder.ts';
import { startBackend } from '../support/backend.ts';
import { type Copied, copied } from '../support/backups.ts';
import { foundedFolder, PASSWORD } from '../support/folder.ts';

let founded: string;
let office: Copied;
beforeAll(async () => {
  founded = (await foundedFolder()).folder;
});
beforeEach(async () => {
  office = await copied(founded);
});
afterEach(() => {
  vi.useRealTimers();
  office.backend.door.close();
});

const kinds = async (): Promise<string[]> =>
  (await office.backend.client.backups.status({})).runs.map(({ kind }) => kind);
const automatic = () => createAutomatic(office.backend, office.backend.clock);
const newAccount = (username: string) =>
  office.backend.client.accounts.create({
    username,
    name: 'Conta Nova',
    office: '',
    roles: ['rh'],
    guardId: null,
  });

describe('the application copies by itself', () => {
  test('when it closes, if something was done since the last copy, and only then', async () => {
    const { closing } = automatic();
    office.backend.clock.set('2026-11-24');
    await closing();
    expect(await kinds()).toEqual(['manual']);
    await newAccount('nova');
    await closing();
    await closing();
    expect(await kinds()).toEqual(['closing', 'manual']);
    expect(copyNames(office.home)).toHaveLength(2);
  });

  test('once a day after somebody signed in, also when the day turns at work', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { start, stop } = automatic();
    start();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await kinds()).toEqual(['manual']); // Today's is there already.
    office.backend.clock.set('2026-11-24');
    await vi.advanceTimersByTimeAsync(3_600_000);
    await vi.waitUntil(async () => (await kinds()).length === 2);
    expect(await kinds()).toEqual(['daily', 'manual']);
    stop();
    office.backend.clock.set('2026-11-25');
    await vi.advanceTimersByTimeAsync(10 * 3_600_000);
    expect(await kinds()).toHaveLength(2);
  });

  test('not where the office does not want it, nor with nobody signed in, nor before the first password', async () => {
    const { client, door, clock } = office.backend;
    const { closing } = automatic();
    await newAccount('nova');
    clock.set('2026-11-24');
    const { policy } = await client.backups.status({});
    await client.backups.setPolicy({ ...policy, atClose: false });
    await closing();
    expect(copyNames(office.home)).toHaveLength(1);
    const { temporaryPassword } = await newAccount('outra');
    const again = await client.backups.setPolicy({ ...policy, version: policy.version + 1, atClose: true });
    expect(again.atClose).toBe(true);
    door.close();
    await closing();
    expect(copyNames(office.home)).toHaveLength(1);
    await client.accounts.signIn({ username: 'outra', password: temporaryPassword });
    await closing();
    expect(copyNames(office.home)).toHaveLength(1);
  });

  test('and the process that is asked to end for good ends after its copy', async () => {
    office.backend.door.close();
    const running = await startBackend(office.folder);
    expect(await running.call('accounts.signIn', { username: 'admin', password: PASSWORD })).toMatchObject({
      ok: true,
    });
    const account = { username: 'nova', name: 'Conta Nova', office: '', roles: ['rh'], guardId: null };
    expect(await running.call('accounts.create', account)).toMatchObject({ ok: true });
    const gone = once(running.child, 'exit');
    running.send('{"type":"close","last":true}');
    expect(await gone).toEqual([0, null]);
    const [newest] = copyNames(office.home);
    expect(newest).not.toBe(office.name);
    expect(newest).toBeDefined();
  });
});
