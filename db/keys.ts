import { z } from 'zod';
import { AppError } from '../shared/contract/errors.ts';
import { sha256 } from './crypto.ts';
import { type Paths, readText, writeAtomic } from './files.ts';
import {
  type Cost,
  loginOf,
  makePasswordSlot,
  makeRecoverySlot,
  newId,
  openPasswordSlot,
  openRecoverySlot,
  type PasswordSlot,
  type Slot,
  slot,
  spendPasswordTime,
} from './slots.ts';

const keyFileBody = z.strictObject({
  format: z.literal('lisura-keys'),
  version: z.literal(1),
  /** Random name of the installation; binds every slot to it. */
  installId: z.string().regex(/^[0-9a-f]{32}$/),
  /** Grows at each writing: of two good copies the later counts. */
  revision: z.number().int().nonnegative(),
  slots: z.array(slot),
});
const storedKeyFile = z.strictObject({ ...keyFileBody.shape, checksum: z.string() });
export type KeyFile = Readonly<z.infer<typeof keyFileBody>>;

export type Unlocked = { readonly databaseKey: Buffer; readonly slotId: string };

/** A new key file for a new database key: one password slot, one recovery slot. Nothing is written. */
export async function createVault(
  databaseKey: Uint8Array,
  username: string,
  password: string,
  cost?: Cost,
): Promise<{ file: KeyFile; passwordSlotId: string; recoverySlotId: string; recoveryKey: string }> {
  const installId = newId();
  const byPassword = await makePasswordSlot(installId, username, password, databaseKey, cost);
  const byRecovery = makeRecoverySlot(installId, databaseKey);
  return {
    file: { format: 'lisura-keys', version: 1, installId, revision: 0, slots: [byPassword, byRecovery.slot] },
    passwordSlotId: byPassword.id,
    recoverySlotId: byRecovery.slot.id,
    recoveryKey: byRecovery.recoveryKey,
  };
}

/**
 * The database key and the slot that gave it, or null. Takes as long for an unknown username as for a wrong password.
 * Between a crash and the next opening one username may have two slots: the database says which one counts.
 */
export async function unlockWithPassword(
  file: KeyFile,
  username: string,
  password: string,
  cost?: Cost,
): Promise<Unlocked[]> {
  const own = passwordSlots(file, username);
  if (own.length === 0) await spendPasswordTime(password, cost);
  const found: Unlocked[] = [];
  for (const candidate of own) {
    const databaseKey = await openPasswordSlot(file.installId, candidate, password);
    if (databaseKey !== null) found.push({ databaseKey, slotId: candidate.id });
  }
  return found;
}

/** As `unlockWithPassword`, with the printed key. */
export function unlockWithRecovery(file: KeyFile, recoveryKey: string): Unlocked[] {
  return file.slots.flatMap((candidate) => {
    if (candidate.kind !== 'recovery') return [];
    const databaseKey = openRecoverySlot(file.installId, candidate, recoveryKey);
    return databaseKey === null ? [] : [{ databaseKey, slotId: candidate.id }];
  });
}

/** The password slots of a username; more than one only between a crash and the next opening. */
export function passwordSlots(file: KeyFile, username: string): PasswordSlot[] {
  const login = loginOf(file.installId, username);
  return file.slots.filter(
    (candidate): candidate is PasswordSlot => candidate.kind === 'password' && candidate.login === login,
  );
}

/** The file with one slot more, or with it in place of one of the same id. Nothing is written. */
export function addSlot(file: KeyFile, added: Slot): KeyFile {
  return { ...file, slots: [...file.slots.filter(({ id }) => id !== added.id), added] };
}

/** The file without a slot: its secret stops opening it. Nothing is written. */
export function removeSlot(file: KeyFile, id: string): KeyFile {
  return { ...file, slots: file.slots.filter((candidate) => candidate.id !== id) };
}

/**
 * The later of the two copies that is whole, or null where neither exists.
 * @throws AppError `damaged{keys}` when there are copies and none can be used
 */
export function readKeyFile(paths: Paths): KeyFile | null {
  const texts = [readText(paths.keys), readText(paths.keysCopy)].filter((text) => text !== null);
  if (texts.length === 0) return null;
  const whole = texts.flatMap((text) => parseKeyFile(text) ?? []);
  const latest = whole.toSorted((a, b) => b.revision - a.revision)[0];
  if (latest === undefined) throw new AppError({ code: 'damaged', what: 'keys' });
  return latest;
}

/** Writes both copies, one after the other, each whole; returns what was written. */
export function writeKeyFile(paths: Paths, file: KeyFile): KeyFile {
  const next: KeyFile = { ...file, revision: file.revision + 1 };
  const text = `${JSON.stringify({ ...next, checksum: checksumOf(next) }, null, 1)}\n`;
  writeAtomic(paths.keys, text);
  writeAtomic(paths.keysCopy, text);
  return next;
}

function parseKeyFile(text: string): KeyFile | null {
  try {
    const { checksum, ...file } = storedKeyFile.parse(JSON.parse(text));
    return checksum === checksumOf(file) ? file : null;
  } catch {
    return null;
  }
}

const checksumOf = (file: KeyFile): string => sha256(JSON.stringify(keyFileBody.parse(file)));
