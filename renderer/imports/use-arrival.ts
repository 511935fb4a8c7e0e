import { type RefObject, useEffect, useRef } from 'react';

/** Brings a part of the page into sight, and the focus to it, when it appears: what was there before is gone. */
export function useArrival<E extends HTMLElement>(): RefObject<E | null> {
  const part = useRef<E>(null);
  useEffect(() => {
    part.current?.focus({ preventScroll: true });
    part.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return part;
}
