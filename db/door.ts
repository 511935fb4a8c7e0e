import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { z } from 'zod';
import type { accountsContract, Session as SessionReply } from '../shared/accounts/contract.ts';
import { passwordProblem } from '../shared/accounts/passwords.ts';
import { decodeRecoveryKey } from '../shared/accounts/recovery-key.ts';
import type { RestoreInput } from '../shared/backups/contract.ts';
import { AppError, conflict, invalidField } from '../shared/contract/errors.ts';
import { loadSession, sessionReply } from './accounts/sessions.ts';
import { slotOf } from './accounts/slot-names.ts';
import type { CreateAgencyInput } from './agencies/create.ts';
import { type Restored, restoreCopy } from './backups/restore.ts';
import type { Session } from './context.ts';
import { enterByPassword, enterByRecovery, recordPresence } from './enter.ts';
import { foundOffice } from './found.ts';
import { dropOldCopies } from './identities/old-copies.ts';
import { unlockWithPassword, unlockWithRecovery } from './keys.ts';
import {
  admit,
  type Behind,
  closingOnFailure,
  type DoorParts,
  type DoorStatus,
  holdBack,
  idleMinutes,
  openFile,
  openWith,
  refuse,
  requireKeyFile,
  statusOf,
} from './opening.ts';
import { requireSafePlace } from './place.ts';
import { loginOf } from './slots.ts';

type SignInInput = z.output<(typeof accountsContract)['signIn']['input']>;
type ConfirmInput = z.output<(typeof accountsContract)['confirm']['input']>;
type RecoverInput = z.output<(typeof accountsContract)['recover']['input']>;

/** What happens before there is a session: the file is created, opened, or found wanting. */
export type Door = {
  readonly status: () => Promise<DoorStatus>;
  readonly signIn: (input: SignInInput) => Promise<SessionReply>;
  /** The password of whoever is signed in, typed again; it answers for some minutes of what asks for it. */
  readonly confirm: (input: ConfirmInput) => Promise<Record<string, never>>;
  readonly recover: (input: RecoverInput) => Promise<SessionReply>;
  /** Puts a copy in the place of the data, which are kept aside; whoever was signed in is signed out. */
  readonly restore: (input: RestoreInput) => Promise<Restored>;
  readonly create: (input: CreateAgencyInput) => Promise<{ recoveryKey: string; session: SessionReply }>;
};

/** The door with what lies behind it, for the process that owns the file. */
export type OwnDoor = Door & {
  readonly caller: () => Behind['open'];
  /** Reads the session again, after accounts or the agency changed; ends it when the account has other roles or none of use. */
  readonly refresh: () => Promise<void>;
  readonly close: () => void;
};

/** @returns a closed door; nothing on the disk is touched until it is used */
export function createDoor(parts: DoorParts): OwnDoor {
  const behind: Behind = { parts, open: null, damage: null };
  const close = (): void => {
    behind.open?.office.close();
    behind.open = null;
  };
  return {
    status: async () => {
      if (behind.open !== null) return { state: 'open', session: sessionReply(behind.open.session) };
      return behind.damage === null ? statusOf(parts.paths) : { state: 'damaged', what: behind.damage };
    },
    signIn: (input) => signIn(behind, input),
    confirm: (input) => confirm(behind, input),
    recover: (input) => recover(behind, input),
    create: (input) => create(behind, input),
    restore: (input) => restoreCopy(behind, input),
    caller: () => behind.open,
    refresh: async () => {
      if (behind.open === null) return;
      const { office } = behind.open;
      const session = await loadSession(office.db, behind.open.session.username);
      const minutes = await idleMinutes(office);
      const goesOn = session !== null && sameRoles(session, behind.open.session) ? session : null;
      if (goesOn === null) close();
      else behind.open = { office, session: goesOn };
      parts.sessionChanged(goesOn, minutes);
    },
    close,
  };
}

const sameRoles = (one: Session, other: Session): boolean => one.roles.join() === other.roles.join();

async function signIn(behind: Behind, { username, password }: SignInInput): Promise<SessionReply> {
  const { throttle, clock, cost } = behind.parts;
  const file = requireKeyFile(behind);
  const login = loginOf(file.installId, username);
  holdBack(behind, login);
  const found = await unlockWithPassword(file, username, password, cost);
  const entering = await openWith(behind, file, found, async ({ office, slotId }) => {
    const session = await loadSession(office.db, username);
    return session !== null && (await slotOf(office.db, session.accountId)) === slotId;
  });
  if (entering === null) return refuse(behind, login);
  const { office, slotId } = entering;
  const failures = throttle.succeeded(login);
  const now = clock.now();
  await closingOnFailure(office, () =>
    enterByPassword(office, { username, password, slotId, failures, file, cost, now }),
  );
  await closingOnFailure(office, () => dropOldCopies(office.db, behind.parts.paths.folder));
  return admit(behind, office, username);
}

async function confirm(behind: Behind, { password }: ConfirmInput): Promise<Record<string, never>> {
  if (behind.open === null) throw new AppError({ code: 'locked' });
  const { throttle, clock } = behind.parts;
  const { office, session } = behind.open;
  const login = loginOf(office.keys.installId, session.username);
  holdBack(behind, login);
  const slotId = await slotOf(office.db, session.accountId);
  if (slotId === null || !(await office.keys.opens(session.username, password, slotId)))
    return refuse(behind, login);
  await recordPresence(office, session, { failures: throttle.succeeded(login), now: clock.now() });
  office.presence.shown(session.accountId);
  return {};
}

async function recover(
  behind: Behind,
  { recoveryKey, username, newPassword }: RecoverInput,
): Promise<SessionReply> {
  const { throttle, clock } = behind.parts;
  const typed = decodeRecoveryKey(recoveryKey);
  if (!typed.ok) throw invalidField('recoveryKey', typed.problem);
  const problem = passwordProblem(newPassword, [username]);
  if (problem !== null) throw invalidField('newPassword', problem);
  const file = requireKeyFile(behind);
  const login = loginOf(file.installId, ':recovery');
  holdBack(behind, login);
  const entering = await openWith(
    behind,
    file,
    unlockWithRecovery(file, recoveryKey),
    async ({ office, slotId }) => (await slotOf(office.db, 'recovery')) === slotId,
  );
  if (entering === null) return refuse(behind, login);
  const { office } = entering;
  throttle.succeeded(login);
  throttle.succeeded(loginOf(file.installId, username));
  await closingOnFailure(office, () => enterByRecovery(office, { username, newPassword, now: clock.now() }));
  return admit(behind, office, username);
}

async function create(
  behind: Behind,
  input: CreateAgencyInput,
): Promise<{ recoveryKey: string; session: SessionReply }> {
  const { paths, steps, cost, clock } = behind.parts;
  requireSafePlace(paths.folder);
  if (behind.open !== null || statusOf(paths).state !== 'new')
    throw conflict('Esta pasta já tem um escritório.');
  const { username, name, password } = input.administrator;
  const problem = passwordProblem(password, [username, name, input.agency.municipality]);
  if (problem !== null) throw invalidField('administrator.password', problem);
  mkdirSync(paths.folder, { recursive: true, mode: 0o700 });
  const databaseKey = randomBytes(32);
  const founded = await foundOffice(paths, databaseKey, input, { steps, cost, now: clock.now() });
  const office = await openFile(behind, founded.file, { databaseKey, slotId: founded.slotId });
  return { recoveryKey: founded.recoveryKey, session: await admit(behind, office, username) };
}
