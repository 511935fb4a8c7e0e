import { loadSession } from '../../db/accounts/sessions.ts';
import { createClient } from '../../shared/contract/client.ts';
import { type AppContract, contract } from '../../shared/contract/index.ts';
import type { Client } from '../../shared/contract/procedure.ts';
import { type Role, role } from '../../shared/permissions.ts';
import { backendOver, foundedFolder, type TestBackend } from './folder.ts';

export const STAFF_PASSWORD = 'araucária-alta-9';

export type Staffed = TestBackend & {
  readonly folder: string;
  /** A typed caller for each role's account; every reply passes by `heard`. */
  readonly as: (one: Role) => Client<AppContract>;
  readonly heard: string[];
};

/** An office in a folder, its administrator signed in, one account for each role, passwords changed once. */
export async function staffedOffice(): Promise<Staffed> {
  const { folder } = await foundedFolder();
  const backend = backendOver(folder);
  const { FOUNDING } = await import('./office.ts');
  const { username, password } = FOUNDING.administrator;
  await backend.client.accounts.signIn({ username, password });
  const heard: string[] = [];
  const as = (one: Role): Client<AppContract> =>
    createClient(contract, async (path, input) => {
      const office = backend.door.caller()?.office;
      const session = office === undefined ? null : await loadSession(office.db, one);
      const caller = office === undefined || session === null ? null : { office, session };
      if (session !== null) office?.presence.shown(session.accountId); // Everyone has just typed the password.
      const reply = await backend.dispatch({ path, input, key: `${heard.length}-${path}` }, caller);
      heard.push(path === 'identities.reveal' ? '' : JSON.stringify(reply));
      return reply;
    });
  for (const one of role.options.filter((other) => other !== 'admin')) {
    const { temporaryPassword } = await backend.client.accounts.create({
      ...{ username: one, name: `Conta ${one}`, office: '', roles: [one], guardId: null },
    });
    await as(one).accounts.changePassword({ current: temporaryPassword, next: STAFF_PASSWORD });
  }
  return { ...backend, folder, as, heard };
}
