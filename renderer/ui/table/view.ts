import type { ReactNode } from 'react';

export type CellValue = string | number | null;

export type Column<R> = {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: R) => ReactNode;
  /** What orders and filters by this column; a column without it does neither. Dates go as ISO text. */
  readonly value?: (row: R) => CellValue;
  /** What goes to an exported file, where it is not `value`; a column with neither stays out of it. */
  readonly exported?: (row: R) => CellValue;
  readonly align?: 'left' | 'right' | 'center';
  /** CSS width, such as `9rem`. */
  readonly width?: string;
};

export type Sort = { readonly key: string; readonly descending: boolean };
export type TableView = { readonly text: string; readonly sort: Sort | null };

const collator = new Intl.Collator('pt-BR', { numeric: true, sensitivity: 'base' });

/** Lower case without accents, so that "jose" finds "José". */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function compareValues(a: CellValue, b: CellValue): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

/** Rows that hold every word of the text in some column. */
export function filterRows<R>(rows: readonly R[], columns: readonly Column<R>[], text: string): readonly R[] {
  const words = plainText(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const all = plainText(columns.map((column) => column.value?.(row) ?? '').join(' '));
    return words.every((word) => all.includes(word));
  });
}

/** Rows in the order of one column; empty values last in both directions. */
export function sortRows<R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  sort: Sort | null,
): readonly R[] {
  const value = columns.find((column) => column.key === sort?.key)?.value;
  if (!sort || !value) return rows;
  const sign = sort.descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, by: value(row) }));
  keyed.sort((a, b) =>
    a.by === null || b.by === null ? compareValues(a.by, b.by) : sign * compareValues(a.by, b.by),
  );
  return keyed.map(({ row }) => row);
}

/** The order after a click on a header: ascending, descending, as it came. */
export function nextSort(current: Sort | null, key: string): Sort | null {
  if (current?.key !== key) return { key, descending: false };
  return current.descending ? null : { key, descending: true };
}

/** Whether a kept value is a table's view. */
export function isTableView(value: unknown): value is TableView {
  return typeof value === 'object' && value !== null && 'text' in value && 'sort' in value;
}
