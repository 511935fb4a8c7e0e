import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNpm, SetupError, step } from './steps.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockEntry */

/** @param {string} file @returns {Record<string, LockEntry>} */
function lockPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/**
 * Whether node_modules holds the versions of the lock file. Optional packages of other systems may be absent.
 * @returns {boolean}
 */
function dependenciesInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = lockPackages(record);
  const wanted = lockPackages(join(root, 'package-lock.json'));
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    return found === undefined ? entry.optional === true : found.version === entry.version;
  });
}

/** What npm complains of first; its last lines only repeat its manual. @param {string} output */
function complaint(output) {
  const lines = output.split('\n').filter((line) => line.startsWith('npm error'));
  return lines.slice(0, 10).join('\n');
}

/** Installs the packages of the lock file unless they are already there. */
export function ensureDependencies() {
  if (dependenciesInstalled()) return;
  step('Installing npm packages (npm ci)…');
  const result = runNpm(['ci', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']);
  if (result.status !== 0) {
    throw new SetupError(
      `npm ci failed:\n${complaint(result.stderr)}\nNext: check the network and the npm registry, then run this again.`,
    );
  }
  step('npm packages installed.');
}
