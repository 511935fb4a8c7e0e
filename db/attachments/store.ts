import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Copied, copyIn, type Step } from './copy.ts';
import { type Stored, storedSize } from './frames.ts';
import { checkWhole, readRange } from './read.ts';

/** What was opened to be looked at, by a token that only this process knows. */
export type Opened = Stored & {
  readonly name: string;
  readonly type: string;
  /** Account that opened it. */
  readonly accountId: number;
};

/** The encrypted files beside the database. */
export type Store = {
  /** Copies a file of the disk in under a new name and key. As `copyIn`. */
  readonly take: (path: string, step: Step) => Promise<Copied>;
  readonly read: (stored: Opened, from: number, length: number) => Promise<Buffer>;
  readonly check: (
    stored: Stored & { readonly name: string; readonly sha256: string },
    step: (done: number) => Promise<void>,
  ) => Promise<void>;
  /** Whether the file is there in its size, as far as can be told without its key. */
  readonly present: (stored: Pick<Stored, 'storedName' | 'bytes'>) => 'whole' | 'missing' | 'damaged';
  readonly remove: (storedName: string) => void;
  /** The names of all whole files. */
  readonly names: () => readonly string[];
  /** A word that opens the bytes for as long as this process lives and it is among the last ones given. */
  readonly admit: (opened: Opened) => string;
  readonly opened: (token: string) => Opened | null;
  readonly release: (token: string) => void;
};

const MOST_OPENED = 64;
const PARTIAL = '.partial';
const STORED = /^[0-9a-f]{32}$/;

/** The store of a data folder. Copies that a dead process left half-way are deleted now: no record names them. */
export function openStore(folder: string): Store {
  if (existsSync(folder)) {
    for (const name of readdirSync(folder).filter((one) => one.endsWith(PARTIAL)))
      rmSync(join(folder, name), { force: true });
  }
  const tokens = new Map<string, Opened>();
  return {
    take: (path, step) =>
      copyIn(folder, path, { storedName: randomBytes(16).toString('hex'), key: randomBytes(32) }, step),
    read: (stored, from, length) => readRange(folder, stored, from, length),
    check: (stored, step) => checkWhole(folder, stored, step),
    present: ({ storedName, bytes }) => presence(join(folder, storedName), bytes),
    remove: (storedName) => rmSync(join(folder, storedName), { force: true }),
    names: () => (existsSync(folder) ? readdirSync(folder).filter((name) => STORED.test(name)) : []),
    admit: (opened) => {
      const token = randomBytes(32).toString('hex');
      tokens.set(token, opened);
      const oldest = tokens.keys().next().value;
      if (tokens.size > MOST_OPENED && oldest !== undefined) tokens.delete(oldest);
      return token;
    },
    opened: (token) => tokens.get(token) ?? null,
    release: (token) => void tokens.delete(token),
  };
}

function presence(path: string, bytes: number): 'whole' | 'missing' | 'damaged' {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 'missing';
  return found.size === storedSize(bytes) ? 'whole' : 'damaged';
}
