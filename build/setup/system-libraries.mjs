import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isRoot, run, SetupError, step, tail } from './steps.mjs';

/**
 * What the window needs from a Linux system: a shared library, program or folder to look for, and the
 * Debian packages that bring it (the second name is the one of releases with 64-bit time).
 * @typedef {{ library?: string, program?: string, folder?: string, packages: string[], tests?: boolean }} Need
 */

/** @type {Need[]} */
const needs = [
  { library: 'libgtk-3.so.0', packages: ['libgtk-3-0', 'libgtk-3-0t64'] },
  { library: 'libnss3.so', packages: ['libnss3'] },
  { library: 'libasound.so.2', packages: ['libasound2', 'libasound2t64'] },
  { library: 'libgbm.so.1', packages: ['libgbm1'] },
  { library: 'libXss.so.1', packages: ['libxss1'] },
  { library: 'libatk-bridge-2.0.so.0', packages: ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'] },
  { library: 'libcups.so.2', packages: ['libcups2', 'libcups2t64'] },
  { library: 'libdrm.so.2', packages: ['libdrm2'] },
  { library: 'libxkbcommon.so.0', packages: ['libxkbcommon0'] },
  { folder: '/usr/share/fonts/truetype/dejavu', packages: ['fonts-dejavu'] },
  { folder: '/usr/share/fonts/truetype/liberation', packages: ['fonts-liberation'] },
  { program: 'Xvfb', packages: ['xvfb'] },
  { program: 'xauth', packages: ['xauth'] },
  { program: 'pdftotext', packages: ['poppler-utils'], tests: true },
];

/** @param {string} name */
export function hasProgram(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/usr/sbin', '/sbin');
  return folders.some((folder) => existsSync(join(folder, name)));
}

/** Names of the shared libraries that the loader knows, as one text. */
function knownLibraries() {
  const direct = run('/sbin/ldconfig', ['-p']);
  return direct.status === 0 ? direct.stdout : run('ldconfig', ['-p']).stdout;
}

/** @param {string} libraries @param {Need} need */
function isMissing(libraries, need) {
  if (need.library !== undefined) return !libraries.includes(`\t${need.library} `);
  if (need.folder !== undefined) return hasProgram('apt-get') && !existsSync(need.folder);
  if (need.program === 'Xvfb' || need.program === 'xauth') {
    const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? '';
    return display === '' && !hasProgram(need.program);
  }
  return need.program !== undefined && !hasProgram(need.program);
}

/**
 * Of the names that a need goes by, the first that this release can install.
 * @param {Need} need
 */
function installableName(need) {
  const found = need.packages.find((name) =>
    /Candidate: [^(\s]/.test(run('apt-cache', ['policy', name]).stdout),
  );
  return found ?? need.packages[0] ?? '';
}

/** @param {Need[]} missing */
function install(missing) {
  step('Refreshing the Debian package lists…');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = run('apt-get', ['update', '-q'], { env: environment });
  const names = missing.map(installableName);
  step(`Installing system packages: ${names.join(' ')}…`);
  const result = run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], {
    env: environment,
  });
  if (result.status === 0) return;
  throw new SetupError(
    `apt-get could not install them:\n${tail(update.status === 0 ? result : update)}\n` +
      `Next: fix the package sources, then run: apt-get update && apt-get install -y ${names.join(' ')}`,
  );
}

/**
 * Makes sure that Linux has what the window needs; other systems bring it along.
 * @param {{ forTests: boolean }} options programs that only the tests use are asked for only then
 */
export function ensureSystemLibraries({ forTests }) {
  if (process.platform !== 'linux') return;
  const libraries = knownLibraries();
  const missing = needs.filter((need) => (forTests || need.tests !== true) && isMissing(libraries, need));
  if (missing.length === 0) return;
  const withApt = hasProgram('apt-get');
  if (withApt && isRoot) {
    install(missing);
    return;
  }
  const names = missing.map((need) => (withApt ? installableName(need) : need.packages[0])).join(' ');
  throw new SetupError(
    withApt
      ? `System packages are missing.\nNext: run this, then try again:\n  sudo apt-get install -y ${names}`
      : `System libraries are missing (by their Debian names): ${names}\n` +
          'Next: install their counterparts with the package manager of this system, then try again.',
  );
}
