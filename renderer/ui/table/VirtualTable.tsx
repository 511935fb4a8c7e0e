import { Box } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { TableHead } from './TableHead.tsx';
import { TableGap, TableRow } from './TableRows.tsx';
import type { Column, Sort } from './view.ts';

export type VirtualTableProps<R> = {
  readonly caption: string;
  readonly rows: readonly R[];
  readonly columns: readonly Column<R>[];
  readonly rowKey: (row: R) => string | number;
  readonly rowHref: ((row: R) => string) | undefined;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort | null) => void;
  readonly onEndReached: (() => void) | undefined;
};

const ROW_HEIGHT = 42;
const TALL = 14;
/** How many rows before the end the next page is asked for, so that nobody waits for it. */
const AHEAD = 80;

/** Draws only the rows in sight, so that hundreds of thousands scroll as smoothly as ten. */
export function VirtualTable<R>({
  caption,
  rows,
  columns,
  rowKey,
  rowHref,
  sort,
  onSort,
  onEndReached,
}: VirtualTableProps<R>) {
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const drawn = virtual.getVirtualItems();
  const last = drawn.at(-1);
  const nearEnd = last !== undefined && last.index >= rows.length - AHEAD;
  useEffect(() => {
    if (nearEnd) onEndReached?.();
  }, [nearEnd, onEndReached]);
  return (
    // A scrolling region must be reachable by keyboard (WCAG 2.1.1).
    <Box
      component="section"
      ref={frame}
      className="ls-table-frame"
      data-tall={rows.length > TALL}
      aria-label={caption}
      tabIndex={0}
    >
      <table className="ls-table" aria-rowcount={rows.length + 1}>
        <TableHead columns={columns} sort={sort} onSort={onSort} />
        <tbody>
          <TableGap height={drawn[0]?.start ?? 0} span={columns.length} />
          {drawn.map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            return (
              <TableRow
                key={rowKey(row)}
                row={row}
                index={item.index}
                columns={columns}
                href={rowHref?.(row)}
                measure={virtual.measureElement}
              />
            );
          })}
          <TableGap height={virtual.getTotalSize() - (last?.end ?? 0)} span={columns.length} />
        </tbody>
      </table>
    </Box>
  );
}
