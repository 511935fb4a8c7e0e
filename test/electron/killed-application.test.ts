import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { seeded } from '../../build/demo/random.ts';
import { type Envelope, envelope } from '../../shared/contract/wire.ts';
import { expectWhole, nextCommand, oneManOffice, type Sent } from '../support/commands.ts';
import { signIn } from '../support/door.ts';
import { launchApp } from '../support/electron-app.ts';
import { FOUNDER } from '../support/founded.ts';
import { times } from '../support/size.ts';

const KILLS = times(2, 50);
const random = seeded(20_261_126);
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function send(page: Page, { path, input, key }: Sent): Promise<Envelope> {
  const args = [path, JSON.stringify(input), key].map((text) => JSON.stringify(text)).join(', ');
  const text: unknown = await page.evaluate(`window.lisura.call(${args})`);
  return envelope.parse(JSON.parse(z.string().parse(text)));
}

/** Sends from the page without waiting, and ends every process of the application in the middle. */
async function workAndKill(folder: string, first: number): Promise<Sent[]> {
  const run = await launchApp({ dataDir: folder });
  await signIn(run.page, FOUNDER);
  const sent: Sent[] = [];
  let alive = true;
  const acknowledge = async (one: Sent) => {
    const reply = await send(run.page, one).catch(() => null);
    one.acknowledged = reply?.ok === true;
  };
  const pump = async () => {
    for (let number = first; alive; number += 1) {
      const one = nextCommand(number);
      sent.push(one);
      void acknowledge(one);
      await pause(3);
    }
  };
  const pumping = pump();
  await pause(random.between(100, 600));
  await run.kill();
  alive = false;
  await pumping;
  return sent;
}

test(
  `the application killed ${KILLS} times in the middle of its work loses nothing acknowledged, halves and doubles nothing`,
  async () => {
    const folder = await oneManOffice();
    const sent: Sent[] = [];
    for (let kills = 0; kills < KILLS; kills += 1) sent.push(...(await workAndKill(folder, sent.length)));
    expect(sent.filter((one) => one.acknowledged).length).toBeGreaterThan(KILLS);
    const run = await launchApp({ dataDir: folder });
    await signIn(run.page, FOUNDER);
    for (const one of sent) {
      const reply = await send(run.page, one);
      expect(reply.ok, `${one.key} ${JSON.stringify(reply)}`).toBe(true);
    }
    await run.close();
    await expectWhole(folder, sent);
    rmSync(folder, { recursive: true, force: true });
  },
  times(180_000, 3_600_000),
);
