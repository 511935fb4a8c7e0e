import { useState } from 'react';

// In memory only: a filter may hold a person's name, and what the browser stores is written to the disk in clear.
const kept = new Map<string, unknown>();

/** Forgets every list's filter and order, at the end of a session. */
export function forgetViewState(): void {
  kept.clear();
}

/** Like `useState`, but the value survives leaving the page and coming back within the session. */
export function useViewState<T>(
  id: string,
  initial: T,
  accepts: (value: unknown) => value is T,
): [T, (next: T) => void] {
  const [value, setValue] = useState<T>(() => {
    const before = kept.get(id);
    return accepts(before) ? before : initial;
  });
  const keep = (next: T): void => {
    kept.set(id, next);
    setValue(next);
  };
  return [value, keep];
}
