import { useState } from 'react';
import { call } from '../app/client.ts';
import { useProgress } from '../imports/use-progress.ts';

/** One reading or writing of the whole trail at a time, with its progress and the way to stop it. */
export function useTrailJob() {
  const [job, setJob] = useState<string | null>(null);
  return {
    begin: (): string => {
      const next = crypto.randomUUID();
      setJob(next);
      return next;
    },
    percent: useProgress(job) ?? 0,
    cancel: (): void => {
      if (job !== null) void call('audit.cancel', { job }).catch(() => undefined);
    },
  };
}
