import { Group, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import type { AppError } from '../../shared/contract/errors.ts';
import { EmptyState } from './EmptyState.tsx';
import { ErrorNotice } from './ErrorNotice.tsx';
import type { ReadAll } from './export/all-pages.ts';
import { ExportMenu } from './export/ExportMenu.tsx';
import { Loading } from './Loaded.tsx';
import { VirtualTable } from './table/VirtualTable.tsx';
import { type Column, filterRows, isTableView, type Sort, sortRows, type TableView } from './table/view.ts';
import { useViewState } from './view-state.ts';

export type { Column } from './table/view.ts';

type DataTableProps<R> = {
  /** Names the kept filter and order; unique in the application. */
  readonly id: string;
  /** Says aloud what the table lists. */
  readonly caption: string;
  /** `undefined` while reading. */
  readonly rows: readonly R[] | undefined;
  readonly columns: readonly Column<R>[];
  readonly rowKey: (row: R) => string | number;
  /** Where a row opens. The first column becomes its link. */
  readonly rowHref?: (row: R) => string;
  readonly error?: AppError | null;
  readonly onRetry?: () => void;
  readonly initialSort?: Sort;
  /** `null` hides the filter. */
  readonly filterLabel?: string | null;
  /** Selects and switches beside the filter. */
  readonly toolbar?: ReactNode;
  /** Shown when there is no row at all. */
  readonly empty: { readonly title: string; readonly message?: ReactNode; readonly action?: ReactNode };
  /** For paged readings: called when the last rows come into sight. */
  readonly onEndReached?: () => void;
  /** For paged readings: there are rows still unread. */
  readonly more?: boolean;
  /** For paged readings: how an export reads them all. */
  readonly readAll?: ReadAll<R>;
  /** Whether the list may be taken to a file; `false` where it tells who spoke. */
  readonly exportable?: boolean;
  /** Codes of the filters of the reading, for the record of an export. */
  readonly filterCodes?: readonly string[];
  /** How many there are in words, in place of how many were read. */
  readonly count?: string;
};

function countWords(shown: number, total: number, more: boolean): string {
  if (total === 0) return '';
  const all = total === 1 ? '1 registro' : `${total.toLocaleString('pt-BR')} registros`;
  if (more) return `${all} lidos; há mais`;
  return shown === total ? all : `${shown.toLocaleString('pt-BR')} de ${all}`;
}

type ToolbarProps = {
  readonly view: TableView;
  readonly setView: (view: TableView) => void;
  readonly filterLabel: string | null;
  readonly toolbar: ReactNode;
  readonly count: string;
  readonly exporting: ReactNode;
};

function TableToolbar({ view, setView, filterLabel, toolbar, count, exporting }: ToolbarProps) {
  return (
    <Group justify="space-between" align="flex-end" gap="sm">
      <Group gap="sm" align="flex-end">
        {filterLabel === null ? null : (
          <TextInput
            type="search"
            aria-label={filterLabel}
            placeholder={filterLabel}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={view.text}
            onChange={(event) => setView({ ...view, text: event.currentTarget.value })}
            w={320}
          />
        )}
        {toolbar}
      </Group>
      <Group gap="sm">
        <Text fz="sm" c="dimmed" role="status" className="ls-num">
          {count}
        </Text>
        {exporting}
      </Group>
    </Group>
  );
}

const NOTHING_MATCHES = {
  title: 'Nada corresponde ao filtro',
  message: 'Mude ou apague as palavras do filtro para ver os demais registros.',
};

/** A list with filter and order that it keeps through the session. Enter on a row's link opens it; arrows walk. */
export function DataTable<R>(props: DataTableProps<R>) {
  const { rows, columns, error, onRetry, empty } = props;
  const [view, setView] = useViewState<TableView>(
    `table:${props.id}`,
    { text: '', sort: props.initialSort ?? null },
    isTableView,
  );
  const shown = useMemo(
    () => sortRows(filterRows(rows ?? [], columns, view.text), columns, view.sort),
    [rows, columns, view],
  );
  if (rows === undefined)
    return error ? <ErrorNotice error={error} {...(onRetry ? { onRetry } : {})} /> : <Loading />;
  const filterLabel = props.filterLabel === undefined ? 'Filtrar a lista' : props.filterLabel;
  const source = {
    list: props.id,
    title: props.caption,
    columns,
    rows: shown,
    readAll: props.readAll,
    arrange: (all: readonly R[]) => sortRows(filterRows(all, columns, view.text), columns, view.sort),
    filters: [...(props.filterCodes ?? []), ...(view.text === '' ? [] : ['words=sim'])],
  };
  return (
    <Stack gap="sm">
      <TableToolbar
        view={view}
        setView={setView}
        filterLabel={rows.length === 0 ? null : filterLabel}
        toolbar={props.toolbar}
        count={props.count ?? countWords(shown.length, rows.length, props.more ?? false)}
        exporting={shown.length === 0 || props.exportable === false ? null : <ExportMenu source={source} />}
      />
      {shown.length === 0 ? (
        <div className="ls-card">
          <EmptyState {...(rows.length === 0 ? empty : NOTHING_MATCHES)} />
        </div>
      ) : (
        <VirtualTable
          caption={props.caption}
          rows={shown}
          columns={columns}
          rowKey={props.rowKey}
          rowHref={props.rowHref}
          sort={view.sort}
          onSort={(sort) => setView({ ...view, sort })}
          onEndReached={props.onEndReached}
        />
      )}
    </Stack>
  );
}
