import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { call, type InputAt } from '../app/client.ts';
import { pageReader } from '../ui/export/all-pages.ts';

const PAGE = 200;

export type ProceedingFilter = Pick<InputAt<'proceedings.list'>, 'status' | 'text'>;

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
    select: (all) => all.pages.flatMap((page) => page.rows),
  });
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  useEffect(() => {
    if (filter.status === 'open') more();
  }, [filter.status, more]);
  const readAll = pageReader(async (before) => {
    const page = await call('proceedings.list', { ...filter, limit: PAGE, before });
    return { rows: page.rows, next: page.more ? (page.rows.at(-1)?.id ?? null) : null };
  });
  return { rows: data, error, refetch, more, readAll, complete: !hasNextPage };
}
