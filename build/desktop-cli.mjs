/*
 * The procedures that need the window's engine, from the command line:
 *   node build/desktop-cli.mjs desktop.renderPdf --data DIR --input FILE|-|JSON
 * Signs in with LISURA_USER and LISURA_PASSWORD. Prints the value as JSON, or the refusal as JSON on
 * standard error with exit status 1.
 */
import './use-toolchain-node.mjs';
import { spawn } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, parse, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { openDisplay } from './display.mjs';
import { launchPlan } from './electron-runtime.mjs';
import { SetupError } from './setup/steps.mjs';

const mark = 'lisura-result ';
/** An application that cannot start may stop at a dialog that nobody sees. */
const patienceMs = 120_000;
/** A run of dossiers of a whole force takes its time. */
const runPatienceMs = 3_600_000;

/** @param {string} given @returns {Promise<string>} */
async function readInput(given) {
  if (given === '-') return text(process.stdin);
  return given.trimStart().startsWith('{') ? given : readFileSync(given, 'utf8');
}

/**
 * The window may run as another user, who cannot write where we can: it writes in a folder of its own and
 * the file is then copied.
 * @param {import('./electron-runtime.mjs').RunAs} user
 */
function scratchFolder(user) {
  if (user.kind !== 'nobody') return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'lisura-pdf-'));
  chownSync(folder, user.uid, user.gid);
  return folder;
}

/**
 * Runs the application for one call. What it and Chromium say besides is shown only when there is no answer.
 * @param {ReturnType<typeof launchPlan>} plan
 * @param {Record<string, string>} env
 * @param {number} patience
 * @returns {Promise<{ ok: boolean, value?: any, error?: unknown }>}
 */
function callApplication(plan, env, patience) {
  return new Promise((done, fail) => {
    const child = spawn(plan.command, plan.args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let noise = '';
    child.stdout.on('data', (bytes) => {
      output += String(bytes);
    });
    child.stderr.on('data', (bytes) => {
      noise += String(bytes);
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    child.once('error', fail);
    child.once('close', () => {
      clearTimeout(timer);
      const answer = output.split('\n').find((line) => line.startsWith(mark));
      if (answer === undefined) fail(new SetupError(`${noise}\nThe application ended without an answer.`));
      else done(JSON.parse(answer.slice(mark.length)));
    });
  });
}

/** @param {string} path */
function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * The folder that the window writes in stands for the one wanted: a folder where that is one, nothing where its parent
 * is missing, so that the refusal is the same.
 * @param {string} to @param {string} wanted @param {string} scratch
 */
function mirrorPlace(to, wanted, scratch) {
  if (isFolder(wanted)) {
    mkdirSync(to);
    chownSync(to, statSync(scratch).uid, statSync(scratch).gid);
  }
}

/** @param {string} path @returns {string} the same or the next free one */
function freeName(path) {
  const { dir, name, ext } = parse(path);
  let free = path;
  for (let number = 2; existsSync(free); number += 1) free = join(dir, `${name} (${number})${ext}`);
  return free;
}

/**
 * Copies what the window wrote to the place wanted, a folder's files beside those already there.
 * @param {string} to @param {string} wanted @param {{ value?: any }} answer
 */
function bringOut(to, wanted, answer) {
  if (isFolder(to)) {
    for (const name of readdirSync(to))
      writeFileSync(freeName(join(wanted, name)), readFileSync(join(to, name)));
    return;
  }
  if (!existsSync(to)) return;
  writeFileSync(wanted, readFileSync(to));
  if (answer.value.file !== undefined) answer.value.file = wanted;
}

/**
 * @param {string} procedure
 * @param {string} dataFolder
 * @param {any} input
 */
async function call(procedure, dataFolder, input) {
  await bundle();
  const display = await openDisplay();
  const plan = launchPlan({
    args: [`--headless-call=${procedure}`],
    env: { ...process.env, ...display.env },
    dataFolder,
  });
  const wanted = typeof input?.to === 'string' ? resolve(input.to) : undefined;
  const scratch = wanted === undefined ? undefined : scratchFolder(plan.user);
  const to = scratch === undefined || wanted === undefined ? wanted : join(scratch, basename(wanted));
  if (scratch !== undefined && to !== undefined && wanted !== undefined) mirrorPlace(to, wanted, scratch);
  try {
    const sent = JSON.stringify(to === undefined ? input : { ...input, to });
    const patience = procedure === 'desktop.renderDossiers' ? runPatienceMs : patienceMs;
    const answer = await callApplication(plan, { ...plan.env, LISURA_INPUT: sent }, patience);
    if (answer.ok && wanted !== undefined && to !== undefined && to !== wanted) bringOut(to, wanted, answer);
    return answer;
  } finally {
    if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
    display.stop();
  }
}

/** @param {string} message */
function usage(message) {
  return new SetupError(
    `${message}\nUsage: node build/desktop-cli.mjs desktop.renderPdf --data DIR --input FILE|-|JSON`,
  );
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string' }, input: { type: 'string', default: '-' } },
  });
  const [procedure] = positionals;
  if (procedure === undefined) throw usage('Say which procedure.');
  if (values.data === undefined) throw usage('Say which data folder.');
  const answer = await call(procedure, resolve(values.data), JSON.parse(await readInput(values.input)));
  if (answer.ok) process.stdout.write(`${JSON.stringify(answer.value)}\n`);
  else process.stderr.write(`${JSON.stringify(answer.error)}\n`);
  process.exitCode = answer.ok ? 0 : 1;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
