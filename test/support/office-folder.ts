import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSession } from '../../db/accounts/sessions.ts';
import { createBackend } from '../../db/backend.ts';
import { systemClock } from '../../db/clock.ts';
import { MINIMUM_COST } from '../../db/slots.ts';
import { createClient } from '../../shared/contract/client.ts';
import { type AppContract, contract } from '../../shared/contract/index.ts';
import type { Client } from '../../shared/contract/procedure.ts';
import type { Role } from '../../shared/permissions.ts';
import { FOUNDING } from './office.ts';

/** Every account made here has this password, changed once. */
export const OFFICE_PASSWORD = 'araucária-alta-9';

export type Hired = { readonly username: string; readonly name: string; readonly roles: readonly Role[] };

/** A typed caller for an account, by its username. */
export type As = (username: string) => Client<AppContract>;

/** A folder with an office, these accounts, and what `fill` does there; closed, for a window to open. */
export async function officeFolder(
  people: readonly Hired[],
  fill: (as: As) => Promise<void>,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'lisura-office-'));
  const backend = createBackend({ folder, clock: systemClock, cost: MINIMUM_COST });
  const as: As = (username) =>
    createClient(contract, async (path, input) => {
      const office = backend.door.caller()?.office;
      const session = office === undefined ? null : await loadSession(office.db, username);
      if (session !== null) office?.presence.shown(session.accountId); // Everyone has just typed the password.
      return backend.dispatch(
        { path, input },
        office === undefined || session === null ? null : { office, session },
      );
    });
  const outside = createClient(contract, (path, input) => backend.dispatch({ path, input }, null));
  await outside.agencies.create(FOUNDING);
  for (const { username, name, roles } of people) {
    const account = { username, name, office: '', roles: [...roles], guardId: null };
    const { temporaryPassword } = await as('admin').accounts.create(account);
    await as(username).accounts.changePassword({ current: temporaryPassword, next: OFFICE_PASSWORD });
  }
  await fill(as);
  backend.door.close();
  return folder;
}
