import { useState } from 'react';
import { call } from '../app/client.ts';
import { useProgress } from '../imports/use-progress.ts';

export type Job = {
  /** A new name for work that begins. */
  readonly begin: () => string;
  readonly percent: number;
  readonly cancel: () => void;
};

/** One piece of long work at a time, with its progress and the way to stop it. */
export function useJob(): Job {
  const [job, setJob] = useState<string | null>(null);
  const percent = useProgress(job) ?? 0;
  return {
    begin: () => {
      const next = crypto.randomUUID();
      setJob(next);
      return next;
    },
    percent,
    cancel: () => {
      if (job !== null) void call('backups.cancel', { job }).catch(() => undefined);
    },
  };
}
