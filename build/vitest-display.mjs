import { openDisplay } from './display.mjs';

/**
 * One display for all windows of the run.
 * @returns {Promise<() => void>} what ends it
 */
export async function setup() {
  const display = await openDisplay();
  Object.assign(process.env, display.env);
  return display.stop;
}
