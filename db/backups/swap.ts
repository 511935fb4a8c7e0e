import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readText, syncFolder, writeAtomic } from '../files.ts';

/** Where a copy is laid out whole before it takes the place of the data. */
const STAGED = 'restoring';
const MARK = 'restore.json';
/** What is the office's in a data folder; the rest (shell, log, copies of before updates) stays where it is. */
const OWN = [
  'lisura.db-wal',
  'lisura.db-shm',
  'lisura.db-journal',
  'lisura.db.new',
  'keys.json',
  'keys.bak.json',
  'audit-head.log',
  'throttle.json',
  'attachments',
  'lisura.db',
];

const mark = z.object({ aside: z.string().regex(/^substituido-[\d-]+$/), names: z.array(z.string()) });

export const stagedIn = (folder: string): string => join(folder, STAGED);

/**
 * Puts what is staged in the place of the data, which go aside under a dated name. From the mark on it is carried through, also
 * by the next process when this one dies.
 * @returns the name of the folder with what was replaced, or null where there was nothing
 */
export function swapIn(folder: string, stamp: string): string | null {
  let aside = `substituido-${stamp}`;
  for (let number = 2; existsSync(join(folder, aside)); number += 1) aside = `substituido-${stamp}-${number}`;
  const names = readdirSync(stagedIn(folder)).filter((name) => OWN.includes(name));
  writeAtomic(join(folder, MARK), JSON.stringify({ aside, names }));
  return finishRestore(folder);
}

/** Ends a restoring that was interrupted: carried through from its mark on, undone before it. Nothing of before is deleted. */
export function finishRestore(folder: string): string | null {
  const text = readText(join(folder, MARK));
  if (text === null) {
    rmSync(stagedIn(folder), { recursive: true, force: true }); // A copy not yet whole.
    return null;
  }
  const { aside, names } = mark.parse(JSON.parse(text));
  const kept = join(folder, aside);
  mkdirSync(kept, { recursive: true, mode: 0o700 });
  for (const name of OWN) replace(folder, kept, name, names.includes(name));
  for (const one of [kept, folder]) syncFolder(one);
  rmSync(stagedIn(folder), { recursive: true, force: true });
  const isEmpty = readdirSync(kept).length === 0;
  if (isEmpty) rmdirSync(kept);
  rmSync(join(folder, MARK));
  syncFolder(folder);
  return isEmpty ? null : aside;
}

// A name that was staged and is staged no more is in its place already.
function replace(folder: string, kept: string, name: string, wasStaged: boolean): void {
  const [current, staged] = [join(folder, name), join(stagedIn(folder), name)];
  if (wasStaged && !existsSync(staged)) return;
  if (existsSync(current)) renameSync(current, join(kept, name));
  if (wasStaged) renameSync(staged, current);
}
