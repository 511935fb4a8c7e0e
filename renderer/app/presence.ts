import { useSyncExternalStore } from 'react';

type Asked = { readonly answers: ((confirmed: boolean) => void)[] };

let asked: Asked | null = null;
const listeners = new Set<() => void>();

function show(next: Asked | null): void {
  asked = next;
  for (const listener of listeners) listener();
}

/**
 * Asks the person for the password again; calls made meanwhile wait for the same answer. False: they gave it up, or no
 * screen can ask, as in the page that lays out paper: who ordered it is asked then.
 */
export function askPresence(): Promise<boolean> {
  if (listeners.size === 0) return Promise.resolve(false);
  return new Promise((answer) => {
    if (asked === null) show({ answers: [answer] });
    else asked.answers.push(answer);
  });
}

/** Ends the question, for all who wait. */
export function answerPresence(confirmed: boolean): void {
  const waiting = asked;
  show(null);
  for (const answer of waiting?.answers ?? []) answer(confirmed);
}

/** Whether the question is on the screen. */
export function usePresenceAsked(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked !== null,
  );
}
