import { appendFileSync } from 'node:fs';
import { hmac } from '../crypto.ts';
import { readText, writeAtomic } from '../files.ts';

/** In place of a hash: when the file was opened, this log did not exist. */
export const MISSING = 'missing';

/** One line of the log; `authentic` when it was written by someone holding the key of the file. */
export type HeadLine = { readonly seq: number; readonly hash: string; readonly authentic: boolean };

/**
 * The last entries of the audit trail, kept outside the database so that a cut or rewritten tail is seen:
 * a text file of `seq hash hmac` lines. It may be behind the database by what a crash interrupted, never ahead of it.
 */
export type HeadLog = {
  /** Oldest first; null when there is no file. A torn last line does not count. */
  readonly lines: () => readonly HeadLine[] | null;
  readonly append: (seq: number, hash: string) => void;
  /** Rewrites the log with the lines that `keep` accepts; also mends a torn end. */
  readonly compact: (keep: (line: HeadLine, index: number, all: readonly HeadLine[]) => boolean) => void;
};

export function openHeadLog(path: string, key: Uint8Array): HeadLog {
  const lineOf = (seq: number, hash: string): string => `${seq} ${hash} ${hmac(key, `${seq} ${hash}`)}\n`;
  const parse = (text: string): HeadLine => {
    const [seq = '', hash = '', code = ''] = text.split(' ');
    return { seq: Number(seq), hash, authentic: code === hmac(key, `${seq} ${hash}`) };
  };
  const lines = (): HeadLine[] | null => {
    const text = readText(path);
    if (text === null) return null;
    // What a kill or a power cut leaves at the end: half a line, or zeros.
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    return whole
      .split('\n')
      .filter((line) => line !== '' && !line.includes('\0'))
      .map(parse);
  };
  return {
    lines,
    append: (seq, hash) => appendFileSync(path, lineOf(seq, hash), { mode: 0o600 }),
    compact: (keep) => {
      const kept = (lines() ?? []).filter(keep);
      writeAtomic(
        path,
        kept
          .map(({ seq, hash, authentic }) => (authentic ? lineOf(seq, hash) : `${seq} ${hash} -\n`))
          .join(''),
      );
    },
  };
}
