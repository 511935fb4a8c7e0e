import { PRESENCE_MINUTES } from '../../shared/accounts/presence.ts';
import type { Clock } from '../clock.ts';

/** Who has lately shown, by the password, to be at the keyboard. Kept in memory alone, it ends with the file. */
export type Presence = {
  /** The account's password was just typed and was right. */
  readonly shown: (accountId: number) => void;
  readonly isRecent: (accountId: number) => boolean;
};

// The environment may only shorten it.
const LIMIT = Math.min(PRESENCE_MINUTES * 60, Number(process.env['LISURA_PRESENCE_SECONDS'] ?? Infinity));

/** Counts by the time since the computer started, which nobody sets; without a clock everyone is present. */
export function openPresence(clock: Clock | null): Presence {
  const seen = new Map<number, number>();
  if (clock === null) return { shown: () => undefined, isRecent: () => true };
  const { uptime } = clock.throttle;
  return {
    shown: (accountId) => void seen.set(accountId, uptime()),
    isRecent: (accountId) => {
      const at = seen.get(accountId);
      return at !== undefined && uptime() - at < LIMIT;
    },
  };
}
