import { appendFileSync, closeSync, fdatasync, openSync } from 'node:fs';
import { hmac } from '../crypto.ts';
import { readText, writeAtomic } from '../files.ts';
import { headMessage, type Signer } from './signing.ts';

/** In place of a hash: when the file was opened, this log did not exist, or ended too early. */
export const MISSING = 'missing';
/**
 * How many entries the database may be ahead of the log: what commits while one write of the log is on its way to the
 * disk. The line is in the system's hands before the acknowledgement, so a killed process leaves none behind; only a
 * power cut does.
 */
export const LARGEST_LAG = 64;

export type Head = { readonly seq: number; readonly hash: string };

/**
 * One line of the log; `authentic` when someone holding the key of the file wrote it right after the line before it.
 * `seq` is NaN where the line does not say a number.
 */
export type HeadLine = Head & {
  readonly authentic: boolean;
  /** Ed25519 by the installation, in base64; null on lines of before it had a key. */
  readonly signature: string | null;
};

/**
 * The last entries of the audit trail, kept outside the database so that a cut or rewritten tail is seen: a text file
 * of `number seq hash code signature` lines, the code an HMAC over the line and the code of the line before, so that a
 * line taken out of the middle breaks the next one; the signature lets who has no key check the head. It may be behind the database by `LARGEST_LAG`, never ahead of it.
 * Database and log put back together to an older state agree with each other: only a copy of the head kept elsewhere,
 * such as the one printed on each document, shows that.
 */
export type HeadLog = {
  /** Oldest first; null when there is no file. A torn last line does not count. */
  readonly lines: () => readonly HeadLine[] | null;
  /** Adds lines; the disk follows by itself. After one that failed, the next one first mends what it may have torn. */
  readonly append: (heads: readonly Head[]) => void;
  /** Rewrites the log with the lines that `keep` accepts; those that were not authentic stay so. Also mends a torn end. */
  readonly compact: (keep: (line: HeadLine, index: number, all: readonly HeadLine[]) => boolean) => void;
  readonly close: () => void;
};

type Link = { readonly number: number; readonly code: string };

const START: Link = { number: 0, code: '' };
const BROKEN = '-';

/** The log at a path, under its own key (32 bytes). Nothing is read or written until it is used. */
export function openHeadLog(path: string, key: Uint8Array, signer: Signer): HeadLog {
  const codeOf = (number: number, seq: string, hash: string, before: Link): string =>
    hmac(key, [number, seq, hash, before.code].join(' '));
  let last: Link | null = null;
  let torn = false;
  const file = openAppender(path);

  const read = (): { readonly lines: readonly HeadLine[]; readonly last: Link } | null => {
    const text = readText(path);
    if (text === null) return null;
    let before = START;
    const lines = wholeLines(text).map((line) => {
      const [number = '', seq = '', hash = '', code = '', signature = ''] = line.split(' ');
      const next = { number: wholeNumber(number), code };
      const authentic = next.number === before.number + 1 && code === codeOf(next.number, seq, hash, before);
      before = next;
      return { seq: wholeNumber(seq), hash, authentic, signature: signature === '' ? null : signature };
    });
    return { lines, last: before };
  };

  const chained = (
    lines: readonly HeadLine[],
    from: Link,
  ): { readonly text: string; readonly last: Link } => {
    let before = from;
    const texts = lines.map(({ seq, hash, authentic, signature }) => {
      const number = before.number + 1;
      const code = authentic ? codeOf(number, String(seq), hash, before) : BROKEN;
      before = { number, code };
      return `${[number, seq, hash, code, ...(signature === null ? [] : [signature])].join(' ')}\n`;
    });
    return { text: texts.join(''), last: before };
  };

  const compact: HeadLog['compact'] = (keep) => {
    const next = chained((read()?.lines ?? []).filter(keep), START);
    file.close();
    writeAtomic(path, next.text);
    last = next.last;
    torn = false;
  };

  return {
    lines: () => read()?.lines ?? null,
    append: (heads) => {
      if (torn) compact(() => true);
      const next = chained(
        heads.map((head) => ({
          ...head,
          authentic: true,
          signature: signer.sign(headMessage(signer.installId, head)),
        })),
        last ?? read()?.last ?? START,
      );
      torn = true;
      file.append(next.text);
      torn = false;
      last = next.last;
    },
    compact,
    close: file.close,
  };
}

// What a kill or a power cut leaves at the end: half a line, or zeros.
function wholeLines(text: string): string[] {
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '' && !line.includes('\0'));
}

const wholeNumber = (text: string): number => (/^\d{1,15}$/.test(text) ? Number(text) : Number.NaN);

/** A file that is only added to. One flush at a time: what is written meanwhile waits for the next. */
function openAppender(path: string) {
  let descriptor: number | null = null;
  let flushing = false;
  let behind = false;
  const flush = (): void => {
    if (descriptor === null || flushing) {
      behind = flushing;
      return;
    }
    flushing = true;
    fdatasync(descriptor, () => {
      flushing = false;
      if (behind) flush();
    });
  };
  return {
    append: (text: string): void => {
      descriptor ??= openSync(path, 'a', 0o600);
      appendFileSync(descriptor, text);
      flush();
    },
    close: (): void => {
      if (descriptor !== null) closeSync(descriptor);
      descriptor = null;
    },
  };
}
