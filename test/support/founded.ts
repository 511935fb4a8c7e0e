import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackend } from '../../db/backend.ts';
import { systemClock } from '../../db/clock.ts';
import { MINIMUM_COST } from '../../db/slots.ts';
import type { Credentials } from './door.ts';
import { FOUNDING } from './office.ts';

/** The administrator of an office made by `foundedOffice`. */
export const FOUNDER: Credentials = {
  username: FOUNDING.administrator.username,
  password: FOUNDING.administrator.password,
};

/** A data folder with a new office in it, closed, its keys hashed at the least cost allowed. */
export async function foundedOffice(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'lisura-office-'));
  const { dispatch, door } = createBackend({ folder, clock: systemClock, cost: MINIMUM_COST });
  const reply = await dispatch({ path: 'agencies.create', input: FOUNDING });
  door.close();
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return folder;
}
