import './use-toolchain-node.mjs';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundle } from './bundle.mjs';
import { openDisplay } from './display.mjs';
import { chooseUser, findRuntime, launchPlan } from './electron-runtime.mjs';
import { root, SetupError, step } from './setup/steps.mjs';

/** Where this system keeps the data of applications, for the user who opens the window. */
function applicationsFolder() {
  const user = chooseUser(findRuntime());
  const home = user.kind === 'nobody' ? user.home : homedir();
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support');
  if (process.platform === 'win32') return process.env.APPDATA ?? join(home, 'AppData', 'Roaming');
  const own = user.kind === 'nobody' ? undefined : process.env.XDG_DATA_HOME;
  return own ?? join(home, '.local', 'share');
}

/**
 * Splits the command line into what we act on and what the application gets.
 * @param {string[]} words
 * @returns {{ demo: boolean, dataFolder: string | undefined, rest: string[] }}
 */
function readCommandLine(words) {
  const demo = words.includes('--demo');
  const given = words.find((word) => word.startsWith('--data='))?.slice('--data='.length);
  const chosen = given ?? (demo ? join(applicationsFolder(), 'lisura-demo') : undefined);
  const rest = words.filter((word) => !word.startsWith('--data='));
  return { demo, dataFolder: chosen === undefined ? undefined : resolve(chosen), rest };
}

/** @param {string} command @param {string[]} args @param {Record<string, string | undefined>} env */
function runToEnd(command, args, env) {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: 'inherit', env, cwd: root });
    const end = () => child.kill('SIGTERM');
    process.on('SIGINT', end).on('SIGTERM', end);
    child.once('error', () => done(1));
    child.once('exit', (code) => done(code ?? 1));
  });
}

/** Fills a demonstration folder that is still empty. @param {string} folder */
async function ensureDemo(folder) {
  if (existsSync(join(folder, 'lisura.db'))) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  step(`Creating the demonstration data in ${folder}…`);
  const status = await runToEnd(process.execPath, [join(root, 'build', 'demo.mjs'), folder], process.env);
  if (status === 0) return;
  throw new SetupError(`The demonstration data could not be created.\nNext: delete ${folder} and try again.`);
}

async function start() {
  const { demo, dataFolder, rest } = readCommandLine(process.argv.slice(2));
  await bundle();
  if (demo && dataFolder !== undefined) await ensureDemo(dataFolder);
  const display = await openDisplay();
  if (display.virtual)
    step(`No screen here: the window opens on the virtual display ${display.env.DISPLAY}.`);
  const options = { args: rest, env: { ...process.env, ...display.env } };
  const plan = launchPlan(dataFolder === undefined ? options : { ...options, dataFolder });
  step(`Opening Lisura on Electron ${plan.runtime.version}…`);
  const status = await runToEnd(plan.command, plan.args, plan.env);
  display.stop();
  process.exitCode = Number(status);
}

try {
  await start();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
}
