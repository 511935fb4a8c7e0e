import { createBackend } from '../../db/backend.ts';
import { systemClock } from '../../db/clock.ts';
import { type IssuedNumber, type Issuing, issueDocument } from '../../db/documents/register.ts';
import type { DocumentKind } from '../../shared/documents/kinds.ts';
import type { Credentials } from './door.ts';

/** Issues documents in a closed office on a day, as commands of the person named would; the office is closed again. */
export async function issueInFolder(
  folder: string,
  who: Credentials,
  all: readonly Issuing<DocumentKind>[],
  day: string = systemClock.today(),
): Promise<IssuedNumber[]> {
  const { dispatch, door } = createBackend({ folder, clock: systemClock });
  try {
    await dispatch({ path: 'accounts.signIn', input: who });
    const caller = door.caller();
    if (caller === null) throw new Error('nobody could sign in');
    const { office, session } = caller;
    const when = { today: day, now: systemClock.now() };
    return await office.db.transaction().execute(async (trx) => {
      const issued: IssuedNumber[] = [];
      for (const one of all) issued.push(await issueDocument({ trx, session, ...when }, one));
      return issued;
    });
  } finally {
    door.close();
  }
}
