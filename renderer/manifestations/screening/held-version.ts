import { useEffect } from 'react';

/** A draft kept before another step must not bring back the version of then: `restore` puts the present one again. */
export function useHeldVersion(held: boolean, restore: () => void): void {
  useEffect(() => {
    if (!held) restore();
  }, [held, restore]);
}
