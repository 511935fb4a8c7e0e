/** A clock corrected over the network, or by hand, goes back this far without being wrong. */
export const TOLERANCE_MS = 2 * 60_000;
/** How far the clock may run away from the time really passed while the office is open. */
export const LARGEST_DRIFT_MS = 24 * 3_600_000;
/** How long an office may stay closed, collective holidays included, before the date is asked about. */
export const LONGEST_ABSENCE_MS = 45 * 24 * 3_600_000;

/** Instants and spans in milliseconds. */
export type Reckoning = {
  readonly now: number;
  /** The latest instant at which the clock was known to be right; null where nothing was ever recorded. */
  readonly known: number | null;
  /** Whether `known` was kept for this purpose: of an instant only read from the trail, an absence says nothing. */
  readonly kept: boolean;
  /** The last right reading of this process, and the time that passed since by the clock that nobody sets. */
  readonly running: { readonly at: number; readonly elapsed: number } | null;
};

export type ClockFault = 'behind' | 'ahead';

/** What is wrong with the computer's clock: earlier than what was recorded, too far ahead of it, or null. */
export function judgeClock({ now, known, kept, running }: Reckoning): ClockFault | null {
  if (known !== null && now < known - TOLERANCE_MS) return 'behind';
  if (running !== null) {
    const drift = now - (running.at + running.elapsed);
    if (drift > LARGEST_DRIFT_MS) return 'ahead';
    return drift < -LARGEST_DRIFT_MS ? 'behind' : null;
  }
  return kept && known !== null && now - known > LONGEST_ABSENCE_MS ? 'ahead' : null;
}
