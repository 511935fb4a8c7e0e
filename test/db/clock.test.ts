import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Backend, createBackend } from '../../db/backend.ts';
import type { Clock } from '../../db/clock.ts';
import { MINIMUM_COST } from '../../db/slots.ts';
import { createClient } from '../../shared/contract/client.ts';
import { contract } from '../../shared/contract/index.ts';
import { copyOf, foundedFolder, PASSWORD, refusal } from '../support/folder.ts';

const DAY = 86_400;
const NOON = Date.UTC(2026, 10, 24, 15);
const TEXT = { on: '2027-03-01', name: 'Aniversário do município', kind: 'municipal' as const };

let founded: string;
let open: Backend | null = null;
beforeAll(async () => {
  founded = (await foundedFolder()).folder;
});
afterEach(() => {
  open?.door.close();
  open = null;
});

/** A computer whose wall clock is set apart from the time that passes. */
function computer(start = NOON) {
  let [wall, uptime] = [start, 5_000];
  const now = () => new Date(wall).toISOString();
  const clock: Clock = {
    now,
    today: () => now().slice(0, 10),
    throttle: { wall: () => wall / 1000, uptime: () => uptime },
    judged: true,
  };
  return {
    clock,
    pass: (seconds: number) => {
      uptime += seconds;
      wall += seconds * 1000;
    },
    set: (seconds: number) => {
      wall += seconds * 1000;
    },
  };
}

async function enter(folder: string, clock: Clock) {
  open?.door.close();
  const backend = createBackend({ folder, clock, cost: MINIMUM_COST });
  open = backend;
  const client = createClient(contract, (path, input) => backend.dispatch({ path, input }));
  await client.accounts.signIn({ username: 'admin', password: PASSWORD });
  const db = backend.door.caller()?.office.db;
  if (db === undefined) throw new Error('the office did not open');
  return { client, db };
}
type Entered = Awaited<ReturnType<typeof enter>>;

const write = ({ client }: Entered) => client.deadlines.addHoliday(TEXT);
const trail = ({ db }: Entered) =>
  db.selectFrom('audit_entry').select(['procedure', 'outcome', 'reason', 'at']).orderBy('seq').execute();

describe('a clock that agrees', () => {
  test('is kept at each writing, and never goes back in the file', async () => {
    const machine = computer();
    const office = await enter(copyOf(founded), machine.clock);
    machine.pass(3600);
    await write(office);
    const kept = () =>
      office.db.selectFrom('meta').select('value').where('key', '=', 'clock').executeTakeFirstOrThrow();
    const { value } = await kept();
    expect(value).toBe(machine.clock.now());
    machine.set(-60);
    await office.client.deadlines.addHoliday({ ...TEXT, on: '2027-03-02' });
    expect(await kept()).toEqual({ value });
  });

  test('lets an office work that was closed for weeks, and a session that slept for days', async () => {
    const folder = copyOf(founded);
    const machine = computer();
    await write(await enter(folder, machine.clock));
    machine.pass(40 * DAY);
    const office = await enter(folder, machine.clock);
    machine.pass(9 * DAY);
    await office.client.deadlines.addHoliday({ ...TEXT, on: '2027-12-24' });
    expect(await office.client.clock.status({})).toEqual({ fault: null });
  });
});

describe('a clock earlier than what was recorded', () => {
  test('opens and reads, refuses each writing with both dates, and the trail says so', async () => {
    const folder = copyOf(founded);
    const machine = computer();
    await write(await enter(folder, machine.clock));
    const known = machine.clock.now();
    machine.set(-5 * 365 * DAY);
    const office = await enter(folder, machine.clock);
    const shown = machine.clock.now();
    const fault = { what: 'behind', shown, known };
    expect(await office.client.clock.status({})).toEqual({ fault });
    expect(await refusal(write(office))).toEqual({ code: 'clock', ...fault });
    expect(await office.client.accounts.list({})).toHaveLength(1);
    expect((await trail(office)).slice(-2)).toMatchObject([
      { procedure: 'clock.status', outcome: 'clock:behind', at: shown },
      { procedure: 'deadlines.addHoliday', outcome: 'refused:clock' },
    ]);
    expect((await trail(office)).at(-1)?.reason).toContain(known);
    // What was written of the refusals does not become the new truth.
    const again = await enter(folder, machine.clock);
    expect(await again.client.clock.status({})).toMatchObject({ fault: { what: 'behind', known } });
    machine.set(5 * 365 * DAY);
    expect(await again.client.clock.status({})).toEqual({ fault: null });
    await again.client.deadlines.addHoliday({ ...TEXT, on: '2027-03-03' });
  });

  test('is judged by the trail in a file that never kept an instant', async () => {
    const office = await enter(copyOf(founded), computer(Date.UTC(2020, 0, 1)).clock);
    expect(await refusal(write(office))).toMatchObject({ code: 'clock', what: 'behind' });
  });
});

test('entries written under a clock that was moved on purpose say nothing of the time', async () => {
  const folder = copyOf(founded);
  await write(await enter(folder, { ...computer().clock, judged: false }));
  const machine = computer(NOON - 100 * DAY * 1000);
  const office = await enter(folder, machine.clock);
  await office.client.deadlines.addHoliday({ ...TEXT, on: '2027-12-24' });
  machine.set(-DAY);
  expect(await refusal(write(office))).toMatchObject({ code: 'clock', what: 'behind' });
});

describe('a clock too far ahead', () => {
  test('in a session, by more than a day beyond the time that passed', async () => {
    const machine = computer();
    const office = await enter(copyOf(founded), machine.clock);
    machine.set(2 * DAY);
    expect(await refusal(write(office))).toMatchObject({ code: 'clock', what: 'ahead' });
    machine.set(-2 * DAY);
    await write(office);
  });

  test('at the opening, by more than 45 days since the last instant kept', async () => {
    const folder = copyOf(founded);
    const machine = computer();
    await write(await enter(folder, machine.clock));
    machine.set(10 * 365 * DAY);
    const office = await enter(folder, machine.clock);
    expect(await refusal(write(office))).toMatchObject({ code: 'clock', what: 'ahead' });
  });
});

describe('an administrator who confirms the date', () => {
  test('gives the reason, which the trail keeps, and everyone writes again, also after closing', async () => {
    const folder = copyOf(founded);
    const machine = computer(NOON + 3000 * DAY * 1000);
    await write(await enter(folder, machine.clock));
    machine.set(-3000 * DAY);
    const office = await enter(folder, machine.clock);
    const { fault } = await office.client.clock.status({});
    const shown = fault?.shown ?? '';
    expect(await refusal(office.client.clock.confirm({ shown, reason: 'sim' }))).toMatchObject({
      code: 'invalid',
    });
    const reason = 'Conferida no telefone: o relógio estava anos adiantado.';
    const other = new Date(NOON - 3 * DAY * 1000).toISOString();
    expect(await refusal(office.client.clock.confirm({ shown: other, reason }))).toMatchObject({
      code: 'conflict',
    });
    expect(await refusal(write(office))).toMatchObject({ code: 'clock' });
    await office.client.clock.confirm({ shown, reason });
    expect((await trail(office)).at(-1)).toMatchObject({ procedure: 'clock.confirm', outcome: 'ok', reason });
    await office.client.deadlines.addHoliday({ ...TEXT, on: '2027-03-04' });
    const again = await enter(folder, machine.clock);
    expect(await again.client.clock.status({})).toEqual({ fault: null });
    expect(await refusal(again.client.clock.confirm({ shown, reason }))).toMatchObject({ code: 'conflict' });
    expect(await again.client.audit.verify({})).toMatchObject({ broken: null });
  });
});
