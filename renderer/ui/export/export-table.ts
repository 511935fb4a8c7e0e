import type { ExportTable } from '../../../shared/exports/table.ts';
import { instantWords } from '../dates.ts';
import type { CellValue, Column } from '../table/view.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

const cellOf = (value: CellValue): CellValue =>
  typeof value === 'string' && INSTANT.test(value) ? instantWords(value) : value;

/** The columns that are exported: those on the screen that have a value, and no other. */
export function exportTable<R>(
  title: string,
  columns: readonly Column<R>[],
  rows: readonly R[],
): ExportTable {
  const taken = columns.flatMap((column) => {
    const value = column.exported ?? column.value;
    return value === undefined ? [] : [{ header: column.header, value }];
  });
  return {
    title,
    headers: taken.map(({ header }) => header),
    rows: rows.map((row) => taken.map(({ value }) => cellOf(value(row)))),
  };
}

const OTHER_SIGNS = /[^\p{L}\p{N} ._-]/gu;

/** "Manifestações" on 2026-11-23 as `manifestações 2026-11-23`. */
export function exportName(title: string, day: string): string {
  return `${title.toLowerCase().replace(OTHER_SIGNS, ' ').replace(/\s+/g, ' ').trim().slice(0, 80) || 'lista'} ${day}`;
}
