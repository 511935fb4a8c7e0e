/** How long before the end the person is warned, so that a key press keeps the session (WCAG 2.2.1). */
const WARNING_MS = 60_000;

type Options = {
  /** Replaces the office's setting; null to follow it. */
  readonly limitMs: number | null;
  readonly onSoon: (seconds: number) => void;
  readonly onIdle: () => void;
};

export type Idle = {
  /** Follows the session: counts while someone is signed in. */
  readonly session: (signedIn: boolean, minutes: number) => void;
  readonly activity: () => void;
  readonly stop: () => void;
  readonly signedIn: () => boolean;
};

/** Counts the time since the last activity of a signed-in person. */
export function createIdle(options: Options): Idle {
  let limit: number | null = null;
  let open = false;
  let timers: NodeJS.Timeout[] = [];
  const clear = (): void => {
    timers.forEach(clearTimeout);
    timers = [];
  };
  const restart = (): void => {
    clear();
    if (limit === null) return;
    timers.push(setTimeout(options.onIdle, limit));
    if (limit > 2 * WARNING_MS) {
      timers.push(setTimeout(() => options.onSoon(WARNING_MS / 1000), limit - WARNING_MS));
    }
  };
  return {
    session: (signedIn, minutes) => {
      open = signedIn;
      limit = signedIn && minutes > 0 ? (options.limitMs ?? minutes * 60_000) : null;
      restart();
    },
    activity: restart,
    stop: () => {
      open = false;
      limit = null;
      clear();
    },
    signedIn: () => open,
  };
}
