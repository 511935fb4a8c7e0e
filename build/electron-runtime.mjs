import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { officialExecutable } from './setup/electron-official.mjs';
import { testRuntimeExecutable, testRuntimeVersion } from './setup/electron-test-runtime.mjs';
import { cachePath, isRoot, root, run, SetupError } from './setup/steps.mjs';
import { hasProgram } from './setup/system-libraries.mjs';
import { toolchainNode } from './setup/toolchain-node.mjs';

/**
 * An Electron that can run here.
 * `backend` says how the application must start its database process: `utility` inside Electron, or
 * `node` with the executable at `nodePath`, because the driver aborts in an Electron older than Node-API 10.
 * @typedef {{ executable: string, version: string, backend: 'utility' | 'node', nodePath: string }} Runtime
 */

/**
 * Who runs the window. Chromium's sandbox refuses root, so root hands the window to `nobody` where that
 * user can read the repository; else the window runs as root without the sandbox.
 * @typedef {{ kind: 'self' } | { kind: 'nobody', uid: number, gid: number, home: string } | { kind: 'unsandboxed' }} RunAs
 */

const nobody = { uid: 65534, gid: 65534 };

/** @param {string} executable */
function officialVersion(executable) {
  return run(executable, ['--version']).stdout.trim().replace(/^v/, '') || 'unknown';
}

/** The runtime that setup.mjs prepared; the official one goes first. @returns {Runtime} */
export function findRuntime() {
  const nodePath = toolchainNode();
  const official = officialExecutable();
  if (official !== undefined) {
    return { executable: official, version: officialVersion(official), backend: 'utility', nodePath };
  }
  const standIn = testRuntimeExecutable();
  if (standIn !== undefined) {
    return { executable: standIn, version: testRuntimeVersion, backend: 'node', nodePath };
  }
  throw new SetupError('There is no Electron runtime yet.\nNext: run node build/setup.mjs');
}

/** @param {string[]} command */
function worksAsNobody(command) {
  const { uid, gid } = nobody;
  const args = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...command];
  return run('setpriv', args, { cwd: '/' }).status === 0;
}

/**
 * Chooses who runs the window.
 * @param {Runtime} runtime
 * @returns {RunAs}
 */
export function chooseUser(runtime) {
  if (!isRoot || process.platform !== 'linux') return { kind: 'self' };
  const readable =
    hasProgram('setpriv') &&
    hasProgram('unshare') &&
    worksAsNobody(['test', '-r', join(root, 'package.json')]) &&
    worksAsNobody(['test', '-x', runtime.executable]) &&
    worksAsNobody(['test', '-x', runtime.nodePath]) &&
    worksAsNobody(['unshare', '--user', 'true']);
  if (!readable) return { kind: 'unsandboxed' };
  const home = cachePath('home');
  mkdirSync(home, { recursive: true, mode: 0o700 });
  chownSync(home, nobody.uid, nobody.gid);
  return { kind: 'nobody', ...nobody, home };
}

/** @param {string} folder */
function chownAll(folder) {
  chownSync(folder, nobody.uid, nobody.gid);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) chownAll(path);
    else if (entry.isFile()) chownSync(path, nobody.uid, nobody.gid);
  }
}

const dataFiles = ['lisura.db', 'lisura.db.new', 'keys.json', 'keys.bak.json'];

/** A folder that is new, empty, already theirs or one of our data folders may change hands; no other may. */
function mayChangeHands(/** @type {string} */ folder) {
  const entries = readdirSync(folder);
  const ours = entries.some((name) => dataFiles.includes(name));
  return entries.length === 0 || ours || statSync(folder).uid === nobody.uid;
}

/**
 * Creates the data folder if need be and makes sure that the window's user can write there.
 * @param {RunAs} user
 * @param {string} folder
 * @returns {RunAs} the same user, or `unsandboxed` when that user cannot get at the folder
 */
export function prepareDataFolder(user, folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user.kind !== 'nobody') return user;
  if (mayChangeHands(folder)) chownAll(folder);
  return worksAsNobody(['test', '-w', folder]) ? user : { kind: 'unsandboxed' };
}

/**
 * Variables that the application reads, added to the given ones: LISURA_NODE is the Node that runs the
 * database process, set only where Electron cannot run it itself.
 * @param {Runtime} runtime
 * @param {RunAs} user
 * @param {Record<string, string | undefined>} env
 * @returns {Record<string, string>}
 */
export function runtimeEnvironment(runtime, user, env) {
  /** @type {Record<string, string>} */
  const result = {};
  for (const [name, value] of Object.entries(env)) {
    const ours = name.startsWith('npm_') || name === 'NODE_OPTIONS' || name === 'ELECTRON_RUN_AS_NODE';
    if (value !== undefined && !ours) result[name] = value;
  }
  if (runtime.backend === 'node') result.LISURA_NODE = runtime.nodePath;
  if (user.kind === 'nobody') {
    for (const name of Object.keys(result)) if (name.startsWith('XDG_')) delete result[name];
    Object.assign(result, { HOME: user.home, USER: 'nobody', LOGNAME: 'nobody' });
  }
  return result;
}

/**
 * An executable that starts the window as the chosen user and passes its arguments on. It replaces
 * itself, so its process id is Electron's own.
 * @param {Runtime} runtime
 * @param {RunAs} user
 * @returns {{ executable: string, args: string[] }} `args` go before all others
 */
export function executableFor(runtime, user) {
  if (user.kind === 'self') return { executable: runtime.executable, args: [] };
  if (user.kind === 'unsandboxed') return { executable: runtime.executable, args: ['--no-sandbox'] };
  const script = cachePath('electron', `as-nobody-${runtime.version}.sh`);
  const text = `#!/bin/sh\nexec setpriv --reuid=${user.uid} --regid=${user.gid} --clear-groups '${runtime.executable}' "$@"\n`;
  if (!existsSync(script) || readFileSync(script, 'utf8') !== text) {
    writeFileSync(script, text);
    chmodSync(script, 0o755);
  }
  return { executable: script, args: [] };
}

/**
 * All that `spawn` needs to open the application.
 * @param {{ appFolder?: string, args?: string[], env?: Record<string, string | undefined>, dataFolder?: string }} options
 * @returns {{ command: string, args: string[], env: Record<string, string>, runtime: Runtime, user: RunAs }}
 */
export function launchPlan({ appFolder = root, args = [], env = process.env, dataFolder }) {
  const runtime = findRuntime();
  const chosen = chooseUser(runtime);
  const user = dataFolder === undefined ? chosen : prepareDataFolder(chosen, dataFolder);
  const { executable, args: first } = executableFor(runtime, user);
  const data = dataFolder === undefined ? [] : [`--data=${dataFolder}`];
  return {
    command: executable,
    args: [...first, appFolder, ...data, ...args],
    env: runtimeEnvironment(runtime, user, env),
    runtime,
    user,
  };
}
