import { afterEach, describe, expect, test } from 'vitest';
import { PRESENCE_MINUTES } from '../../shared/accounts/presence.ts';
import { contract } from '../../shared/contract/index.ts';
import type { Contract } from '../../shared/contract/procedure.ts';
import { backendOver, foundedFolder, PASSWORD, refusal, type TestBackend } from '../support/folder.ts';

const LONG = PRESENCE_MINUTES * 60;
const LIST = { list: 'guards', title: 'Guardas', format: 'csv' as const, rows: 1, filters: [] };
const RUI = { username: 'rui', name: 'Rui Reis', office: '', guardId: null };
const features: Contract = contract;

let open: TestBackend | null = null;
afterEach(() => open?.door.close());

async function entered(): Promise<TestBackend> {
  const { folder } = await foundedFolder();
  open = backendOver(folder);
  await open.client.accounts.signIn({ username: 'admin', password: PASSWORD });
  return open;
}

const written = async ({ door }: TestBackend) =>
  door
    .caller()
    ?.office.db.selectFrom('audit_entry')
    .select(['procedure', 'outcome'])
    .where('procedure', 'in', ['accounts.confirm', 'exports.record'])
    .orderBy('seq')
    .execute();

test('what reveals, goes out or changes access asks for the password again, and nothing else does', () => {
  const asking = Object.entries(features).flatMap(([feature, own]) =>
    Object.entries(own).flatMap(([name, { confirmed }]) => (confirmed ? [`${feature}.${name}`] : [])),
  );
  expect(asking.toSorted()).toEqual([
    'accounts.create',
    'accounts.resetPassword',
    'accounts.update',
    'audit.export',
    'backups.addFolder',
    'exports.record',
    'identities.addressee',
    'identities.admit',
    'identities.approve',
    'identities.consent',
    'identities.readGranted',
    'identities.remove',
    'identities.reveal',
    'reports.openData',
  ]);
});

describe('a password typed', () => {
  test('answers for five minutes by the computer, whatever the wall says, and not a second more', async () => {
    const { client, clock } = await entered();
    clock.skip(LONG - 1);
    await client.exports.record(LIST);
    clock.skip(1);
    expect(await refusal(client.exports.record(LIST))).toEqual({ code: 'confirm' });
    expect(await refusal(client.accounts.create({ ...RUI, roles: ['rh'] }))).toEqual({ code: 'confirm' });
    await client.accounts.list({});
  });

  test('again answers for five more, and both are in the trail', async () => {
    const backend = await entered();
    backend.clock.skip(LONG);
    expect(await refusal(backend.client.accounts.confirm({ password: 'outra senha errada' }))).toEqual({
      code: 'refused',
      waitSeconds: 0,
    });
    expect(await refusal(backend.client.exports.record(LIST))).toEqual({ code: 'confirm' });
    await backend.client.accounts.confirm({ password: PASSWORD });
    await backend.client.exports.record(LIST);
    expect(await written(backend)).toEqual([
      { procedure: 'accounts.confirm', outcome: 'refused:1' },
      { procedure: 'accounts.confirm', outcome: 'ok' },
      { procedure: 'exports.record', outcome: 'ok' },
    ]);
  });

  test('wrong too often must wait, even when it is then right', async () => {
    const { client, clock } = await entered();
    clock.skip(LONG);
    for (let tries = 0; tries < 5; tries += 1)
      await refusal(client.accounts.confirm({ password: 'outra senha errada' }));
    const waiting = await refusal(client.accounts.confirm({ password: PASSWORD }));
    expect(waiting).toMatchObject({ code: 'refused', waitSeconds: 30 });
    clock.skip(30);
    await client.accounts.confirm({ password: PASSWORD });
  });

  test('by nobody signed in opens nothing', async () => {
    const { client, door } = await entered();
    door.close();
    expect(await refusal(client.accounts.confirm({ password: PASSWORD }))).toEqual({ code: 'locked' });
  });

  test('comes after the permission: who may not is told so, not asked', async () => {
    const backend = await entered();
    backend.clock.skip(LONG);
    expect(
      await refusal(backend.client.identities.reveal({ manifestationId: 1, reason: 'conferência de dados' })),
    ).toMatchObject({ code: 'forbidden' });
  });
});

describe('a session', () => {
  test('ends when the roles of its account change, and what it could do with it', async () => {
    const { client, sessions } = await entered();
    const [me] = await client.accounts.list({});
    if (me === undefined) return expect.fail('no account');
    const { id, version, name, office, guardId, status } = me;
    await client.accounts.update({
      id,
      version,
      name,
      office,
      guardId,
      status,
      roles: ['admin', 'corregedor'],
    });
    expect(sessions.at(-1)).toBe(false);
    expect(await refusal(client.accounts.list({}))).toEqual({ code: 'locked' });
  });
});
