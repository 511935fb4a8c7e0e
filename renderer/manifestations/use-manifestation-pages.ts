import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { ManifestationFilters } from '../../shared/manifestations/filters.ts';
import { call, type InputAt, type OutputAt } from '../app/client.ts';
import { pageReader } from '../ui/export/all-pages.ts';

/** Few at first, so that the list shows at once; then many, so that scrolling never catches up with the reading. */
const FIRST = 100;
const NEXT = 500;
const REFERRED = 100;
const TYPING_MS = 250;

/** The words once the person stops typing. */
function useSettled(text: string): string {
  const [settled] = useDebouncedValue(text.trim(), TYPING_MS);
  return settled;
}

export type ReferredStatusFilter = InputAt<'manifestations.referred'>['status'];
export type ReferredRow = OutputAt<'manifestations.referred'>['rows'][number];

/** `next` is where the page that follows begins; null when none does. */
export type Page<R> = { readonly rows: readonly R[]; readonly next: number | null };
type Read<R> = (before: number | null) => Promise<Page<R>>;

/** A filtered list read page by page; what was on the screen stays until the new filter answers. */
export function useNewestFirst<R>(key: readonly unknown[], read: Read<R>, enabled = true) {
  const first: number | null = null;
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }: { pageParam: number | null }) => read(pageParam),
    initialPageParam: first,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    // Comparing hundreds of thousands of rows with those read before costs more than drawing the few in sight.
    structuralSharing: false,
    enabled,
  });
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const rows = useMemo(() => data?.pages.flatMap((page) => [...page.rows]), [data]);
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const readAll = pageReader(read);
  return { rows, error: query.error, refetch: query.refetch, hasMore: hasNextPage, more, readAll };
}

/** The filters with their words settled, for whatever asks the backend. */
export function useSettledFilters(filters: ManifestationFilters): ManifestationFilters {
  const text = useSettled(filters.text);
  return useMemo(() => ({ ...filters, text }), [filters, text]);
}

/** The ouvidoria's manifestations. */
export function useManifestationPages(filters: ManifestationFilters, enabled: boolean) {
  const key = ['manifestations', 'manifestations.list', 'pages', filters];
  const read = async (before: number | null) => {
    const limit = before === null ? FIRST : NEXT;
    const { rows, more } = await call('manifestations.list', { ...filters, before, limit });
    return { rows, next: more ? (rows.at(-1)?.id ?? null) : null };
  };
  return useNewestFirst(key, read, enabled);
}

/** What the corregedoria received. */
export function useReferredPages(status: ReferredStatusFilter, typed: string) {
  const text = useSettled(typed);
  const key = ['manifestations', 'manifestations.referred', 'pages', status, text];
  const read = (before: number | null) =>
    call('manifestations.referred', { status, text, before, limit: REFERRED });
  return useNewestFirst(key, read);
}
