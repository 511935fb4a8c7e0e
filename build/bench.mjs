/*
 * Runs every measurement of test/bench, each in a process of its own, and prints one table of ratios:
 *   npm run bench              all
 *   npm run bench -- guard     those whose file name contains the word
 */
import './use-toolchain-node.mjs';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, step } from './setup/steps.mjs';

const folder = join(root, 'test', 'bench');
const words = process.argv.slice(2);

/** @typedef {{ title: string, ours: number, base: number, ratio: number, atMost: number | null }} Ratio */

/** @param {string} file @returns {Ratio[]} */
function measured(file) {
  step(file);
  const run = spawnSync(process.execPath, [join(folder, file)], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (run.status !== 0) throw new Error(`${file} failed`);
  return JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '[]');
}

/** @param {Ratio} one @returns {string[]} */
function cells({ title, ours, base, ratio, atMost }) {
  const verdict = atMost === null ? '' : ratio <= atMost ? 'held' : 'MISSED';
  const limit = atMost === null ? '' : `≤ ${atMost}`;
  return [title, ours.toFixed(2), base.toFixed(2), ratio.toFixed(2), limit, verdict];
}

/** @param {string[][]} rows */
function table(rows) {
  const widths =
    rows[0]?.map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const files = readdirSync(folder)
  .filter((file) => file.startsWith('bench-') && words.every((word) => file.includes(word)))
  .sort();
const ratios = files.flatMap(measured);
process.stdout.write(`${table([['', 'ms', 'base ms', 'ratio', 'target', ''], ...ratios.map(cells)])}\n`);
process.exitCode = ratios.some(({ ratio, atMost }) => atMost !== null && ratio > atMost) ? 1 : 0;
