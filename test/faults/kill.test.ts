import { afterEach, describe, expect, test } from 'vitest';
import { seeded } from '../../build/demo/random.ts';
import { envelope } from '../../shared/contract/wire.ts';
import { type RunningBackend, startBackend } from '../support/backend.ts';
import { backendOver, foundedFolder, PASSWORD } from '../support/folder.ts';
import { guardInput } from '../support/guards.ts';

const KILLS = 50;
const random = seeded(20_261_123);
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

let running: RunningBackend | null = null;
afterEach(() => running?.kill());

/** One command sent, its key, and whether the backend said that it was done. */
type Sent = { readonly path: string; readonly input: unknown; readonly key: string; acknowledged: boolean };

const manifestation = (number: number) => ({
  kind: 'denuncia',
  channel: 'presencial',
  secrecy: 'anonima',
  identity: null,
  narrative: `Relato de número ${number}, registrado no balcão da ouvidoria.`,
  factOn: null,
  factTime: null,
  address: '',
  district: `Bairro ${number}`,
  guardIds: [],
  described: '',
  vehicle: '',
  unit: '',
  witnesses: '',
});

function nextCommand(number: number): Sent {
  const key = `command-${number}`;
  return number % 2 === 0
    ? { path: 'guards.register', input: guardInput(number), key, acknowledged: false }
    : { path: 'manifestations.register', input: manifestation(number), key, acknowledged: false };
}

/** An office whose administrator may do everything, so that one sign-in serves the whole test. */
async function oneManOffice(): Promise<string> {
  const { folder } = await foundedFolder();
  const { client, door } = backendOver(folder);
  await client.accounts.signIn({ username: 'admin', password: PASSWORD });
  const [admin] = await client.accounts.list({});
  if (admin === undefined) throw new Error('no administrator');
  const { id, version, name, office } = admin;
  const roles = ['admin' as const, 'rh' as const, 'ouvidor' as const];
  await client.accounts.update({ id, version, name, office, roles, guardId: null, status: 'active' });
  door.close();
  return folder;
}

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
  test(`${KILLS} times loses nothing acknowledged, halves nothing, doubles nothing on retry`, async () => {
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
  }, 300_000);
});

/** Each command left exactly one record with all its parts and exactly one audit entry. */
async function expectWhole(folder: string, sent: readonly Sent[]): Promise<void> {
  const { client, door } = backendOver(folder);
  await client.accounts.signIn({ username: 'admin', password: PASSWORD });
  const db = door.caller()?.office.db;
  if (db === undefined) throw new Error('the office did not open');
  const guards = await db
    .selectFrom('guard')
    .leftJoin('career_event', 'career_event.guard_id', 'guard.id')
    .select(['registration', 'career_event.id as event'])
    .execute();
  const registrations = sent.flatMap(({ path }, number) =>
    path === 'guards.register' ? [`M${number}`] : [],
  );
  expect(guards.map((guard) => guard.registration).toSorted()).toEqual(registrations.toSorted());
  expect(guards.every((guard) => guard.event !== null)).toBe(true);

  const received = await db
    .selectFrom('manifestation')
    .leftJoin('manifestation_event as event', 'event.manifestation_id', 'manifestation.id')
    .select(['protocol', 'district', 'event.kind as kind'])
    .orderBy('manifestation.id')
    .execute();
  const districts = sent.flatMap(({ path }, number) =>
    path === 'guards.register' ? [] : [`Bairro ${number}`],
  );
  expect(received.map((one) => one.district).toSorted()).toEqual(districts.toSorted());
  expect(received.every((one) => one.kind === 'received')).toBe(true);
  const numbers = received.map(({ protocol }) => Number(protocol.slice(-6)));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));

  const entries = await db
    .selectFrom('audit_entry')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('procedure', 'in', ['guards.register', 'manifestations.register'])
    .executeTakeFirstOrThrow();
  expect(entries.count).toBe(sent.length);
  door.close();
}
