import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { launchApp, type RunningApp } from '../support/electron-app.ts';
import { call, listen } from './bridge.ts';

const unavailable = { ok: false, error: { code: 'unavailable' } };
let running: RunningApp;

beforeEach(async () => {
  running = await launchApp();
});
afterEach(() => running.close());

/** Process ids of the backend of this application. */
function backendIds(): number[] {
  const processes = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return processes
    .filter((line) => line.includes('backend.mjs') && line.includes(`--data=${running.dataDir}`))
    .map((line) => Number.parseInt(line, 10));
}

async function backendId(): Promise<number> {
  return vi.waitFor(() => {
    const [id] = backendIds();
    if (id === undefined) throw new Error('no backend process');
    return id;
  }, 5000);
}

test('a call that waits for a killed backend ends as unavailable and the next one is answered', async () => {
  const { page } = running;
  expect(await call(page, 'accounts.status')).toMatchObject({ ok: true });
  const news = await listen(page);
  const before = await backendId();
  process.kill(before, 'SIGSTOP');
  const waiting = call(page, 'accounts.status');
  await call(page, 'desktop.info');
  process.kill(before, 'SIGKILL');
  expect(await waiting).toEqual(unavailable);
  expect(await call(page, 'accounts.status')).toMatchObject({ ok: true });
  expect(await backendId()).not.toBe(before);
  expect(await news()).toContainEqual({ type: 'backend', state: 'restarted' });
});

test('a backend that keeps falling is given up, and every call is still answered', async () => {
  const { page } = running;
  const news = await listen(page);
  for (let fall = 0; fall < 4; fall += 1) {
    await vi.waitFor(
      async () => expect(await call(page, 'accounts.status')).toMatchObject({ ok: true }),
      15_000,
    );
    process.kill(await backendId(), 'SIGKILL');
    await vi.waitFor(() => expect(backendIds()).toEqual([]), 15_000);
  }
  expect(await call(page, 'accounts.status')).toEqual(unavailable);
  expect(await news()).toContainEqual({ type: 'backend', state: 'gone' });
});

test('locking ends the process that holds the keys and starts another', async () => {
  const { page } = running;
  await call(page, 'accounts.status');
  const news = await listen(page);
  const before = await backendId();
  expect(await call(page, 'desktop.lock')).toEqual({ ok: true, value: null });
  expect(await call(page, 'accounts.status')).toMatchObject({ ok: true });
  expect(backendIds()).not.toContain(before);
  expect(await news()).toEqual([{ type: 'locked', reason: 'user' }]);
});

test('quitting ends the backend with the window', async () => {
  await call(running.page, 'accounts.status');
  const before = await backendId();
  await running.app.close();
  expect(backendIds()).toEqual([]);
  expect(() => process.kill(before, 0)).toThrow();
});
