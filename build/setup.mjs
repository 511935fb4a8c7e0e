/*
 * Makes a fresh copy of the repository ready to start or test: npm packages, system libraries and the
 * Electron runtime. Uses only what Node 18 brings along, and does nothing when all is in place.
 */
import { ensureDependencies } from './setup/dependencies.mjs';
import { fetchOfficial } from './setup/electron-official.mjs';
import { fetchTestRuntime } from './setup/electron-test-runtime.mjs';
import { SetupError } from './setup/steps.mjs';
import { ensureSystemLibraries } from './setup/system-libraries.mjs';
import { oldestNode, runningMajor, toolchainNode } from './setup/toolchain-node.mjs';

function ensureNode() {
  if (toolchainNode() !== process.execPath || runningMajor >= oldestNode) return;
  throw new SetupError(
    `Node ${process.versions.node} is too old.\nNext: install Node ${oldestNode} or newer from nodejs.org, then run this again.`,
  );
}

async function ensureElectron() {
  const official = await fetchOfficial();
  if ('executable' in official) return;
  if (process.platform === 'linux' && process.arch === 'x64') {
    await fetchTestRuntime();
    return;
  }
  throw new SetupError(
    `The Electron runtime could not be downloaded: ${official.problem}\n` +
      'Next: connect to the internet once (or set ELECTRON_MIRROR), delete .cache/electron and run this again.',
  );
}

try {
  ensureDependencies();
  ensureNode();
  ensureSystemLibraries({ forTests: process.env.npm_lifecycle_event !== 'start' });
  await ensureElectron();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
}
