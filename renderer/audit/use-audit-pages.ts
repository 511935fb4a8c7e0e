import { useInfiniteQuery } from '@tanstack/react-query';
import { call, type OutputAt } from '../app/client.ts';

const PAGE = 200;

export type AuditEntry = OutputAt<'audit.list'>[number];

/** The trail from the newest entry back, two hundred at a time; read again at each visit. */
export function useAuditPages() {
  const firstPage: number | null = null;
  return useInfiniteQuery({
    queryKey: ['audit', 'audit.list', 'pages'],
    queryFn: ({ pageParam }: { pageParam: number | null }) =>
      call('audit.list', { before: pageParam, limit: PAGE }),
    initialPageParam: firstPage,
    getNextPageParam: (last) => (last.length < PAGE ? null : (last.at(-1)?.seq ?? null)),
    refetchOnMount: 'always',
    select: (data) => data.pages.flat(),
  });
}
