import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { type Column, nextSort, type Sort } from './view.ts';

type TableHeadProps<R> = {
  readonly columns: readonly Column<R>[];
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort | null) => void;
};

function ariaSort(sort: Sort | null, key: string): 'ascending' | 'descending' | 'none' {
  if (sort?.key !== key) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

function SortMark({ state }: { readonly state: 'ascending' | 'descending' | 'none' }) {
  if (state === 'ascending') return <IconArrowUp size={14} aria-hidden />;
  if (state === 'descending') return <IconArrowDown size={14} aria-hidden />;
  return <IconArrowsSort size={14} aria-hidden className="ls-sort-idle" />;
}

/** Column headers; those that order are buttons and say their order. */
export function TableHead<R>({ columns, sort, onSort }: TableHeadProps<R>) {
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const state = ariaSort(sort, column.key);
          const style = column.width ? { width: column.width } : {};
          if (!column.value) {
            return (
              <th key={column.key} scope="col" data-align={column.align} style={style}>
                {column.header}
              </th>
            );
          }
          return (
            <th key={column.key} scope="col" aria-sort={state} data-align={column.align} style={style}>
              <UnstyledButton className="ls-sort" onClick={() => onSort(nextSort(sort, column.key))}>
                {column.header}
                <SortMark state={state} />
              </UnstyledButton>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
