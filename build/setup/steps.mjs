import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Absolute path inside the cache folder, which git ignores and which may be deleted at any time. */
export const cachePath = (/** @type {string[]} */ ...parts) => join(root, '.cache', ...parts);

/** A failure whose message already tells the reader what to do next. */
export class SetupError extends Error {}

/**
 * Prints one progress line on stderr, so that standard output stays usable by other programs.
 * @param {string} text
 */
export function step(text) {
  process.stderr.write(`· ${text}\n`);
}

/**
 * Runs a program to its end and returns its status and output; never throws.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {{ status: number, stdout: string, stderr: string }}
 */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20, ...options });
  const failure = done.error === undefined ? '' : done.error.message;
  return {
    status: done.status ?? 1,
    stdout: String(done.stdout ?? ''),
    stderr: `${String(done.stderr ?? '')}${failure}`,
  };
}

/**
 * The last lines of a program's error output, for a message.
 * @param {{ stdout: string, stderr: string }} result
 */
export function tail(result) {
  const text = result.stderr.trim() === '' ? result.stdout : result.stderr;
  return text.trim().split('\n').slice(-8).join('\n');
}

/** Runs npm with the copy that started us, or with the one on the PATH. */
export function runNpm(/** @type {string[]} */ args, /** @type {string} */ cwd = root) {
  const script = process.env.npm_execpath;
  if (script !== undefined && existsSync(script) && /npm[^/\\]*\.c?js$/.test(script)) {
    return run(process.execPath, [script, ...args], { cwd });
  }
  return run('npm', args, { cwd, shell: process.platform === 'win32' });
}

/** Whether we are root on a system that knows users. */
export const isRoot = typeof process.getuid === 'function' && process.getuid() === 0;
