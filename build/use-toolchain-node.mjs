/*
 * Import this first: when an older Node runs the script, the Node of the toolchain runs it again and
 * answers in its place. (A shell looks `node` up once per command line, so the second `node` of an npm
 * script may still be the system's.)
 */
import { spawnSync } from 'node:child_process';
import { oldestNode, runningMajor, toolchainNode } from './setup/toolchain-node.mjs';

const node = toolchainNode();
if (runningMajor < oldestNode && node !== process.execPath) {
  const ignore = () => undefined;
  process.on('SIGINT', ignore);
  const done = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' });
  process.exit(done.status ?? 1);
}
