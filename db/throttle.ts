import { z } from 'zod';
import { readText, writeAtomic } from './files.ts';

const FREE_TRIES = 5;
/** Tries against all usernames together, before these too are slowed. */
const FREE_TRIES_TOGETHER = 30;
const FIRST_WAIT = 30;
const LONGEST_WAIT = 15 * 60;
const TOGETHER = 'all';

const record = z.object({
  failures: z.number().int().nonnegative(),
  /** Wall clock (seconds since 1970) and seconds since the computer started, both at the last failure. */
  wall: z.number(),
  uptime: z.number(),
});
const records = z.record(z.string(), record);
type Failure = z.infer<typeof record>;

/** Seconds, by the wall and since the computer started. */
export type ThrottleClock = { readonly wall: () => number; readonly uptime: () => number };

/** Delays that grow after failures, kept across restarts. */
export type Throttle = {
  /** Whole seconds until this login may be tried; 0 when it may be now. */
  readonly waitSeconds: (login: string) => number;
  readonly failed: (login: string) => void;
  /** Forgets the failures of a login and returns how many there were. */
  readonly succeeded: (login: string) => number;
};

/** 5 tries are free; then 30 s, doubling up to 15 minutes. A damaged file counts as no failures: it is no lock. */
export function createThrottle(path: string, clock: ThrottleClock): Throttle {
  let failures = new Map<string, Failure>(Object.entries(load(path)));
  const save = (): void => writeAtomic(path, `${JSON.stringify(Object.fromEntries(failures))}\n`);
  const note = (name: string): void => {
    const count = (failures.get(name)?.failures ?? 0) + 1;
    failures.set(name, { failures: count, wall: clock.wall(), uptime: clock.uptime() });
  };
  return {
    waitSeconds: (login) =>
      Math.max(
        remaining(failures.get(login), FREE_TRIES, clock),
        remaining(failures.get(TOGETHER), FREE_TRIES_TOGETHER, clock),
      ),
    failed: (login) => {
      note(login);
      note(TOGETHER);
      save();
    },
    succeeded: (login) => {
      const count = failures.get(login)?.failures ?? 0;
      if (count > 0 || failures.has(TOGETHER)) {
        failures = new Map([...failures].filter(([name]) => name !== login && name !== TOGETHER));
        save();
      }
      return count;
    },
  };
}

function remaining(failure: Failure | undefined, free: number, clock: ThrottleClock): number {
  if (failure === undefined || failure.failures < free) return 0;
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(10, failure.failures - free));
  return Math.max(0, Math.ceil(wait - elapsed(failure, clock)));
}

// Changing the wall clock shortens nothing: it counts only after the computer was restarted, when the
// time since start says less than has passed.
function elapsed(failure: Failure, clock: ThrottleClock): number {
  const uptime = clock.uptime();
  if (uptime >= failure.uptime) return uptime - failure.uptime;
  return Math.max(uptime, clock.wall() - failure.wall);
}

function load(path: string): Record<string, Failure> {
  try {
    return records.parse(JSON.parse(readText(path) ?? '{}'));
  } catch {
    return {};
  }
}
