import { useInfiniteQuery } from '@tanstack/react-query';
import { call, type OutputAt } from '../app/client.ts';
import { pageReader } from '../ui/export/all-pages.ts';

const PAGE = 200;

export type AuditEntry = OutputAt<'audit.list'>[number];

/** The whole trail, from the newest entry back, for a file. */
export const readTrail = pageReader(async (before) => {
  const rows = await call('audit.list', { before, limit: PAGE });
  return { rows, next: rows.length < PAGE ? null : (rows.at(-1)?.seq ?? null) };
});

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
