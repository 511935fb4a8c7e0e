import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs';
import { codeOf } from './errors.ts';

const LARGEST = 1_000_000;

/** The local log. It names procedures and kinds of error; never values, paths of the user, SQL or messages. */
export type Log = {
  readonly failure: (reference: string, procedure: string, error: unknown) => void;
  readonly slow: (procedure: string, milliseconds: number) => void;
  readonly note: (event: string) => void;
};

/** Appends to a file, which is set aside as `.1` past 1 MB; a disk that refuses the line is no failure. */
export function createLog(path: string, now: () => string): Log {
  const write = (line: string): void => {
    try {
      if (existsSync(path) && statSync(path).size > LARGEST) renameSync(path, `${path}.1`);
      appendFileSync(path, `${now()} ${line}\n`, { mode: 0o600 });
    } catch {
      // A full or read-only disk must not turn a refusal into a crash.
    }
  };
  return {
    failure: (reference, procedure, error) => write(`failure ${reference} ${procedure} ${describe(error)}`),
    slow: (procedure, milliseconds) => write(`slow ${procedure} ${Math.round(milliseconds)}ms`),
    note: (event) => write(event),
  };
}

export const silentLog: Log = { failure: () => undefined, slow: () => undefined, note: () => undefined };

/** Class, code and frames of an error, without its message: that is where values and SQL are. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '')
    .split('\n')
    .map((line) => /^\s+at (?:(?<name>[\w.<>$ ]+) )?.*?(?<file>[\w.-]+:\d+):\d+\)?$/.exec(line)?.groups)
    .filter((groups) => groups !== undefined)
    .map(({ name, file }) => `${name ?? ''}@${file ?? ''}`);
  return [error.name, codeOf(error) ?? '-', ...frames.slice(0, 12)].join(' ');
}
