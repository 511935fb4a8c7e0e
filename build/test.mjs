/*
 * Runs every check, or those named on the command line, and stops at the first part that fails:
 *   npm test                     everything
 *   npm test -- unit db          these parts only
 *   npm test -- electron login   of this part, the test files whose path contains the word
 *   npm run faults               every provoked fault, as many times as the product promises; hours
 *   npm run faults -- kill       of these, the test files whose path contains the word
 * The last line always reads `N passed, N failed` and counts tests.
 */
import './use-toolchain-node.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bundle } from './bundle.mjs';
import { cachePath, root } from './setup/steps.mjs';

const plainProjects = ['architecture', 'unit', 'db', 'contract', 'faults'];
const partNames = ['types', 'lint', ...plainProjects, 'bundle', 'electron'];
const tools = join(root, 'node_modules', '.bin');

/** @typedef {{ passed: number, failed: number }} Count */

/** @param {string} command @param {string[]} args @returns {number} exit status */
function tool(command, args) {
  const env = { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH ?? ''}` };
  const done = spawnSync(join(tools, command), args, {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return done.status ?? 1;
}

/** A check without tests of its own counts only when it fails. @param {boolean} ok @returns {Count} */
const check = (ok) => ({ passed: 0, failed: ok ? 0 : 1 });

/**
 * Reads vitest's own count. A run that broke before or beside its tests counts as one failure.
 * @param {string} report
 * @param {number} status
 * @returns {Count}
 */
function countTests(report, status) {
  if (!existsSync(report)) return check(false);
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  const broken = status !== 0 && numFailedTests === 0 ? 1 : 0;
  return { passed: numPassedTests, failed: numFailedTests + broken };
}

/** @param {string[]} projects @param {string[]} filters @returns {Count} */
function vitest(projects, filters) {
  const report = cachePath('test', `${projects[0]}.json`);
  mkdirSync(cachePath('test'), { recursive: true });
  rmSync(report, { force: true });
  const status = tool('vitest', [
    'run',
    '--config=build/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...projects.map((name) => `--project=${name}`),
    ...filters,
  ]);
  return countTests(report, status);
}

async function bundled() {
  try {
    await bundle();
    return true;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
}

/**
 * The faults, in number: kills, full disks, flipped bits; and the kills of the whole application in its window.
 * @param {string[]} filters
 */
async function provoke(filters) {
  process.env['LISURA_FAULTS'] = 'long';
  const plain = vitest(['faults'], filters);
  if (plain.failed > 0 || filters.length > 0) return plain;
  if (!(await bundled())) return { ...plain, failed: 1 };
  const windows = vitest(['electron'], ['killed-application']);
  return { passed: plain.passed + windows.passed, failed: windows.failed };
}

/**
 * The parts to run, in their order.
 * @param {Set<string>} wanted
 * @param {string[]} filters
 * @returns {{ title: string, run: () => Count | Promise<Count> }[]}
 */
function plan(wanted, filters) {
  const projects = plainProjects.filter((name) => wanted.has(name));
  const windows = wanted.has('electron');
  const steps = [
    { title: 'types', on: wanted.has('types'), run: () => check(tool('tsc', ['--build']) === 0) },
    {
      title: 'lint',
      on: wanted.has('lint'),
      run: () =>
        check(
          tool('biome', ['check', '--error-on-warnings', '.']) === 0 &&
            tool('oxlint', ['--type-aware', '--deny-warnings']) === 0,
        ),
    },
    { title: projects.join(', '), on: projects.length > 0, run: () => vitest(projects, filters) },
    { title: 'bundle', on: windows || wanted.has('bundle'), run: async () => check(await bundled()) },
    { title: 'electron', on: windows, run: () => vitest(['electron'], filters) },
  ];
  return steps.filter(({ on }) => on);
}

async function main() {
  const words = process.argv.slice(2).filter((word) => word !== '--long');
  const filters = words.filter((word) => !partNames.includes(word));
  const named = words.filter((word) => partNames.includes(word));
  const fallback = filters.length > 0 ? [...plainProjects, 'electron'] : partNames;
  const total = { passed: 0, failed: 0 };
  const parts = process.argv.includes('--long')
    ? [{ title: 'faults, in number', run: () => provoke(filters) }]
    : plan(new Set(named.length > 0 ? named : fallback), filters);
  for (const { title, run } of parts) {
    process.stdout.write(`\n== ${title}\n`);
    const { passed, failed } = await run();
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) break;
  }
  if (filters.length > 0 && total.passed + total.failed === 0) {
    process.stdout.write(`\nNo test file has ${filters.join(' or ')} in its path.\n`);
    total.failed = 1;
  }
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

await main();
