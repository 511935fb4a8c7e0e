import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { call } from '../app/client.ts';
import { pageReader } from '../ui/export/all-pages.ts';

const PAGE = 100;
const TYPING_MS = 250;

export type RegisterFilter = {
  readonly kind: string | null;
  readonly year: number | null;
  readonly subject: string | null;
  readonly text: string;
};

/** The register from the newest document back, a hundred at a time. */
export function useDocumentPages({ text: typed, ...filter }: RegisterFilter) {
  const [text] = useDebouncedValue(typed.trim(), TYPING_MS);
  const first: number | null = null;
  const query = useInfiniteQuery({
    queryKey: ['documents', 'documents.list', 'pages', filter, text],
    queryFn: ({ pageParam }: { pageParam: number | null }) =>
      call('documents.list', { ...filter, text, before: pageParam, limit: PAGE }),
    initialPageParam: first,
    getNextPageParam: ({ rows, more }) => (more ? (rows.at(-1)?.id ?? null) : null),
    placeholderData: keepPreviousData,
    select: (data) => data.pages.flatMap((page) => page.rows),
  });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const readAll = pageReader(async (before) => {
    const page = await call('documents.list', { ...filter, text, before, limit: PAGE });
    return { rows: page.rows, next: page.more ? (page.rows.at(-1)?.id ?? null) : null };
  });
  return {
    rows: query.data,
    error: query.error,
    refetch: query.refetch,
    hasMore: hasNextPage,
    more,
    readAll,
  };
}
