import { useEffect } from 'react';
import { useRead } from '../app/queries.ts';

/** Between two looks at whether the vault closed by itself. */
const LOOK_EVERY = 15_000;

/** How the vault stands for who is signed in; looked at again while it is open, since it closes by itself. */
export function useVault() {
  const query = useRead('identities.status', {});
  const { refetch } = query;
  const open = query.data?.open ?? false;
  useEffect(() => {
    if (!open) return undefined;
    const timer = window.setInterval(() => void refetch(), LOOK_EVERY);
    return () => window.clearInterval(timer);
  }, [open, refetch]);
  return query;
}
