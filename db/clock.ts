import { uptime } from 'node:os';
import type { ThrottleClock } from './throttle.ts';

/** Where the backend reads the time; tests give their own. */
export type Clock = {
  /** Civil day (`YYYY-MM-DD`) in the computer's zone. */
  readonly today: () => string;
  /** Instant in UTC, ISO text. */
  readonly now: () => string;
  readonly throttle: ThrottleClock;
  /** Whether it is the computer's own, to be judged against what was recorded; one moved on purpose is not. */
  readonly judged?: boolean;
};

/** The hour of an instant in the computer's zone, `hh:mm`. */
export function localTime(instant: string): string {
  const date = new Date(instant);
  return [date.getHours(), date.getMinutes()].map((value) => String(value).padStart(2, '0')).join(':');
}

/** An instant in the computer's zone as part of a file's name, `YYYY-MM-DD-hhmmss`. */
export function stampOf(instant: string): string {
  const date = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}-${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join('')}`;
}

export const systemClock: Clock = {
  today: () => {
    const date = new Date();
    const two = (value: number) => String(value).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  },
  now: () => new Date().toISOString(),
  throttle: { wall: () => Date.now() / 1000, uptime },
  judged: true,
};
