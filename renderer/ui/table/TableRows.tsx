import { Anchor, Box } from '@mantine/core';
import type { KeyboardEvent, MouseEvent, Ref, SyntheticEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Column } from './view.ts';

type RowProps<R> = {
  readonly row: R;
  readonly index: number;
  readonly columns: readonly Column<R>[];
  readonly href: string | undefined;
  readonly measure: Ref<HTMLTableRowElement>;
};

function insideControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, label, [role="menuitem"]') !== null;
}

/** A dialog opened from a row is drawn elsewhere, and yet React tells the row of what happens in it. */
function fromWithin({ currentTarget, target }: SyntheticEvent<HTMLTableRowElement>): boolean {
  return target instanceof Node && currentTarget.contains(target);
}

function moveFocus(event: KeyboardEvent<HTMLTableRowElement>): void {
  if (!fromWithin(event)) return;
  const row = event.currentTarget;
  const next =
    event.key === 'ArrowDown'
      ? row.nextElementSibling
      : event.key === 'ArrowUp'
        ? row.previousElementSibling
        : null;
  const link = next?.querySelector<HTMLElement>('a');
  if (!link) return;
  event.preventDefault();
  link.focus();
}

/** One row; its first cell is the link, the whole row answers to the mouse, and arrows walk from row to row. */
export function TableRow<R>({ row, index, columns, href, measure }: RowProps<R>) {
  const navigate = useNavigate();
  const open = (event: MouseEvent<HTMLTableRowElement>): void => {
    if (!href || !fromWithin(event) || insideControl(event.target)) return;
    if (!window.getSelection()?.toString()) void navigate(href);
  };
  return (
    // The mouse shortcut repeats the link of the first cell, which is what the keyboard uses.
    <tr
      ref={measure}
      data-index={index}
      data-open={href !== undefined}
      aria-rowindex={index + 2}
      onClick={open}
      onKeyDown={moveFocus}
    >
      {columns.map((column, at) => (
        <td key={column.key} data-align={column.align}>
          {at === 0 && href ? (
            <Anchor component={Link} to={href} fw={600} fz="inherit">
              {column.cell(row)}
            </Anchor>
          ) : (
            column.cell(row)
          )}
        </td>
      ))}
    </tr>
  );
}

/** Room for the rows that are not drawn. */
export function TableGap({ height, span }: { readonly height: number; readonly span: number }) {
  if (height <= 0) return null;
  return (
    <Box component="tr" aria-hidden="true" className="ls-gap">
      <td colSpan={span} style={{ height }} />
    </Box>
  );
}
