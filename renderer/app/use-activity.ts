import { useEffect } from 'react';
import { dismissWarning } from '../ui/notify.tsx';
import { call } from './client.ts';

const EVERY_MS = 15_000;
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Tells the main process, at most every fifteen seconds, that someone is using the window. */
export function useActivity(): void {
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    const sign = (): void => {
      const now = performance.now();
      if (now - last < EVERY_MS) return;
      last = now;
      call('desktop.activity', {}).then(
        () => dismissWarning('idle'),
        () => undefined,
      );
    };
    for (const name of SIGNS) window.addEventListener(name, sign, { passive: true });
    return () => {
      for (const name of SIGNS) window.removeEventListener(name, sign);
    };
  }, []);
}
