import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { createBackend } from '../../db/backend.ts';
import { systemClock } from '../../db/clock.ts';
import { MINIMUM_COST } from '../../db/slots.ts';
import { copyOf, foundedFolder, PASSWORD, temporaryFolder } from '../support/folder.ts';
import { FOUNDING } from '../support/office.ts';

const root = join(import.meta.dirname, '..', '..');
let folder: string;
beforeAll(async () => {
  folder = (await foundedFolder()).folder;
});

async function cli(args: readonly string[], { input = '', user = 'admin', password = PASSWORD } = {}) {
  const child = spawn(join(root, 'node_modules/.bin/node'), [join(root, 'db/cli.ts'), ...args], {
    env: { PATH: process.env['PATH'], LISURA_USER: user, LISURA_PASSWORD: password },
  });
  child.stdin.end(input);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return {
    status: child.exitCode,
    out: out === '' ? null : JSON.parse(out),
    err: err === '' ? null : JSON.parse(err),
  };
}
const refused = (err: unknown) => ({ status: 1, out: null, err });

describe('the command line', () => {
  test('calculates without folder or login: inline, from a file, from the standard input', async () => {
    const input = JSON.stringify({ cases: [{ date: '2024-01-31', months: 1 }] });
    const path = join(temporaryFolder(), 'cases.json');
    writeFileSync(path, input);
    const answer = { status: 0, out: ['2024-03-01'], err: null };
    expect(await cli(['rules.addMonths', '--input', input])).toEqual(answer);
    expect(await cli(['rules.addMonths', '--input', path])).toEqual(answer);
    expect(await cli(['rules.addMonths', '--input', '-'], { input })).toEqual(answer);
  });

  test('creates an office and reads from it', async () => {
    const data = join(temporaryFolder(), 'new');
    expect(await cli(['accounts.status', '--data', data])).toEqual({
      status: 0,
      out: { state: 'new' },
      err: null,
    });
    const made = await cli(['agencies.create', '--data', data, '--input', '-'], {
      input: JSON.stringify(FOUNDING),
    });
    expect(made).toMatchObject({ status: 0, out: { session: { username: 'admin' } } });
    expect(await cli(['agencies.current', '--data', data])).toMatchObject({
      status: 0,
      out: { municipality: 'Exemplo' },
    });
  });

  test('tells apart from the answer that the clock it was counted from is wrong, and writes nothing', async () => {
    const data = copyOf(folder);
    const now = () => new Date(Date.now() + 30 * 86_400_000).toISOString();
    const { dispatch, door } = createBackend({
      folder: data,
      clock: { ...systemClock, now },
      cost: MINIMUM_COST,
    });
    await dispatch({ path: 'accounts.signIn', input: { username: 'admin', password: PASSWORD } });
    door.close();
    const clock = { code: 'clock', what: 'behind' };
    expect(await cli(['agencies.current', '--data', data])).toMatchObject({
      status: 0,
      out: { municipality: 'Exemplo' },
      err: clock,
    });
    const input = JSON.stringify({ on: '2030-03-01', name: 'Aniversário', kind: 'municipal' });
    expect(await cli(['deadlines.addHoliday', '--data', data, '--input', input])).toMatchObject({
      status: 1,
      out: null,
      err: clock,
    });
  });

  test('copies, finds copies without a key, and restores one on another computer', async () => {
    const disk = temporaryFolder();
    const ask = (path: string, data: string, input: unknown) =>
      cli([path, '--data', data, '--input', JSON.stringify(input)]);
    expect(await ask('backups.addFolder', folder, { file: disk })).toMatchObject({ status: 0 });
    const made = await ask('backups.run', folder, {});
    expect(made).toMatchObject({ status: 0, out: [{ problem: '' }] });
    const { name } = made.out[0];
    const data = join(temporaryFolder(), 'novo');
    expect(await ask('backups.find', data, { file: disk })).toMatchObject({ status: 0, out: [{ name }] });
    const wrong = { kind: 'password', username: 'admin', password: 'outra-senha-errada' };
    expect(await ask('backups.restore', data, { file: disk, name, secret: wrong })).toMatchObject({
      status: 1,
      err: { code: 'refused' },
    });
    expect(await cli(['accounts.status', '--data', data])).toMatchObject({ out: { state: 'new' } });
    const secret = { ...wrong, password: PASSWORD };
    expect(await ask('backups.restore', data, { file: disk, name, secret })).toMatchObject({
      status: 0,
      out: { aside: null },
    });
    expect(await cli(['agencies.current', '--data', data])).toMatchObject({ status: 0 });
  }, 60_000);

  test('checks documents, and keeps no PDF that it did not lay out', async () => {
    const paper = JSON.stringify({ number: 'OFC-2026-000001', fingerprint: '0000-0000-0000-0000' });
    expect(await cli(['documents.verify', '--data', folder, '--input', paper])).toMatchObject({
      status: 0,
      out: { result: 'unknown', document: null },
    });
    const kept = JSON.stringify({ id: 1, pdf: 'JVBERi0xLjQKJSVFT0YK', pages: 1 });
    expect(await cli(['documents.keepPdf', '--data', folder, '--input', kept])).toEqual(
      refused({ code: 'forbidden', permission: 'documents.keepPdf' }),
    );
  });

  test('repeats a command under its key without acting twice', async () => {
    const input = JSON.stringify({
      username: 'rui',
      name: 'Rui Souza',
      office: '',
      roles: ['rh'],
      guardId: null,
    });
    const args = ['accounts.create', '--data', folder, '--key', 'k1', '--input', input];
    const first = await cli(args);
    expect(first.status).toBe(0);
    // The temporary password is shown once.
    expect(await cli(args)).toEqual(
      refused({ code: 'conflict', what: expect.stringContaining('já foi criada') }),
    );
  });

  test('refuses in JSON, with status 1', async () => {
    expect(await cli(['guards.none', '--data', folder])).toEqual(
      refused({ code: 'notFound', what: 'operação' }),
    );
    expect(await cli(['rules.none'])).toEqual(refused({ code: 'notFound', what: 'operação' }));
    expect(await cli([])).toEqual(refused({ code: 'notFound', what: 'operação' }));
    expect(await cli(['rules.addMonths', '--input', '{'])).toMatchObject(
      refused({ code: 'invalid', fields: { input: [expect.any(String)] } }),
    );
    expect(await cli(['rules.addMonths', '--input', '/no/such/file'])).toMatchObject(
      refused({ code: 'invalid' }),
    );
    expect(
      await cli(['rules.addMonths', '--input', '{"cases":[{"date":"2024-02-31","months":1}]}']),
    ).toMatchObject(refused({ code: 'invalid', fields: { 'cases.0.date': [expect.any(String)] } }));
    expect(await cli(['agencies.current'])).toMatchObject(
      refused({ code: 'invalid', fields: { data: [expect.any(String)] } }),
    );
    expect(await cli(['agencies.current', '--data', folder], { password: 'x' })).toEqual(
      refused({ code: 'refused', waitSeconds: 0 }),
    );
    expect(await cli(['agencies.current', '--data', temporaryFolder()])).toEqual(
      refused({ code: 'damaged', what: 'missing' }),
    );
    expect(await cli(['agencies.current', '--unknown'])).toMatchObject(refused({ code: 'invalid' }));
  });
});
