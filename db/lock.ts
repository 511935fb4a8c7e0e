/** Lets one at a time through, in order of arrival. */
export type Lock = {
  /** Waits for its turn; the returned function gives the turn to the next. */
  readonly acquire: () => Promise<() => void>;
};

/** A lock that nobody holds yet. */
export function createLock(): Lock {
  const waiting: Array<() => void> = [];
  let taken = false;
  const release = (): void => {
    const next = waiting.shift();
    if (next === undefined) taken = false;
    else next();
  };
  return {
    acquire: async () => {
      if (taken) await new Promise<void>((resolve) => waiting.push(resolve));
      taken = true;
      return release;
    },
  };
}
