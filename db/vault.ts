import type { Paths } from './files.ts';
import { addSlot, type KeyFile, passwordSlots, removeSlot, writeKeyFile } from './keys.ts';
import {
  type Cost,
  CURRENT_COST,
  makePasswordSlot,
  makeRecoverySlot,
  openPasswordSlot,
  type RecoverySlot,
  type Slot,
} from './slots.ts';

/**
 * The slots of an open file. The key file may hold more slots than count: `meta` in the database names, under
 * `slot.account.N` and `slot.recovery`, the one that does. So a slot is staged before COMMIT, becomes good with it,
 * and what the database does not name is dropped afterwards, or at the next opening if the process dies in between.
 */
export type VaultKeys = {
  /** Random name of the installation, to which what is wrapped is bound. */
  readonly installId: string;
  readonly cost: Cost;
  /** Wraps the key of the open file under a password: slow, for `prepare` only. */
  readonly wrapPassword: (username: string, password: string) => Promise<Slot>;
  readonly wrapRecovery: () => { readonly slot: RecoverySlot; readonly recoveryKey: string };
  /** Whether the password opens the named slot of that username: slow, for `prepare` only. */
  readonly opens: (username: string, password: string, slotId: string) => Promise<boolean>;
  /** Writes a slot to disk, inside the transaction that names it in `meta`. */
  readonly stage: (slot: Slot) => void;
  /** Says that `meta` no longer names some slot, inside the transaction. */
  readonly unstage: () => void;
  /** Whether slots were staged or unstaged since the last `settle`. */
  readonly unsettled: () => boolean;
  /** Keeps the named slots and drops the others. */
  readonly settle: (named: ReadonlySet<string>) => void;
};

/** The slots of a file just opened; without `paths` nothing is written, as while an office is being founded. */
export function openVault(
  paths: Paths | null,
  initial: KeyFile,
  databaseKey: Uint8Array,
  cost: Cost = CURRENT_COST,
): VaultKeys {
  let file = initial;
  let unsettled = false;
  const write = (next: KeyFile): void => {
    file = paths === null ? next : writeKeyFile(paths, next);
  };
  return {
    installId: initial.installId,
    cost,
    wrapPassword: (username, password) =>
      makePasswordSlot(file.installId, username, password, databaseKey, cost),
    wrapRecovery: () => makeRecoverySlot(file.installId, databaseKey),
    opens: async (username, password, slotId) => {
      const own = passwordSlots(file, username).find(({ id }) => id === slotId);
      return own !== undefined && (await openPasswordSlot(file.installId, own, password)) !== null;
    },
    stage: (slot) => {
      unsettled = true;
      write(addSlot(file, slot));
    },
    unstage: () => {
      unsettled = true;
    },
    unsettled: () => unsettled,
    settle: (named) => {
      unsettled = false;
      const stale = file.slots.filter(({ id }) => !named.has(id));
      if (stale.length === 0 || stale.length === file.slots.length) return;
      write(stale.reduce((kept, { id }) => removeSlot(kept, id), file));
    },
  };
}
