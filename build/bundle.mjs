import './use-toolchain-node.mjs';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, step } from './setup/steps.mjs';

const sources = ['shared', 'db', 'electron', 'renderer'];
const settings = ['package-lock.json', 'build/vite-configs.mjs', 'build/bundle.mjs'];
const outputs = ['main.cjs', 'preload.cjs', 'backend.mjs', 'renderer/index.html'];
const stamp = join(root, 'dist', '.stamp');

/** Hash of all that the bundles are made from. */
function fingerprint() {
  const hash = createHash('sha256');
  const add = (/** @type {string} */ file) => hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  for (const folder of sources) {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) add(file.slice(root.length + 1));
  }
  for (const file of settings) add(file);
  return hash.digest('hex');
}

function upToDate(/** @type {string} */ current) {
  const complete = outputs.every((file) => existsSync(join(root, 'dist', file)));
  return complete && existsSync(stamp) && readFileSync(stamp, 'utf8') === current;
}

/**
 * Builds dist/ from the sources, unless it already comes from these very sources.
 * @param {{ force?: boolean }} [options]
 */
export async function bundle({ force = false } = {}) {
  const current = fingerprint();
  if (!force && upToDate(current)) return;
  const started = performance.now();
  const { build } = await import('vite');
  const { builds, dist } = await import('./vite-configs.mjs');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  for (const { name, config } of builds) {
    step(`Building ${name}…`);
    await build(config);
  }
  writeFileSync(stamp, current);
  step(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

if (import.meta.main) await bundle({ force: process.argv.includes('--force') });
