import { setImmediate as soon } from 'node:timers/promises';
import { conflict } from '../shared/contract/errors.ts';

export type Progress = { readonly job: string; readonly done: number; readonly total: number };

/** Long work that somebody waits for, by the name that its caller gave it. */
export type Jobs = {
  /**
   * Tells how far the work is and lets waiting messages in; a job without a name is told to nobody. Throws `conflict`
   * once it was cancelled: inside a transaction, that undoes it all.
   */
  readonly step: (job: string | null, done: number, total: number) => Promise<void>;
  /** Ends the job at its next step, also when it has not begun yet. */
  readonly cancel: (job: string) => void;
  /** Ends every job at its next step: the process is closing. */
  readonly stop: () => void;
};

/** Jobs cancelled after their end are forgotten when so many others came after them. */
const MOST_CANCELLED = 50;

export function createJobs(tell: (progress: Progress) => void): Jobs {
  const cancelled = new Set<string>();
  let stopped = false;
  return {
    step: async (job, done, total) => {
      if (job !== null) tell({ job, done, total });
      await soon();
      if (stopped || (job !== null && cancelled.delete(job)))
        throw conflict('A operação foi cancelada e nada foi gravado.');
    },
    stop: () => {
      stopped = true;
    },
    cancel: (job) => {
      cancelled.add(job);
      const oldest = cancelled.values().next().value;
      if (cancelled.size > MOST_CANCELLED && oldest !== undefined) cancelled.delete(oldest);
    },
  };
}
