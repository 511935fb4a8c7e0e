import type { CopyKind } from '../../shared/backups/model.ts';
import type { Backend } from '../backend.ts';
import type { Clock } from '../clock.ts';
import { isDue } from './due.ts';

/** After a sign-in nobody waits for the disk; then once an hour, so that a day that begins at work has its copy too. */
const FIRST_MS = 20_000;
const NEXT_MS = 3_600_000;

/** The copies that the application makes by itself, within the session of whoever is there. */
export type Automatic = {
  readonly start: () => void;
  readonly stop: () => void;
  /** Before the program ends, where there is something to copy. Never throws. */
  readonly closing: () => Promise<void>;
};

export function createAutomatic({ door, dispatch, log }: Backend, clock: Clock): Automatic {
  let timer: NodeJS.Timeout | null = null;
  const make = async (kind: Exclude<CopyKind, 'manual'>): Promise<void> => {
    try {
      const caller = door.caller();
      if (caller === null || caller.session.mustChangePassword) return;
      // Asked first: a command leaves its entry in the trail even where it finds nothing to do.
      if (!(await isDue(caller.office.db, kind, clock.today()))) return;
      await dispatch({ path: 'backups.automatic', input: { kind } });
    } catch (error) {
      log.failure('automatic', 'backups.automatic', error);
    }
  };
  const wait = (milliseconds: number): void => {
    timer = setTimeout(() => void make('daily').then(() => timer && wait(NEXT_MS)), milliseconds);
    timer.unref();
  };
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  return {
    start: () => {
      if (timer === null) wait(FIRST_MS);
    },
    stop,
    closing: () => {
      stop();
      return make('closing');
    },
  };
}
