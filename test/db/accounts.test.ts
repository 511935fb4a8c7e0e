import { beforeAll, describe, expect, test } from 'vitest';
import { pathsOf } from '../../db/files.ts';
import { addSlot, readKeyFile, writeKeyFile } from '../../db/keys.ts';
import {
  backendOver,
  copyOf,
  foundedFolder,
  PASSWORD,
  refusal,
  type TestBackend,
} from '../support/folder.ts';

const RUI = {
  username: 'rui.souza',
  name: 'Rui Souza',
  office: 'Escrivão',
  roles: ['escrivao' as const],
  guardId: null,
};
const NEXT = 'quarenta ipês floridos';
let base: Awaited<ReturnType<typeof foundedFolder>>;
beforeAll(async () => {
  base = await foundedFolder();
});

async function signedIn(folder = copyOf(base.folder)): Promise<TestBackend & { readonly folder: string }> {
  const backend = backendOver(folder);
  await backend.client.accounts.signIn({ username: 'admin', password: PASSWORD });
  return { ...backend, folder };
}
async function opens(folder: string, username: string, password: string): Promise<boolean> {
  const { client, door } = backendOver(folder);
  try {
    await client.accounts.signIn({ username, password });
    return true;
  } catch {
    return false;
  } finally {
    door.close();
  }
}
const slots = (folder: string) => readKeyFile(pathsOf(folder))?.slots ?? [];

describe('an account', () => {
  test('is created with a temporary password that must be changed first of all', async () => {
    const { client, door, folder } = await signedIn();
    const { account, temporaryPassword } = await client.accounts.create(RUI);
    expect(account).toMatchObject({
      username: 'rui.souza',
      roles: ['escrivao'],
      status: 'active',
      mustChangePassword: true,
    });
    expect(temporaryPassword).toMatch(/^[A-HJ-NP-Z][a-hjkmnp-z2-9]{3}(-[a-hjkmnp-z2-9]{4}){2}$/);
    expect(await refusal(client.accounts.create(RUI))).toMatchObject({
      code: 'invalid',
      fields: { username: [expect.any(String)] },
    });
    door.close();

    const own = backendOver(folder);
    expect(
      await own.client.accounts.signIn({ username: 'rui.souza', password: temporaryPassword }),
    ).toMatchObject({ mustChangePassword: true });
    expect(await refusal(own.client.guards.list({ status: 'all' }))).toMatchObject({
      code: 'forbidden',
      permission: 'accounts.changePassword',
    });
    const change = (current: string, next: string) => own.client.accounts.changePassword({ current, next });
    expect(await refusal(change('outra coisa', NEXT))).toMatchObject({
      fields: { current: [expect.any(String)] },
    });
    expect(await refusal(change(temporaryPassword, 'rui.souza.1'))).toMatchObject({
      fields: { next: [expect.any(String)] },
    });
    expect(await refusal(change(temporaryPassword, temporaryPassword))).toMatchObject({
      fields: { next: [expect.any(String)] },
    });
    expect(await change(temporaryPassword, NEXT)).toMatchObject({ mustChangePassword: false });
    expect(await own.client.agencies.current({})).toMatchObject({ id: 1 });
    expect(await refusal(own.client.accounts.list({}))).toMatchObject({
      code: 'forbidden',
      permission: 'accounts.manage',
    });
    own.door.close();
    expect(await opens(folder, 'rui.souza', temporaryPassword)).toBe(false);
    expect(await opens(folder, 'rui.souza', NEXT)).toBe(true);
    expect(await opens(folder, 'admin', PASSWORD)).toBe(true);
    expect(slots(folder)).toHaveLength(3);
  });

  test('disabled no longer opens the file; a new password gives it back', async () => {
    const { client, door, folder } = await signedIn();
    const { account, temporaryPassword } = await client.accounts.create(RUI);
    const { username: _username, lastSignInAt: _at, mustChangePassword: _must, ...fields } = account;
    const disabled = await client.accounts.update({ ...fields, status: 'disabled' });
    expect(disabled).toMatchObject({ status: 'disabled', version: account.version + 1 });
    expect(slots(folder)).toHaveLength(2);
    expect(await refusal(client.accounts.update({ ...fields, status: 'disabled' }))).toMatchObject({
      code: 'conflict',
    });
    expect(await refusal(client.accounts.update({ ...fields, version: disabled.version }))).toMatchObject({
      code: 'rule',
    });
    const again = await client.accounts.resetPassword({ id: account.id });
    door.close();
    expect(await opens(folder, 'rui.souza', temporaryPassword)).toBe(false);
    expect(await opens(folder, 'rui.souza', again.temporaryPassword)).toBe(true);
  });

  test('of the last administrator keeps role and access', async () => {
    const { client, door } = await signedIn();
    const [me] = await client.accounts.list({});
    if (me === undefined) return expect.fail('no account');
    const { username: _username, lastSignInAt: _at, mustChangePassword: _must, ...fields } = me;
    expect(await refusal(client.accounts.update({ ...fields, roles: ['rh'] }))).toMatchObject({
      code: 'rule',
      rule: 'accounts.lastAdministrator',
    });
    expect(await refusal(client.accounts.update({ ...fields, status: 'disabled' }))).toMatchObject({
      code: 'rule',
    });
    await client.accounts.create({ ...RUI, roles: ['admin'] });
    await client.accounts.update({ ...fields, roles: ['rh'] });
    expect(await refusal(client.accounts.list({}))).toEqual({ code: 'locked' });
    await client.accounts.signIn({ username: 'admin', password: PASSWORD });
    expect(await refusal(client.accounts.list({}))).toMatchObject({ code: 'forbidden' });
    door.close();
  });

  test('that disables itself ends its own session', async () => {
    const { client, door, sessions } = await signedIn();
    const [me] = await client.accounts.list({});
    if (me === undefined) return expect.fail('no account');
    await client.accounts.create({ ...RUI, roles: ['admin'] });
    const { username: _username, lastSignInAt: _at, mustChangePassword: _must, ...fields } = me;
    await client.accounts.update({ ...fields, status: 'disabled' });
    expect(sessions.at(-1)).toBe(false);
    expect(await client.accounts.status({})).toEqual({ state: 'locked' });
    expect(await refusal(client.accounts.list({}))).toEqual({ code: 'locked' });
    door.close();
  });
});

describe('the recovery key', () => {
  test('is renewed against the password, and the old one stops opening', async () => {
    const { client, door } = await signedIn();
    expect(await refusal(client.accounts.renewRecoveryKey({ password: 'errada' }))).toMatchObject({
      code: 'invalid',
    });
    const { recoveryKey } = await client.accounts.renewRecoveryKey({ password: PASSWORD });
    door.close();
    const recover = (key: string) =>
      client.accounts.recover({ recoveryKey: key, username: 'admin', newPassword: NEXT });
    expect(await refusal(recover(base.recoveryKey))).toMatchObject({ code: 'refused' });
    await expect(recover(recoveryKey)).resolves.toMatchObject({ username: 'admin' });
    door.close();
  });
});

describe('a repeated command', () => {
  const told = (part: string) => ({
    ok: false,
    error: { code: 'conflict', what: expect.stringContaining(part) },
  });

  test('never shows a secret again, whatever password is sent with it, and keeps none in the file', async () => {
    const { dispatch, door } = await signedIn();
    const again = async (path: string, input: unknown, repeated: unknown, part: string) => {
      const first = await dispatch({ path, input, key: path });
      expect(first).toMatchObject({ ok: true });
      expect(await dispatch({ path, input: repeated, key: path })).toEqual(told(part));
      return JSON.stringify(first);
    };
    const shown = [
      await again('accounts.create', RUI, RUI, 'já foi criada'),
      await again('accounts.resetPassword', { id: 2 }, { id: 2 }, 'já foi redefinida'),
      await again(
        'accounts.renewRecoveryKey',
        { password: PASSWORD },
        { password: 'errada' },
        'já foi trocada',
      ),
    ].join();
    const secrets = [...shown.matchAll(/"(?:temporaryPassword|recoveryKey)":"([^"]+)"/g)].map(
      ([, one]) => one,
    );
    expect(secrets).toHaveLength(3);
    const { db } = door.caller()?.office ?? expect.fail('not open');
    const kept = JSON.stringify(await db.selectFrom('idempotency').selectAll().execute());
    for (const secret of secrets) expect(kept).not.toContain(secret);
    door.close();
  });

  test('with another password is not the one that was done', async () => {
    const { dispatch, door } = await signedIn();
    const change = (current: string, next: string) =>
      dispatch({ path: 'accounts.changePassword', input: { current, next }, key: 'k' });
    expect(await change(PASSWORD, NEXT)).toMatchObject({ ok: true });
    expect(await change(PASSWORD, NEXT)).toMatchObject({ ok: true });
    expect(await change('errada', NEXT)).toEqual(told('com outros dados'));
    expect(await change(PASSWORD, 'outra frase bem comprida')).toEqual(told('com outros dados'));
    door.close();
  });
});

test('an empty password is a field to fill in, and no failed try', async () => {
  const folder = copyOf(base.folder);
  const { client, door } = backendOver(folder);
  const empty = (field: string) => ({ code: 'invalid', fields: { [field]: ['Informe a senha.'] } });
  for (let n = 0; n < 6; n += 1)
    expect(await refusal(client.accounts.signIn({ username: 'admin', password: '' }))).toEqual(
      empty('password'),
    );
  await client.accounts.signIn({ username: 'admin', password: PASSWORD });
  expect(await refusal(client.accounts.renewRecoveryKey({ password: '' }))).toEqual(empty('password'));
  expect(await refusal(client.accounts.changePassword({ current: '', next: NEXT }))).toEqual(
    empty('current'),
  );
  door.close();
});

describe('a change of password cut short', () => {
  /** The folder before and after, with the slots of both in the key file, as the moment between them has it. */
  async function halfway(which: 'before COMMIT' | 'after COMMIT'): Promise<string> {
    const before = copyOf(base.folder);
    const { client, door, folder: after } = await signedIn(copyOf(before));
    await client.accounts.changePassword({ current: PASSWORD, next: NEXT });
    door.close();
    const folder = copyOf(which === 'before COMMIT' ? before : after);
    const file = readKeyFile(pathsOf(before));
    if (file === null) return expect.fail('no keys');
    writeKeyFile(pathsOf(folder), slots(after).reduce(addSlot, { ...file, revision: 50 }));
    expect(slots(folder)).toHaveLength(3);
    return folder;
  }

  test('before COMMIT leaves the old password', async () => {
    const folder = await halfway('before COMMIT');
    expect(await opens(folder, 'admin', NEXT)).toBe(false);
    expect(await opens(folder, 'admin', PASSWORD)).toBe(true);
    expect(slots(folder)).toHaveLength(2);
  });

  test('after COMMIT leaves the new one', async () => {
    const folder = await halfway('after COMMIT');
    expect(await opens(folder, 'admin', PASSWORD)).toBe(false);
    expect(await opens(folder, 'admin', NEXT)).toBe(true);
    expect(slots(folder)).toHaveLength(2);
  });
});

test('neither passwords nor keys stay in the audit trail', async () => {
  const { client, door } = await signedIn();
  const digests = async () => {
    const { db } = door.caller()?.office ?? expect.fail('not open');
    return (
      await db
        .selectFrom('audit_entry')
        .select('input_digest')
        .where('procedure', '=', 'accounts.changePassword')
        .execute()
    ).map((row) => row.input_digest);
  };
  await client.accounts.changePassword({ current: PASSWORD, next: NEXT });
  await client.accounts.changePassword({ current: NEXT, next: 'outra frase bem comprida' });
  const [first, second] = await digests();
  expect(first).toBe(second);
  door.close();
});
