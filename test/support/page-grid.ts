import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Cells across and down a page: coarse enough not to see how a machine smooths its letters. */
const COLUMNS = 32;
const ROWS = 45;
const DEPTH = 15;

type Gray = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

/** A portable graymap as pdftoppm writes it. */
function gray(bytes: Buffer): Gray {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 64).toString('latin1'));
  if (head === null) throw new Error('not a graymap');
  return { width: Number(head[1]), height: Number(head[2]), pixels: bytes.subarray(head[0].length) };
}

function meanOf({ width, height, pixels }: Gray, column: number, row: number): number {
  const left = Math.floor((column * width) / COLUMNS);
  const right = Math.floor(((column + 1) * width) / COLUMNS);
  const top = Math.floor((row * height) / ROWS);
  const bottom = Math.floor(((row + 1) * height) / ROWS);
  let sum = 0;
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) sum += 255 - (pixels[y * width + x] ?? 255);
  return sum / ((right - left) * (bottom - top));
}

/** The ink of each cell of a page, a hexadecimal digit a cell, a line a row; the darkest have a third of ink. */
function gridOf(page: Gray): string {
  return Array.from({ length: ROWS }, (_row, row) =>
    Array.from({ length: COLUMNS }, (_column, column) =>
      Math.min(DEPTH, Math.round((meanOf(page, column, row) / 85) * DEPTH)).toString(16),
    ).join(''),
  ).join('\n');
}

/** The first pages of a PDF as grids of ink, up to `most`. */
export function pageGrids(file: string, most: number): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'grid-'));
  try {
    execFileSync('pdftoppm', ['-gray', '-r', '48', '-l', String(most), file, join(folder, 'page')]);
    return readdirSync(folder)
      .toSorted()
      .map((name) => gridOf(gray(readFileSync(join(folder, name)))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How far two grids are apart: the mean difference of a cell, from 0 to 15. */
export function apart(one: string, other: string): number {
  const cells = [...one.replaceAll('\n', '')];
  const others = [...other.replaceAll('\n', '')];
  if (cells.length !== others.length) return DEPTH;
  let sum = 0;
  for (const [at, cell] of cells.entries())
    sum += Math.abs(Number.parseInt(cell, 16) - Number.parseInt(others[at] ?? '0', 16));
  return sum / cells.length;
}
