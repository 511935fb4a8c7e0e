import { useRead } from '../app/queries.ts';

const LIMIT = 200;

/** Forwarded manifestations that wait for a proceeding, with the one that the person came from even when it has one. */
export function useReferred(given: number) {
  const waiting = useRead('manifestations.referred', {
    status: 'waiting',
    text: '',
    limit: LIMIT,
    before: null,
  });
  const own = useRead('manifestations.getReferred', { id: given }, { enabled: given > 0 });
  const rows = waiting.data?.rows ?? [];
  const missing = own.data !== undefined && !rows.some((row) => row.id === given) ? [own.data] : [];
  return { rows: [...missing, ...rows], error: waiting.error ?? (given > 0 ? own.error : null) };
}
