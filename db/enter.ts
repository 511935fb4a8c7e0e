import type { Transaction } from 'kysely';
import { invalidField } from '../shared/contract/errors.ts';
import { addDays } from '../shared/time/civil-date.ts';
import { loadSession } from './accounts/sessions.ts';
import { nameSlot } from './accounts/slot-names.ts';
import { setMustChangePassword } from './accounts/statements.ts';
import type { Event } from './audit/journal.ts';
import { faultWords } from './clock/watch.ts';
import type { Session } from './context.ts';
import { closeKey } from './identities/account-keys.ts';
import { followPassword } from './identities/entering.ts';
import { type KeyFile, passwordSlots } from './keys.ts';
import type { Office } from './office.ts';
import type { Database } from './schema.ts';
import type { Cost, Slot } from './slots.ts';

const KEPT_DAYS = 1;

type ByPassword = {
  readonly username: string;
  readonly password: string;
  readonly slotId: string;
  /** Tries that failed since the last one that did not. */
  readonly failures: number;
  readonly file: KeyFile;
  readonly cost: Cost;
  readonly now: string;
};

/** Records a sign-in in the file just opened, and wraps the key anew when the password was wrapped more cheaply than now. */
export async function enterByPassword(office: Office, entry: ByPassword): Promise<void> {
  const { username, password, slotId, failures, now } = entry;
  const session = await signedIn(office, username);
  const cheap = isCheaper(entry, slotId);
  const slot = cheap ? await office.keys.wrapPassword(username, password) : null;
  // A temporary password is known to the administrator: no key is made under it.
  const follow = session.mustChangePassword ? null : await followPassword({ ...office, session }, password);
  await record(office, session, now, async (trx) => {
    if (slot !== null) await replace(trx, office, session, slot);
    await follow?.(trx, now);
    return tries(session, 'accounts.signIn', { failures, now });
  });
}

/** Gives the account a new password, the printed key having opened the file. */
export async function enterByRecovery(
  office: Office,
  {
    username,
    newPassword,
    now,
  }: { readonly username: string; readonly newPassword: string; readonly now: string },
): Promise<void> {
  const session = await signedIn(office, username);
  const slot = await office.keys.wrapPassword(username, newPassword);
  await record(office, session, now, async (trx) => {
    await replace(trx, office, session, slot);
    await setMustChangePassword(trx, session.accountId, false);
    await closeKey(trx, session.accountId, { reason: 'reset', now, by: session.accountId });
    return [eventBy(session, 'accounts.recover', now)];
  });
}

/** Records that whoever is signed in typed the password again, and how often it was wrong before. */
export async function recordPresence(
  office: Office,
  session: Session,
  { failures, now }: Pick<ByPassword, 'failures' | 'now'>,
): Promise<void> {
  const head = await office.db
    .transaction()
    .execute((trx) => office.journal.record(trx, tries(session, 'accounts.confirm', { failures, now })));
  office.journal.committed(head);
}

// An entry for the failures before, if any, and one for the success.
function tries(
  session: Session,
  procedure: string,
  { failures, now }: Pick<ByPassword, 'failures' | 'now'>,
): Event[] {
  const right = eventBy(session, procedure, now);
  return [...(failures > 0 ? [{ ...right, outcome: `refused:${failures}` }] : []), right];
}

async function signedIn({ db }: Office, username: string): Promise<Session> {
  const session = await loadSession(db, username);
  if (session === null) throw invalidField('username', 'Não há conta ativa com este usuário.');
  return session;
}

async function replace(
  trx: Transaction<Database>,
  office: Office,
  session: Session,
  slot: Slot,
): Promise<void> {
  await nameSlot(trx, session.accountId, slot.id);
  office.keys.stage(slot);
}

async function record(
  { db, journal, headFault, clock }: Office,
  session: Session,
  now: string,
  work: (trx: Transaction<Database>) => Promise<Event[]>,
): Promise<void> {
  const head = await db.transaction().execute(async (trx) => {
    const events = await work(trx);
    await trx
      .updateTable('account')
      .set({ last_sign_in_at: now })
      .where('id', '=', session.accountId)
      .execute();
    if (clock.fault() === null) await forgetReplies(trx, now);
    await clock.keep(trx);
    return journal.record(trx, [...events, ...faultsOf({ headFault, clock }, session, now)]);
  });
  journal.committed(head);
}

// What the opening found wrong goes into the trail, as said by the application itself.
function faultsOf(
  { headFault, clock }: Pick<Office, 'headFault' | 'clock'>,
  session: Session,
  now: string,
): Event[] {
  const head = { ...eventBy(session, 'audit.head', now), actor: null, outcome: headFault ?? '' };
  const clockFault = clock.fault();
  const wrong = {
    ...eventBy(session, 'clock.status', now),
    actor: null,
    outcome: `clock:${clockFault?.what}`,
  };
  return [
    ...(headFault === null ? [] : [head]),
    ...(clockFault === null ? [] : [{ ...wrong, reason: faultWords(clockFault) }]),
  ];
}

// Replies are kept for retries after a crash; some hold a password shown once, so not for long.
async function forgetReplies(trx: Transaction<Database>, now: string): Promise<void> {
  await trx
    .deleteFrom('idempotency')
    .where('at', '<', addDays(now.slice(0, 10), -KEPT_DAYS))
    .execute();
}

function eventBy(session: Session, procedure: string, now: string): Event {
  const subject = `account:${session.accountId}`;
  return { at: now, actor: session, procedure, subject, reason: null, inputDigest: '', outcome: 'ok' };
}

function isCheaper({ file, username, cost }: ByPassword, slotId: string): boolean {
  const own = passwordSlots(file, username).find(({ id }) => id === slotId);
  return own !== undefined && (own.kdf.m < cost.m || own.kdf.t < cost.t);
}
