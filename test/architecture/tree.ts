import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Absolute path of the repository. */
export const repository = join(import.meta.dirname, '..', '..');

/** The folders that hold code; each is one process or one set of tools. */
export const folders = ['shared', 'db', 'electron', 'renderer', 'test', 'build'] as const;

/** The folders whose code reaches users. */
export const shipped = ['shared', 'db', 'electron', 'renderer'] as const;

/** One file of code: its path from the repository, with forward slashes, and its text. */
export type SourceFile = { path: string; text: string };

/** A broken rule: where it is and what is wrong, in one line. */
export type Finding = string;

const code = /\.(ts|tsx|mjs|js)$/;

/** Every file of code below the given folders. */
export function sources(names: readonly string[]): SourceFile[] {
  return names.flatMap((name) =>
    readdirSync(join(repository, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && code.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => ({
        path: file.slice(repository.length + 1).replaceAll('\\', '/'),
        text: readFileSync(file, 'utf8'),
      })),
  );
}

/** Number of the line, from 1, that holds the character at the given position. */
export function lineAt(text: string, position: number): number {
  let line = 1;
  for (
    let index = text.indexOf('\n');
    index !== -1 && index < position;
    index = text.indexOf('\n', index + 1)
  ) {
    line += 1;
  }
  return line;
}

/** Number of lines of a file; the line break at its end begins no further line. */
export function lineCount(text: string): number {
  if (text === '') return 0;
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

/** The value below which the given share of the numbers lies (0.5 is the median); 0 for no numbers. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
