import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { ProceedingRow } from '../../shared/proceedings/contract.ts';
import { call, type InputAt } from '../app/client.ts';
import { pageReader } from '../ui/export/all-pages.ts';

const PAGE = 200;

export type ProceedingFilter = Pick<InputAt<'proceedings.list'>, 'status' | 'text'>;

/** A proceeding of the list, and from how many days before its end limitation is near. */
export type ListedProceeding = ProceedingRow & { readonly warningDays: number };

/** Proceedings, newest first, a page at a time; those still open come all, so that they can be put in order of limitation. */
export function useProceedingPages(filter: ProceedingFilter) {
  const firstPage: number | null = null;
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['proceedings', 'proceedings.list', 'pages', filter],
    queryFn: ({ pageParam }: { pageParam: number | null }) =>
      call('proceedings.list', { ...filter, limit: PAGE, before: pageParam }),
    initialPageParam: firstPage,
    getNextPageParam: (last) => (last.more ? (last.rows.at(-1)?.id ?? null) : null),
    placeholderData: keepPreviousData,
    // The column of limitation is drawn row by row: each one carries from when it is near.
    select: (all) =>
      all.pages.flatMap(({ rows, warningDays }) => rows.map((row) => ({ ...row, warningDays }))),
  });
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  useEffect(() => {
    if (filter.status === 'open') more();
  }, [filter.status, more]);
  const readAll = pageReader(async (before) => {
    const page = await call('proceedings.list', { ...filter, limit: PAGE, before });
    const rows = page.rows.map((row) => ({ ...row, warningDays: page.warningDays }));
    return { rows, next: page.more ? (page.rows.at(-1)?.id ?? null) : null };
  });
  return { rows: data, error, refetch, more, readAll, complete: !hasNextPage };
}
