import { afterEach, describe, expect, test } from 'vitest';
import { seeded } from '../../build/demo/random.ts';
import { envelope } from '../../shared/contract/wire.ts';
import { type RunningBackend, startBackend } from '../support/backend.ts';
import { expectWhole, nextCommand, oneManOffice, type Sent } from '../support/commands.ts';
import { PASSWORD } from '../support/folder.ts';
import { times } from '../support/size.ts';

/** 1,000 kills in the long run, in offices of their own so that each is looked at whole. */
const OFFICES = times(1, 20);
const KILLS = times(20, 50);
const random = seeded(20_261_123);
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

let running: RunningBackend | null = null;
afterEach(() => running?.kill());

async function open(folder: string): Promise<RunningBackend> {
  running = await startBackend(folder);
  const reply = await running.call('accounts.signIn', { username: 'admin', password: PASSWORD });
  expect(reply.ok).toBe(true);
  return running;
}

/** Sends without waiting, as an impatient office would, and kills in the middle. */
async function loadAndKill(backend: RunningBackend, first: number): Promise<Sent[]> {
  const sent: Sent[] = [];
  const acknowledge = (one: Sent) => async () => {
    const reply = await backend.call(one.path, one.input, one.key);
    one.acknowledged = reply.ok;
  };
  const pump = async () => {
    for (let number = first; backend.child.connected; number += 1) {
      const one = nextCommand(number);
      sent.push(one);
      void acknowledge(one)();
      await pause(1);
    }
  };
  const pumping = pump();
  await pause(random.between(5, 120));
  await backend.kill();
  await pumping;
  return sent;
}

describe('a backend killed in the middle of commands', () => {
  const offices = Array.from({ length: OFFICES }, (_, index) => index + 1);
  test.each(offices)(
    `${KILLS} times loses nothing acknowledged, halves nothing, doubles nothing (office %i)`,
    async () => {
      const folder = await oneManOffice();
      const sent: Sent[] = [];
      for (let kills = 0; kills < KILLS; kills += 1)
        sent.push(...(await loadAndKill(await open(folder), sent.length)));
      const acknowledged = sent.filter((one) => one.acknowledged).length;
      expect(acknowledged).toBeGreaterThan(KILLS);

      const backend = await open(folder);
      for (const one of sent) {
        const reply = envelope.parse(await backend.call(one.path, one.input, one.key));
        expect(reply.ok, `${one.key} ${JSON.stringify(reply)}`).toBe(true);
      }
      expect(await backend.call('audit.verify', {})).toMatchObject({ ok: true, value: { broken: null } });
      await backend.kill();
      await expectWhole(folder, sent);
    },
    300_000,
  );
});
