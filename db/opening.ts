import { existsSync } from 'node:fs';
import type { z } from 'zod';
import type { doorStatus, Session as SessionReply } from '../shared/accounts/contract.ts';
import { AppError, conflict } from '../shared/contract/errors.ts';
import { loadSession, sessionReply } from './accounts/sessions.ts';
import { namedSlots } from './accounts/slot-names.ts';
import { finishRestore } from './backups/swap.ts';
import type { Clock } from './clock.ts';
import { openDatabase } from './connection.ts';
import type { Session } from './context.ts';
import { type Paths, removeDatabase, renameDurably } from './files.ts';
import type { Jobs } from './jobs.ts';
import { type KeyFile, readKeyFile, type Unlocked } from './keys.ts';
import type { Log } from './log.ts';
import type { Migration } from './migrate.ts';
import { type Office, openOffice } from './office.ts';
import { requireReadable, requireSafePlace } from './place.ts';
import type { Cost } from './slots.ts';
import type { Throttle } from './throttle.ts';
import { openVault } from './vault.ts';

export type DoorStatus = z.input<typeof doorStatus>;

export type DoorParts = {
  readonly paths: Paths;
  readonly clock: Clock;
  readonly log: Log;
  readonly jobs: Jobs;
  readonly throttle: Throttle;
  readonly steps: readonly Migration[];
  /** Of hashing a password; tests use the minimum. */
  readonly cost: Cost;
  /** Someone signed in, or the session changed or ended (null). */
  readonly sessionChanged: (session: Session | null, idleMinutes: number) => void;
};

/** What lies behind the door, and what was found wrong when it was last tried. */
export type Behind = {
  readonly parts: DoorParts;
  open: { readonly office: Office; readonly session: Session } | null;
  damage: Extract<DoorStatus, { state: 'damaged' }>['what'] | null;
};

export type Entering = { readonly office: Office; readonly slotId: string };

/** What the folder is, seen from outside: without a key nothing more can be known. */
export function statusOf(paths: Paths): Exclude<DoorStatus, { state: 'open' }> {
  try {
    requireSafePlace(paths.folder);
    requireReadable(paths);
    finishRestore(paths.folder);
    const file = readKeyFile(paths);
    const database = existsSync(paths.database);
    if (file === null) return database ? { state: 'damaged', what: 'keys' } : { state: 'new' };
    return database || existsSync(paths.unfinished)
      ? { state: 'locked' }
      : { state: 'damaged', what: 'missing' };
  } catch (error) {
    if (error instanceof AppError && error.wire.code === 'damaged')
      return { state: 'damaged', what: error.wire.what };
    throw error;
  }
}

/** @throws AppError `damaged` where there is nothing to open, `conflict` where it is open already */
export function requireKeyFile({ parts: { paths }, open }: Behind): KeyFile {
  if (open !== null) throw conflict('Já existe uma sessão aberta.');
  requireSafePlace(paths.folder);
  requireReadable(paths);
  finishRestore(paths.folder);
  const file = readKeyFile(paths);
  if (file === null)
    throw new AppError({ code: 'damaged', what: existsSync(paths.database) ? 'keys' : 'missing' });
  finishCreation(paths);
  return file;
}

/**
 * Opens the file and what belongs to it, and remembers what was found wrong with it.
 * @throws AppError `damaged`, `busy` or `full`
 */
export async function openFile(behind: Behind, file: KeyFile, { databaseKey }: Unlocked): Promise<Office> {
  const { paths, steps, cost, log } = behind.parts;
  try {
    const sqlite = openDatabase(paths.database, databaseKey, steps);
    const office = await openOffice(
      sqlite,
      databaseKey,
      paths.head,
      openVault(paths, file, databaseKey, cost),
      log,
      behind.parts.clock,
    );
    behind.damage = null;
    return office;
  } catch (error) {
    if (error instanceof AppError && error.wire.code === 'damaged') behind.damage = error.wire.what;
    throw error;
  }
}

/** Opens with the first key whose slot counts; null when none does. */
export async function openWith(
  behind: Behind,
  file: KeyFile,
  found: readonly Unlocked[],
  counts: (entering: Entering) => Promise<boolean>,
): Promise<Entering | null> {
  for (const unlocked of found) {
    const office = await openFile(behind, file, unlocked);
    const entering = { office, slotId: unlocked.slotId };
    if (await closingOnFailure(office, () => counts(entering))) return entering;
    office.close();
  }
  return null;
}

/** @throws AppError `refused` while this login must still wait after its failures */
export function holdBack({ parts: { throttle } }: Behind, login: string): void {
  const waitSeconds = throttle.waitSeconds(login);
  if (waitSeconds > 0) throw new AppError({ code: 'refused', waitSeconds });
}

/** Counts a failure of this login. @throws AppError `refused`, with the seconds until the next try, always */
export function refuse({ parts: { throttle } }: Behind, login: string): never {
  throttle.failed(login);
  throw new AppError({ code: 'refused', waitSeconds: throttle.waitSeconds(login) });
}

/** Begins the session and drops the slots that no longer count. */
export async function admit(behind: Behind, office: Office, username: string): Promise<SessionReply> {
  return closingOnFailure(office, async () => {
    const { log, sessionChanged } = behind.parts;
    const session = await loadSession(office.db, username);
    if (session === null) throw new Error('no session after entering');
    // A file that went back in time would name old slots: then none is dropped.
    if (office.headFault === null) office.keys.settle(await namedSlots(office.db));
    else log.note(`audit head ${office.headFault}`);
    office.presence.shown(session.accountId);
    behind.open = { office, session };
    sessionChanged(session, await idleMinutes(office));
    return sessionReply(session);
  });
}

/** After how many minutes without use the session ends; 10 where the agency does not say. */
export async function idleMinutes({ db }: Office): Promise<number> {
  const row = await db.selectFrom('agency').select('idle_minutes').orderBy('id').limit(1).executeTakeFirst();
  return row?.idle_minutes ?? 10;
}

/** Does the work; when it throws, closes the file before passing the error on. */
export async function closingOnFailure<T>(office: Office, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    office.close();
    throw error;
  }
}

// Creation writes the file whole under another name, then the keys, then renames: keys without a file under its
// name mean that only the renaming is missing.
function finishCreation(paths: Paths): void {
  if (existsSync(paths.database)) {
    removeDatabase(paths.unfinished);
  } else if (existsSync(paths.unfinished)) {
    renameDurably(paths.unfinished, paths.database);
  }
}
