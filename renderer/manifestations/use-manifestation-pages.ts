import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { call, type InputAt, type OutputAt } from '../app/client.ts';

const PAGE = 100;
const TYPING_MS = 250;

/** The words once the person stops typing. */
function useSettled(text: string): string {
  const [settled] = useDebouncedValue(text.trim(), TYPING_MS);
  return settled;
}

export type ManifestationStatusFilter = InputAt<'manifestations.list'>['status'];
export type ReferredStatusFilter = InputAt<'manifestations.referred'>['status'];
export type ReferredRow = OutputAt<'manifestations.referred'>['rows'][number];

/** `next` is where the page that follows begins; null when none does. */
type Page<R> = { readonly rows: readonly R[]; readonly next: number | null };

/** A filtered list read page by page from the newest back; what was on the screen stays until the new filter answers. */
export function useNewestFirst<R>(key: readonly unknown[], read: (before: number | null) => Promise<Page<R>>) {
  const first: number | null = null;
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }: { pageParam: number | null }) => read(pageParam),
    initialPageParam: first,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    select: (data) => data.pages.flatMap((page) => [...page.rows]),
  });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return { rows: query.data, error: query.error, refetch: query.refetch, hasMore: hasNextPage, more };
}

/** The ouvidoria's manifestations. */
export function useManifestationPages(status: ManifestationStatusFilter, typed: string) {
  const text = useSettled(typed);
  const key = ['manifestations', 'manifestations.list', 'pages', status, text];
  return useNewestFirst(key, async (before) => {
    const { rows, more } = await call('manifestations.list', { status, text, before, limit: PAGE });
    return { rows, next: more ? (rows.at(-1)?.id ?? null) : null };
  });
}

/** What the corregedoria received. */
export function useReferredPages(status: ReferredStatusFilter, typed: string) {
  const text = useSettled(typed);
  const key = ['manifestations', 'manifestations.referred', 'pages', status, text];
  return useNewestFirst(key, (before) =>
    call('manifestations.referred', { status, text, before, limit: PAGE }),
  );
}
