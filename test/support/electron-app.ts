import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type ElectronApplication, _electron as electron, errors, type Page } from 'playwright-core';
import { chooseUser, findRuntime, launchPlan, prepareDataFolder } from '../../build/electron-runtime.mjs';

const startMs = 60_000;
const closeMs = 15_000;
const repository = join(import.meta.dirname, '..', '..');

/** What a test may say about the application that it opens. */
export type LaunchOptions = {
  /** Data folder to open, possibly a prepared or broken one; a new temporary one when left out. */
  dataDir?: string;
  /** Variables added to those of the test run. */
  env?: Record<string, string>;
  /** Further command line arguments, after `--data=`. */
  args?: readonly string[];
  /** Folder of the application, when it is not this repository. */
  appFolder?: string;
};

/** A running application. */
export type RunningApp = {
  app: ElectronApplication;
  /** The first window. */
  page: Page;
  dataDir: string;
  /** Whether Chromium's sandbox is on (it is off only where root had to open the window). */
  sandboxed: boolean;
  /** What the application has written to its standard output and error since its window was reached. */
  output: () => string;
  /** Asks the application to quit, waits until it has, and removes the data folder if this launch made it. */
  close: () => Promise<void>;
  /** Ends every process of the application at once, as a power failure would, and keeps the data folder. */
  kill: () => Promise<void>;
};

/**
 * Opens the built application (run `node build/bundle.mjs` before) in real Electron and waits for its first
 * window to load its document.
 */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'lisura-test-'));
  const plan = launchPlan({
    appFolder: options.appFolder ?? repository,
    args: [...(options.args ?? [])],
    env: { ...process.env, ...options.env },
    dataFolder: dataDir,
  });
  const app = await attach(plan);
  const output = collectOutput(app);
  const ended = new Promise<void>((resolve) => app.process().once('exit', () => resolve()));
  const kill = async () => {
    killGroup(app.process().pid);
    await ended;
  };
  const close = async () => {
    if (!(await endsWithin(app.close(), closeMs))) await kill();
    if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
  };
  const page = await firstWindow(app).catch(async (error) => {
    await kill();
    throw new Error(`The application opened no window.\n${output()}`, { cause: error });
  });
  return { app, page, dataDir, sandboxed: plan.user.kind !== 'unsandboxed', output, close, kill };
}

/**
 * Starts the program with the test's debugger on it. Under load the debugger sometimes misses a program that is already
 * up, and waits for ever: nothing has been looked at yet, so that program is ended and another one started.
 */
async function attach(plan: ReturnType<typeof launchPlan>): Promise<ElectronApplication> {
  const options = {
    executablePath: plan.command,
    args: plan.args,
    env: plan.env,
    cwd: repository,
    chromiumSandbox: plan.user.kind !== 'unsandboxed',
  };
  try {
    return await electron.launch({ ...options, timeout: startMs / 2 });
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    return electron.launch({ ...options, timeout: startMs });
  }
}

/** A new temporary folder in which the application may write, for exports and the like. */
export function writableFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lisura-test-'));
  prepareDataFolder(chooseUser(findRuntime()), folder);
  return folder;
}

async function firstWindow(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow({ timeout: startMs });
  await page.waitForLoadState('domcontentloaded');
  return page;
}

function collectOutput(app: ElectronApplication): () => string {
  const chunks: string[] = [];
  const keep = (bytes: Buffer) => chunks.push(bytes.toString('utf8'));
  app.process().stdout?.on('data', keep);
  app.process().stderr?.on('data', keep);
  return () => chunks.join('');
}

/** Playwright starts the application as the leader of a process group of its own. */
function killGroup(pid: number | undefined) {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It had already ended.
  }
}

async function endsWithin(work: Promise<unknown>, limitMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, limitMs, false);
  });
  const done = work.then(
    () => true,
    () => true,
  );
  const result = await Promise.race([done, late]);
  clearTimeout(timer);
  return result;
}

/** A barrier that axe found: the rule, how grave it is, and the elements concerned. */
export type Violation = { id: string; impact: string; help: string; targets: string[] };

/** Looks for WCAG 2.1 A and AA barriers in the page; an empty list is the wanted answer. */
export async function axe(page: Page): Promise<Violation[]> {
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']);
  const { violations } = await builder.analyze();
  return violations.map(({ id, impact, help, nodes }) => ({
    id,
    impact: impact ?? 'unknown',
    help,
    targets: nodes.map(({ target }) => target.join(' ')),
  }));
}

/** Saves a picture of the page as `test-results/screens/NAME.png` and returns its path. */
export async function shot(page: Page, name: string): Promise<string> {
  const folder = join(repository, 'test-results', 'screens');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  return path;
}
