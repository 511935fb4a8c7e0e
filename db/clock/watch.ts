import type { Kysely, Transaction } from 'kysely';
import type { ClockFaultSeen } from '../../shared/clock/contract.ts';
import { judgeClock } from '../../shared/clock/judge.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../schema.ts';

const KEY = 'clock';
/** Kept where entries were written under a clock moved on purpose: of the time they say nothing. */
const MOVED = 'moved';

/** Judges the computer's clock against the latest instant known of an open file. */
export type ClockWatch = {
  /** What is wrong with the clock now, or null; a clock that is right moves what is known forward. */
  readonly fault: () => ClockFaultSeen | null;
  /** Keeps in the file, with the transaction, the latest instant known; nothing while the clock is wrong. */
  readonly keep: (trx: Transaction<Database>) => Promise<void>;
  /** Takes the clock as right from here on; `settle` must follow. */
  readonly confirm: (trx: Transaction<Database>) => Promise<void>;
  /** What became of the transaction. */
  readonly settle: (committed: boolean) => void;
};

/** The watch over a file just opened; a clock that is moved on purpose is not judged. */
export async function openClockWatch(db: Kysely<Database>, clock: Clock | null): Promise<ClockWatch> {
  if (clock === null) return UNWATCHED;
  if (clock.judged !== true) return movedWatch();
  let { known, kept } = await lastKnown(db);
  let running: { readonly at: number; readonly uptime: number } | null = null;
  let confirmed: string | null = null;
  const follow = (instant: string): void => {
    known = instant;
    kept = true;
    running = { at: Date.parse(instant), uptime: clock.throttle.uptime() };
  };
  const fault = (): ClockFaultSeen | null => {
    const shown = clock.now();
    const now = Date.parse(shown);
    const before = known === null ? null : Date.parse(known);
    const elapsed = running === null ? 0 : (clock.throttle.uptime() - running.uptime) * 1000;
    const what = judgeClock({
      now,
      known: before,
      kept,
      running: running === null ? null : { at: running.at, elapsed },
    });
    if (what !== null) return { what, shown, known: known ?? shown };
    // Within the tolerance the clock may go back: what is known does not.
    if (before === null || now > before) follow(shown);
    return null;
  };
  return {
    fault,
    keep: async (trx) => {
      if (confirmed === null && fault() === null && known !== null) await write(trx, known);
    },
    confirm: async (trx) => {
      confirmed = clock.now();
      await write(trx, confirmed);
    },
    settle: (committed) => {
      if (committed && confirmed !== null) follow(confirmed);
      confirmed = null;
    },
  };
}

/** How the trail tells what was found. */
export function faultWords({ shown, known }: ClockFaultSeen): string {
  return `O relógio do computador marcava ${shown}; o último instante conhecido era ${known} (UTC).`;
}

const UNWATCHED: ClockWatch = {
  fault: () => null,
  keep: async () => undefined,
  confirm: async () => undefined,
  settle: () => undefined,
};

function movedWatch(): ClockWatch {
  let told = false;
  let telling = false;
  return {
    ...UNWATCHED,
    keep: async (trx) => {
      telling = !told;
      if (telling) await write(trx, MOVED);
    },
    settle: (committed) => {
      told ||= telling && committed;
    },
  };
}

async function write(trx: Transaction<Database>, value: string): Promise<void> {
  await trx
    .insertInto('meta')
    .values({ key: KEY, value })
    .onConflict((clash) => clash.column('key').doUpdateSet({ value }))
    .execute();
}

// A file that never kept the instant has its trail, of which the last entry is the latest.
async function lastKnown(db: Kysely<Database>): Promise<{ known: string | null; kept: boolean }> {
  const own = await db.selectFrom('meta').select('value').where('key', '=', KEY).executeTakeFirst();
  if (own?.value === MOVED) return { known: null, kept: false };
  if (own !== undefined) return { known: own.value, kept: true };
  const last = await db
    .selectFrom('audit_entry')
    .select('at')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { known: last?.at ?? null, kept: false };
}
