import { loadSession } from '../../db/accounts/sessions.ts';
import { insertAccount } from '../../db/accounts/statements.ts';
import { createDispatcher } from '../../db/dispatch.ts';
import { silentLog } from '../../db/log.ts';
import { handlers } from '../../db/registry.ts';
import { createClient } from '../../shared/contract/client.ts';
import { type AppContract, contract } from '../../shared/contract/index.ts';
import type { Client } from '../../shared/contract/procedure.ts';
import type { Role } from '../../shared/permissions.ts';
import { type TestOffice, testClock } from './office.ts';
import { giveKey } from './vault.ts';

export type Colleague = {
  readonly accountId: number;
  readonly client: Client<AppContract>;
};

/** One account more, with its key pair under the password of the tests, closed. */
export async function addColleague(
  office: TestOffice,
  username: string,
  roles: readonly Role[],
  clock = testClock(),
): Promise<Colleague> {
  const { file } = office;
  const accountId = await file.db.transaction().execute((trx) =>
    insertAccount(trx, {
      username,
      name: `Conta ${username}`,
      office: '',
      roles,
      guardId: null,
      mustChangePassword: false,
      createdAt: clock.now(),
    }),
  );
  await giveKey(file, { accountId, roles }, clock.now());
  const dispatch = createDispatcher(contract, handlers, {
    door: null,
    caller: () => null,
    clock,
    log: silentLog,
    changed: () => undefined,
  });
  const client = createClient(contract, async (path, input) => {
    const session = await loadSession(file.db, username);
    return dispatch({ path, input }, session === null ? null : { office: file, session });
  });
  return { accountId, client };
}
