import { chmodSync, chownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pathsOf } from '../../db/files.ts';
import { type RunningBackend, startBackend } from '../support/backend.ts';
import { fingerprints, foundedFolder, PASSWORD } from '../support/folder.ts';
import { FOUNDING } from '../support/office.ts';

const NOBODY = 65_534;
const MAY_NOT = 'Só o administrador do computador faz as vezes de outro usuário.';
const credentials = { username: 'admin', password: PASSWORD };
const isRoot = process.getuid?.() === 0;

let folder: string;
const running: RunningBackend[] = [];
beforeEach(async () => {
  ({ folder } = await foundedFolder());
});
afterEach(async () => {
  for (const one of running.splice(0)) await one.kill();
});

async function as(user?: number): Promise<RunningBackend> {
  const backend = await startBackend(folder, user === undefined ? {} : { user });
  running.push(backend);
  return backend;
}

const CLOSINGS: ReadonlyArray<readonly [string, () => void]> = [
  ['whose folder is closed', () => chmodSync(folder, 0o700)],
  [
    'whose files are closed in an open folder',
    () => {
      const { keys, keysCopy, database } = pathsOf(folder);
      chmodSync(folder, 0o755);
      for (const file of [keys, keysCopy, database]) chmodSync(file, 0o600);
    },
  ],
];

for (const [name, close] of CLOSINGS) {
  test(`the office of another user, ${name}, is not taken for a new one and stays as it was`, async ({
    skip,
  }) => {
    if (!isRoot) return skip(MAY_NOT);
    close();
    const [before, files] = [fingerprints(folder), readdirSync(folder)];
    const other = await as(NOBODY);
    const denied = { code: 'damaged', what: 'denied' };
    expect(await other.call('accounts.status', {})).toEqual({
      ok: true,
      value: { state: 'damaged', what: 'denied' },
    });
    expect(await other.call('accounts.signIn', credentials)).toEqual({ ok: false, error: denied });
    expect(await other.call('agencies.create', FOUNDING)).toMatchObject({ ok: false });
    expect(fingerprints(folder)).toEqual(before);
    expect(readdirSync(folder)).toEqual(files);
  });
}

test('two users who may both use the folder do not use it at once', async ({ skip }) => {
  if (!isRoot) return skip(MAY_NOT);
  for (const name of readdirSync(folder)) chownSync(join(folder, name), NOBODY, NOBODY);
  chownSync(folder, NOBODY, NOBODY);
  const first = await as();
  expect(await first.call('accounts.signIn', credentials)).toMatchObject({ ok: true });
  for (const name of readdirSync(folder)) chownSync(join(folder, name), NOBODY, NOBODY);
  const second = await as(NOBODY);
  expect(await second.call('accounts.signIn', credentials)).toEqual({ ok: false, error: { code: 'busy' } });
  await first.kill();
  expect(await second.call('accounts.signIn', credentials)).toMatchObject({ ok: true });
});
