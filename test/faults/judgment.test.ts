import { rmSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { seeded } from '../../build/demo/random.ts';
import { systemClock } from '../../db/clock.ts';
import { officeToJudge, STAFF } from '../electron/judgment/office.ts';
import { type RunningBackend, startBackend } from '../support/backend.ts';
import { copyOf } from '../support/folder.ts';

const KILLS = 8;
const KEY = 'the-only-judgment';
const random = seeded(20_261_124);
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

let running: RunningBackend | null = null;
afterEach(() => running?.kill());

const file = z.object({
  value: z.object({
    version: z.number(),
    status: z.string(),
    charges: z.array(z.object({ id: z.number(), item: z.string() })),
  }),
});

async function open(folder: string): Promise<RunningBackend> {
  running = await startBackend(folder);
  const reply = await running.call('accounts.signIn', STAFF.autoridade);
  expect(reply.ok).toBe(true);
  return running;
}

const read = async (backend: RunningBackend) =>
  file.parse(await backend.call('proceedings.get', { id: 1 })).value;

function inputOf({ version, charges }: z.infer<typeof file>['value']) {
  return {
    id: 1,
    version,
    on: systemClock.today(),
    reasons: 'Provados os fatos e a autoria, nos termos do relatório.',
    findings: charges.map(({ id, item }) => ({
      chargeId: id,
      outcome: 'proven',
      justification: null,
      severity: null,
      penalty: item === '34-I' ? { kind: 'repreensao', days: null } : { kind: 'suspensao', days: 10 },
      reason: 'Provada pelas testemunhas ouvidas.',
    })),
  };
}

const counted = z.object({ value: z.array(z.unknown()) });

/** All of the judgment is there once: sanctions, numbered decision, audit trail whole. */
async function expectOne(backend: RunningBackend): Promise<void> {
  const sanctions = await backend.call('sanctions.list', { guardId: null, status: 'all' });
  expect(counted.parse(sanctions).value).toHaveLength(3);
  const papers = await backend.call('judgment.papers', { proceedingId: 1 });
  expect(counted.parse(papers).value).toMatchObject([
    { kind: 'julgamento', number: expect.stringMatching(/-000001$/) },
  ]);
}

test('a backend killed during the judgment leaves all of it or nothing, and the same key does not double it', async () => {
  const whole = await officeToJudge();
  for (let kills = 0; kills < KILLS; kills += 1) {
    const folder = copyOf(whole);
    const first = await open(folder);
    const input = inputOf(await read(first));
    void first.call('proceedings.decide', input, KEY).catch(() => undefined);
    await pause(random.between(0, 60));
    await first.kill();
    const second = await open(folder);
    const { status } = await read(second);
    expect(['open', 'decided']).toContain(status);
    const again = await second.call('proceedings.decide', input, KEY);
    expect(again.ok, JSON.stringify(again)).toBe(true);
    expect(await second.call('proceedings.decide', input, 'another-key')).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    await expectOne(second);
    await second.kill();
  }
  rmSync(whole, { recursive: true, force: true });
}, 240_000);
