import { once } from 'node:events';
import { afterEach, describe, expect, test } from 'vitest';
import { type RunningBackend, startBackend } from '../support/backend.ts';
import { foundedFolder, PASSWORD, temporaryFolder } from '../support/folder.ts';

const children: RunningBackend[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) await child.kill();
});

async function start(folder: string): Promise<RunningBackend> {
  const running = await startBackend(folder);
  children.push(running);
  return running;
}

const signIn = (running: RunningBackend) =>
  running.call('accounts.signIn', { username: 'admin', password: PASSWORD });

describe('the backend process', () => {
  test('is ready, answers, tells its session and its changes, and closes when asked', async () => {
    const { folder } = await foundedFolder();
    const running = await start(folder);
    expect(running.messages).toEqual([{ type: 'ready' }]);
    expect(await running.call('accounts.status', {})).toEqual({ ok: true, value: { state: 'locked' } });
    expect(await signIn(running)).toMatchObject({ ok: true });
    expect(running.messages).toContainEqual({ type: 'session', signedIn: true, idleMinutes: 10 });
    const current = await running.call('agencies.current', {});
    const agency = current.ok && typeof current.value === 'object' ? current.value : expect.fail('no agency');
    const { id: _id, ...fields } = { id: 0, ...agency };
    expect(await running.call('agencies.update', { ...fields, idleMinutes: 5 })).toMatchObject({ ok: true });
    expect(running.messages).toContainEqual({ type: 'event', features: ['agencies'] });
    expect(running.messages).toContainEqual({ type: 'session', signedIn: true, idleMinutes: 5 });
    running.send('{"type":"close"}');
    expect(await once(running.child, 'exit')).toEqual([0, null]);
  });

  test('survives nonsense', async () => {
    const running = await start(temporaryFolder());
    for (const nonsense of ['{}', '{"id":"x"}', 'null', '[]', '{"id":1,"path":7}']) running.send(nonsense);
    expect(await running.call('accounts.status', {})).toEqual({ ok: true, value: { state: 'new' } });
  });

  test('ends with its parent', async () => {
    const running = await start(temporaryFolder());
    running.child.disconnect();
    expect(await once(running.child, 'exit')).toEqual([0, null]);
  });

  test('killed at any moment keeps what it acknowledged, and a retry under the same key acts once', async () => {
    const { folder } = await foundedFolder();
    let made = 0;
    for (let round = 0; round < 6; round += 1) {
      const running = await start(folder);
      expect(await signIn(running)).toMatchObject({ ok: true });
      const before = await running.call('accounts.list', {});
      expect(before.ok && Array.isArray(before.value) && before.value.length).toBe(made + 1);
      const key = `round-${round}`;
      const input = {
        username: `conta.${round}`,
        name: 'Conta Nova',
        office: '',
        roles: ['rh'],
        guardId: null,
      };
      const first = running.call('accounts.create', input, key);
      await (round % 2 === 0 ? first : new Promise((done) => setTimeout(done, 40 * round)));
      running.child.kill('SIGKILL');
      await once(running.child, 'exit');
      const again = await start(folder);
      expect(await signIn(again)).toMatchObject({ ok: true });
      const second = await again.call('accounts.create', input, key);
      // A temporary password is kept nowhere: what was done before the kill is told, not shown again.
      if (!second.ok)
        expect(second.error).toEqual({ code: 'conflict', what: expect.stringContaining('já foi criada') });
      else expect(second).toMatchObject({ value: { account: { username: `conta.${round}` } } });
      if (round % 2 === 0) expect([(await first).ok, second.ok]).toEqual([true, false]);
      made += 1;
      expect(await again.call('audit.verify', {})).toMatchObject({ ok: true, value: { broken: null } });
      again.send('{"type":"close"}');
      await once(again.child, 'exit');
    }
  }, 120_000);
});
