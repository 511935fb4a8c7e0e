import { fold } from '../text/fold.ts';
import { cellText } from './cells.ts';
import type { Row } from './model.ts';
import type { Grid } from './row-reader.ts';

/** A line that is no record, and what it says. */
export type Skipped = { readonly line: number; readonly text: string };

const TOTAL = /^(?:sub ?-?total|total|totais|soma)\b/;
const LIKE_REGISTRATION = /^(?=.*\d)[\w./-]{1,20}$/;

function isNote(texts: readonly (string | null)[], registrationAt: number, grid: Grid): boolean {
  const filled = texts.filter((text) => text !== null);
  const registration = texts[registrationAt] ?? null;
  if (registration === null || TOTAL.test(fold(registration))) {
    if (filled.some((text) => TOTAL.test(fold(text)))) return true;
  }
  const mapped = Object.values(grid.mapping).filter((column) => column !== null).length;
  return (
    filled.length === 1 && mapped >= 3 && (registration === null || !LIKE_REGISTRATION.test(registration))
  );
}

function isHeader(texts: readonly (string | null)[], grid: Grid): boolean {
  return grid.columns.every(({ column, header }) => fold(texts[column - 1] ?? '') === fold(header));
}

/** Parts the lines under the titles into records and the rest: blanks, totals, notes at the foot, repeated titles. */
export function partRows(
  grid: Grid,
  rows: readonly Row[],
): { readonly records: readonly Row[]; readonly skipped: readonly Skipped[] } {
  const records: Row[] = [];
  const skipped: Skipped[] = [];
  const registrationAt = (grid.mapping['registration'] ?? 0) - 1;
  for (const row of rows) {
    const texts = row.cells.map(cellText);
    if (texts.every((text) => text === null)) continue;
    if (isNote(texts, registrationAt, grid) || isHeader(texts, grid)) {
      skipped.push({
        line: row.line,
        text: texts
          .filter((text) => text !== null)
          .join(' · ')
          .slice(0, 200),
      });
    } else records.push(row);
  }
  return { records, skipped };
}
