/*
 * Run this after npm has written package-lock.json. A registry that mirrors one system only makes npm leave
 * out the binaries of the others, and then `npm ci` refuses the lock file everywhere. This names them again,
 * at the versions that their packages ask for.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, step } from './setup/steps.mjs';

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];

/**
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[],
 *   libc?: string[], optionalDependencies?: Record<string, string> }} LockEntry
 */

/**
 * The entry of a binary whose name ends in its system and processor, such as `cli-linux-x64-musl`.
 * @param {string} name @param {string} version @param {boolean} dev
 * @returns {LockEntry}
 */
function binaryEntry(name, version, dev) {
  const words = name.split(/[-/]/);
  const at = words.findIndex((word) => systems.includes(word));
  const os = words[at];
  const cpu = words[at + 1];
  if (os === undefined || cpu === undefined) throw new Error(`${name} does not name its system`);
  const libc = os === 'linux' ? { libc: [(words[at + 2] ?? '').startsWith('musl') ? 'musl' : 'glibc'] } : {};
  return { version, cpu: [cpu], ...(dev ? { dev } : {}), ...libc, optional: true, os: [os] };
}

/** @param {Record<string, LockEntry>} packages @returns {[string, LockEntry][]} */
function missingEntries(packages) {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(path === '' ? {} : (entry.optionalDependencies ?? {}))
      .filter(
        ([name]) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      )
      .map(([name, version]) => [`node_modules/${name}`, binaryEntry(name, version, entry.dev === true)]),
  );
}

const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = missingEntries(lock.packages);
const entries = [...Object.entries(lock.packages), ...added].sort(([a], [b]) => a.localeCompare(b, 'en'));
if (added.length > 0) {
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(entries) }, null, 2)}\n`);
}
step(`${added.length} packages of other systems added to package-lock.json.`);
