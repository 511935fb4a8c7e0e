import { VAULT_IDLE_MINUTES } from '../../shared/identities/model.ts';
import type { KeyPair } from './boxes.ts';

/** A key pair open in this process's memory, and of which row it is. */
export type OpenKey = KeyPair & { readonly keyId: number };

/**
 * What of the vault is open, by account. It lives with the open file: ended by lock, by sign-out and by minutes without
 * use. Nothing of it is ever written.
 */
export type VaultMemory = {
  /** The account's open key, or null; asking counts as use. */
  readonly of: (accountId: number) => OpenKey | null;
  /** As `of`, without counting as use. */
  readonly isOpen: (accountId: number) => boolean;
  readonly open: (accountId: number, key: OpenKey) => void;
  readonly close: (accountId: number) => void;
  /** The key of the account's unfinished forms, known since it signed in; null where it has no key pair. */
  readonly draftsKey: (accountId: number) => Buffer | null;
  readonly keepDraftsKey: (accountId: number, key: Buffer) => void;
  readonly end: () => void;
};

type Held = { readonly key: OpenKey; usedAt: number; timer: NodeJS.Timeout };

const IDLE = VAULT_IDLE_MINUTES * 60_000;

/** @param elapsed milliseconds of a clock that never goes back */
export function createVaultMemory(elapsed: () => number = () => performance.now()): VaultMemory {
  const held = new Map<number, Held>();
  const drafts = new Map<number, Buffer>();
  const close = (accountId: number): void => {
    const one = held.get(accountId);
    if (one === undefined) return;
    clearTimeout(one.timer);
    one.key.privateKey.fill(0);
    held.delete(accountId);
  };
  const current = (accountId: number): Held | null => {
    const one = held.get(accountId);
    if (one === undefined) return null;
    if (elapsed() - one.usedAt < IDLE) return one;
    close(accountId);
    return null;
  };
  return {
    of: (accountId) => {
      const one = current(accountId);
      if (one === null) return null;
      one.usedAt = elapsed();
      one.timer.refresh();
      return one.key;
    },
    isOpen: (accountId) => current(accountId) !== null,
    open: (accountId, key) => {
      close(accountId);
      const timer = setTimeout(() => close(accountId), IDLE).unref();
      held.set(accountId, { key, usedAt: elapsed(), timer });
    },
    close,
    draftsKey: (accountId) => drafts.get(accountId) ?? null,
    keepDraftsKey: (accountId, key) => {
      drafts.set(accountId, key);
    },
    end: () => {
      for (const accountId of [...held.keys()]) close(accountId);
      for (const key of drafts.values()) key.fill(0);
      drafts.clear();
    },
  };
}
