import { expect } from 'vitest';
import { backendOver, foundedFolder, PASSWORD } from './folder.ts';
import { guardInput } from './guards.ts';

/** One command sent, its key, and whether the backend said that it was done. */
export type Sent = {
  readonly path: string;
  readonly input: unknown;
  readonly key: string;
  acknowledged: boolean;
};

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

/** The command of this number: guards and manifestations by turns. */
export function nextCommand(number: number): Sent {
  const key = `command-${number}`;
  return number % 2 === 0
    ? { path: 'guards.register', input: guardInput(number), key, acknowledged: false }
    : { path: 'manifestations.register', input: manifestation(number), key, acknowledged: false };
}

/** An office whose administrator may do everything, so that one sign-in serves the whole test. */
export async function oneManOffice(): Promise<string> {
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

/** Each command left exactly one record with all its parts and exactly one audit entry. */
export async function expectWhole(folder: string, sent: readonly Sent[]): Promise<void> {
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
