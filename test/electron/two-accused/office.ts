import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guardInput } from '../../support/guards.ts';
import { ACCUSED, hire } from '../judgment/office.ts';

/** An office with its people and two guards, and nothing else. */
export async function quietOffice(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'lisura-two-'));
  const { as, close } = await hire(folder);
  const rh = await as('rh');
  for (const [at, name] of ACCUSED.entries()) await rh.guards.register(guardInput(at + 1, { name }));
  close();
  return folder;
}
