import type { Column } from '../ui/DataTable.tsx';

/**
 * The same columns without ordering: while older pages are still to come, ordering what has come would put the list in
 * a false order.
 */
export function unordered<R>(columns: readonly Column<R>[]): readonly Column<R>[] {
  return columns.map(({ key, header, cell, value, exported = value }) => ({
    key,
    header,
    cell,
    ...(exported ? { exported } : {}),
  }));
}
