import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchPlan } from '../../build/electron-runtime.mjs';
import { openDatabase } from '../../db/connection.ts';
import { pathsOf } from '../../db/files.ts';
import { readKeyFile, unlockWithPassword } from '../../db/keys.ts';
import { migrations } from '../../db/migrations/index.ts';
import { startBackend } from '../support/backend.ts';
import { openDesk, pictured } from '../support/desk.ts';
import { knock, signIn } from '../support/door.ts';
import { fingerprints } from '../support/folder.ts';
import { FOUNDER, foundedOffice } from '../support/founded.ts';
import { call } from './bridge.ts';

const repository = join(import.meta.dirname, '..', '..');
const node = join(repository, 'node_modules', '.bin', 'node');
let sound: string;

beforeAll(async () => {
  sound = await foundedOffice();
});
afterAll(() => rmSync(sound, { recursive: true, force: true }));

/** A copy of the sound folder, for one test to break. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lisura-broken-'));
  cpSync(sound, folder, { recursive: true });
  return folder;
}

async function raiseVersion(folder: string): Promise<void> {
  const paths = pathsOf(folder);
  const file = readKeyFile(paths);
  const [unlocked] = file === null ? [] : await unlockWithPassword(file, FOUNDER.username, FOUNDER.password);
  if (unlocked === undefined) throw new Error('the office does not open');
  const database = openDatabase(paths.database, unlocked.databaseKey, migrations);
  database.pragma(`user_version = ${migrations.length + 1}`);
  database.close();
}

function spoilKeys(folder: string): void {
  const { keys, keysCopy } = pathsOf(folder);
  for (const file of [keys, keysCopy]) {
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"revision": \d+/, '"revision": 900'));
  }
}

type Ruin = {
  readonly name: string;
  readonly ruin: (folder: string) => void | Promise<void>;
  /** Whether only a right password lets the harm be seen. */
  readonly behindDoor: boolean;
  readonly title: string;
  readonly advice: string;
};

const RUINS: readonly Ruin[] = [
  {
    name: 'database missing',
    ruin: (folder) => rmSync(pathsOf(folder).database),
    behindDoor: false,
    title: 'O arquivo de dados não foi encontrado',
    advice: 'Verifique se o disco em que está a pasta de dados está conectado.',
  },
  {
    name: 'both key files altered',
    ruin: spoilKeys,
    behindDoor: false,
    title: 'O arquivo de chaves está ausente ou incompleto',
    advice: 'Recoloque na pasta de dados o arquivo de chaves da mesma instalação.',
  },
  {
    name: 'both key files missing',
    ruin: (folder) => {
      rmSync(pathsOf(folder).keys);
      rmSync(pathsOf(folder).keysCopy);
    },
    behindDoor: false,
    title: 'O arquivo de chaves está ausente ou incompleto',
    advice: 'Recoloque na pasta de dados o arquivo de chaves da mesma instalação.',
  },
  {
    name: 'foreign database',
    ruin: (folder) => writeFileSync(pathsOf(folder).database, `SQLite format 3\0${'\0'.repeat(8192)}`),
    behindDoor: true,
    title: 'O arquivo encontrado não é do Lisura',
    advice: 'Confira se a pasta escolhida é a da sua instituição.',
  },
  {
    name: 'unreadable database',
    ruin: (folder) => writeFileSync(pathsOf(folder).database, Buffer.alloc(65_536, 0xa7)),
    behindDoor: true,
    title: 'O arquivo de dados não pôde ser lido',
    advice: 'Feche o Lisura e abra de novo',
  },
  {
    name: 'newer database',
    ruin: raiseVersion,
    behindDoor: true,
    title: 'Os dados são de uma versão mais nova',
    advice: 'Instale neste computador a versão mais recente do Lisura',
  },
];

test.each(RUINS)('$name: says what it means and what to do, and touches nothing', async (one) => {
  const folder = copy();
  await one.ruin(folder);
  const before = fingerprints(folder);
  const desk = await openDesk({ prefix: `broken-${one.name.replaceAll(' ', '-')}`, dataDir: folder });
  try {
    await pictured(desk, 'broken', async () => {
      if (one.behindDoor) await knock(desk.page, FOUNDER);
      await desk.page.getByRole('heading', { level: 1, name: one.title }).waitFor();
      const words = (await desk.page.locator('main').textContent()) ?? '';
      expect(words).toContain(one.advice);
      expect(words.replace('Não apague nem substitua nenhum arquivo da pasta de dados.', '')).not.toMatch(
        /apag|exclu|recome[cç]/i,
      );
      await desk.pass('screen');
      await desk.page.getByRole('button', { name: 'Verificar de novo' }).click();
      if (one.behindDoor) await knock(desk.page, FOUNDER);
      await desk.page.getByRole('heading', { level: 1, name: one.title }).waitFor();
    });
    expect(desk.faults()).toEqual([]);
    expect(fingerprints(folder)).toEqual(before);
  } finally {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test.each([
  { name: 'database', mode: 0o444, of: (folder: string) => pathsOf(folder).database },
  { name: 'folder', mode: 0o555, of: (folder: string) => folder },
])('a $name that may not be written is said, and opens once it may', async ({ name, mode, of }) => {
  const folder = copy();
  const desk = await openDesk({ prefix: `broken-readonly-${name}`, dataDir: folder });
  try {
    await pictured(desk, 'broken', async () => {
      chmodSync(of(folder), mode);
      // Root, where nobody else can open the window, writes whatever the mode says.
      if (desk.run.sandboxed) {
        await knock(desk.page, FOUNDER);
        const title = 'A pasta de dados não permite gravação';
        await desk.page.getByRole('heading', { level: 1, name: title }).waitFor();
        expect(await desk.page.locator('main').textContent()).toContain('permissão de gravação');
        await desk.pass('screen');
        chmodSync(of(folder), 0o700);
        await desk.page.getByRole('button', { name: 'Verificar de novo' }).click();
      }
      await signIn(desk.page, FOUNDER);
    });
    expect(desk.faults()).toEqual([]);
  } finally {
    chmodSync(of(folder), 0o700);
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a folder that may not be read is said to be of another user, and opens once it may', async () => {
  const folder = copy();
  const { database } = pathsOf(folder);
  const desk = await openDesk({ prefix: 'broken-denied', dataDir: folder });
  try {
    await pictured(desk, 'broken', async () => {
      await desk.page.getByRole('heading', { level: 1, name: 'Entrar' }).waitFor();
      chmodSync(database, 0o000);
      // Root, where nobody else can open the window, reads whatever the mode says.
      if (desk.run.sandboxed) {
        await knock(desk.page, FOUNDER);
        const title = 'A pasta de dados é de outro usuário do computador';
        await desk.page.getByRole('heading', { level: 1, name: title }).waitFor();
        expect(await desk.page.locator('main').textContent()).toContain(
          'Nada foi aberto, criado nem alterado.',
        );
        await desk.pass('screen');
        chmodSync(database, 0o600);
        await desk.page.getByRole('button', { name: 'Verificar de novo' }).click();
      }
      await signIn(desk.page, FOUNDER);
    });
    expect(desk.faults()).toEqual([]);
  } finally {
    chmodSync(database, 0o600);
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('an office open elsewhere is said to be in use at the door, and opens once it is free', async () => {
  const folder = copy();
  const elsewhere = await startBackend(folder);
  expect(await elsewhere.call('accounts.signIn', FOUNDER)).toMatchObject({ ok: true });
  const desk = await openDesk({ prefix: 'broken-busy', dataDir: folder });
  try {
    await pictured(desk, 'broken', async () => {
      await knock(desk.page, FOUNDER);
      const notice = desk.page.getByRole('alert').filter({ hasText: 'Arquivo em uso' });
      await notice.waitFor();
      expect(await notice.textContent()).toMatch(
        /outra pessoa neste computador. Nada foi alterado. Feche-o lá/,
      );
      await desk.pass('screen');
      await elsewhere.kill();
      await signIn(desk.page, FOUNDER);
    });
    expect(desk.faults()).toEqual([]);
  } finally {
    await elsewhere.kill();
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Runs the command line over a folder; the refusal comes on the standard error. */
function cli(path: string, folder: string, input: unknown) {
  const { username, password } = FOUNDER;
  const done = spawnSync(
    node,
    [join(repository, 'db', 'cli.ts'), path, '--data', folder, '--input', JSON.stringify(input)],
    {
      cwd: repository,
      encoding: 'utf8',
      env: { ...process.env, LISURA_USER: username, LISURA_PASSWORD: password },
    },
  );
  return { status: done.status, out: done.stdout.trim(), refusal: done.stderr.trim() };
}

test('one office opens once: a second window gives way and the command line is told to wait', async () => {
  const folder = copy();
  const desk = await openDesk({ prefix: 'second', dataDir: folder });
  try {
    await signIn(desk.page, FOUNDER);
    const noticed = desk.run.app.evaluate(
      ({ app }) => new Promise<boolean>((resolve) => app.once('second-instance', () => resolve(true))),
    );
    const plan = launchPlan({ dataFolder: folder });
    const second = spawn(plan.command, plan.args, { cwd: repository, env: plan.env, stdio: 'ignore' });
    const status = new Promise<number | null>((resolve) => second.once('exit', resolve));
    expect(await noticed).toBe(true);
    expect(await status).toBe(0);
    const busy = { status: 1, out: '', refusal: '{"code":"busy"}' };
    expect(cli('accounts.list', folder, {})).toEqual(busy);
    const to = join(folder, 'never.pdf');
    expect(cli('desktop.renderPdf', folder, { kind: 'dossier', input: { guardId: 1 }, to })).toEqual(busy);
    expect(await call(desk.page, 'accounts.list')).toMatchObject({ ok: true });
  } finally {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
