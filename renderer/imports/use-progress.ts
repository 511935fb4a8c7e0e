import { useEffect, useState } from 'react';
import { onDesktopEvent } from '../app/events.ts';

/** How far a job is, 0 to 100; null before anything is known of it. */
export function useProgress(job: string | null): number | null {
  const [heard, setHeard] = useState<{ readonly job: string; readonly percent: number } | null>(null);
  useEffect(() => {
    if (job === null) return;
    return onDesktopEvent((event) => {
      if (event.type !== 'progress' || event.job !== job || event.total === 0) return;
      setHeard({ job, percent: Math.round((event.done / event.total) * 100) });
    });
  }, [job]);
  return heard !== null && heard.job === job ? heard.percent : null;
}
