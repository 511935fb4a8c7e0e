import type { IsoDate } from '../../shared/time/civil-date.ts';
import { addDays } from '../../shared/time/civil-date.ts';

type Entry = { readonly on: IsoDate; readonly order: number; readonly run: () => Promise<void> };

/**
 * What happens in the office and when. Everything runs in the order of its day, so that the audit trail of the
 * demonstration reads as a real one does; what falls after `until` has not happened yet and is left out.
 */
export type Agenda = {
  readonly at: (on: IsoDate, run: () => Promise<void>) => void;
  /** Runs steps one after another, each so many days after the one before. */
  readonly steps: (start: IsoDate, list: readonly Step[]) => void;
  readonly runAll: (setToday: (on: IsoDate) => void) => Promise<number>;
};

export type Step = { readonly after: number; readonly run: (on: IsoDate) => Promise<void> };

export function createAgenda(until: IsoDate): Agenda {
  const entries: Entry[] = [];
  let order = 0;
  const at = (on: IsoDate, run: () => Promise<void>) => {
    if (on > until) return;
    const entry = { on, order: order++, run };
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = entries[middle];
      if (other !== undefined && (other.on < on || (other.on === on && other.order < entry.order)))
        low = middle + 1;
      else high = middle;
    }
    entries.splice(low, 0, entry);
  };
  const steps = (start: IsoDate, list: readonly Step[]) => {
    const [first, ...rest] = list;
    if (first === undefined) return;
    const on = addDays(start, first.after);
    at(on, async () => {
      await first.run(on);
      steps(on, rest);
    });
  };
  const runAll = async (setToday: (on: IsoDate) => void) => {
    let done = 0;
    for (let entry = entries.shift(); entry !== undefined; entry = entries.shift()) {
      setToday(entry.on);
      await entry.run();
      done += 1;
    }
    return done;
  };
  return { at, steps, runAll };
}
