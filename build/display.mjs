import { spawn } from 'node:child_process';
import { SetupError } from './setup/steps.mjs';

const startMs = 15_000;

/**
 * Starts a virtual display when there is no screen (Linux only).
 * @returns {Promise<{ env: Record<string, string>, stop: () => void, virtual: boolean }>} the variables that
 * a window needs to find it, and the way to end it
 */
export async function openDisplay() {
  const present = (process.env.DISPLAY ?? '') !== '' || (process.env.WAYLAND_DISPLAY ?? '') !== '';
  if (present || process.platform !== 'linux') return { env: {}, stop: () => undefined, virtual: false };
  const args = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const stop = () => {
    server.kill();
  };
  process.once('exit', stop);
  const number = await displayNumber(server);
  return { env: { DISPLAY: `:${number}` }, stop, virtual: true };
}

/** @param {import('node:child_process').ChildProcess} server @returns {Promise<string>} */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    const fail = () =>
      reject(new SetupError('Xvfb did not start.\nNext: run node build/setup.mjs and try again.'));
    const timer = setTimeout(fail, startMs);
    server.once('error', fail);
    server.once('exit', fail);
    server.stdio[3]?.once('data', (bytes) => {
      clearTimeout(timer);
      resolve(String(bytes).trim());
    });
  });
}
