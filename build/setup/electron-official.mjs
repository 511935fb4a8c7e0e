import { lookup } from 'node:dns/promises';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { cachePath, root, run, step, tail } from './steps.mjs';
import { toolchainNode } from './toolchain-node.mjs';

const dayInMs = 24 * 60 * 60 * 1000;
const probeMs = 5000;
const downloadMs = 10 * 60 * 1000;
const downloadHost = 'github.com';
const marker = () => cachePath('electron', 'official-unreachable');
const packageFolder = join(root, 'node_modules', 'electron');

/**
 * The official executable when the electron package has one of its own version, else undefined.
 * @returns {string | undefined}
 */
export function officialExecutable() {
  try {
    const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
    const installed = readFileSync(join(packageFolder, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '');
    const name = readFileSync(join(packageFolder, 'path.txt'), 'utf8').trim();
    const executable = join(packageFolder, 'dist', name);
    return installed === version && existsSync(executable) ? executable : undefined;
  } catch {
    return undefined;
  }
}

function failedToday() {
  const file = marker();
  return existsSync(file) && Date.now() - statSync(file).mtimeMs < dayInMs;
}

/** A mirror or a proxy answers in the host's place, so the probe would say nothing. */
function goesElsewhere() {
  const names = ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'HTTPS_PROXY', 'https_proxy'];
  return names.some((name) => (process.env[name] ?? '') !== '');
}

/** Whether the download host can be reached at all, within a few seconds. */
async function hostAnswers() {
  if (goesElsewhere()) return true;
  const late = new Promise((resolve) => setTimeout(resolve, probeMs, false).unref());
  return Promise.race([late, lookup(downloadHost).then(({ address }) => portOpen(address))]).catch(
    () => false,
  );
}

/** @param {string} address @returns {Promise<boolean>} */
function portOpen(address) {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port: 443 });
    const end = (/** @type {boolean} */ open) => {
      socket.destroy();
      resolve(open);
    };
    socket.setTimeout(probeMs, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}

/**
 * Downloads the official runtime with the electron package's own installer. A failure is remembered for
 * a day, so that the next starts do not wait for it again.
 * @returns {Promise<{ executable: string } | { problem: string }>}
 */
export async function fetchOfficial() {
  const present = officialExecutable();
  if (present !== undefined) return { executable: present };
  if (failedToday()) return { problem: readFileSync(marker(), 'utf8') };
  step('Downloading the Electron runtime…');
  const problem = (await hostAnswers()) ? download() : `${downloadHost} cannot be reached from here.`;
  const executable = officialExecutable();
  if (executable !== undefined) {
    rmSync(marker(), { force: true });
    step('Electron runtime downloaded.');
    return { executable };
  }
  mkdirSync(cachePath('electron'), { recursive: true });
  writeFileSync(marker(), problem);
  return { problem };
}

/** @returns {string} what went wrong, empty when nothing did */
function download() {
  const result = run(toolchainNode(), [join(packageFolder, 'install.js')], { timeout: downloadMs });
  return result.status === 0 ? '' : tail(result);
}
