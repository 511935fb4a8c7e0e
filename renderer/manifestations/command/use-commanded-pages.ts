import { call, type InputAt } from '../../app/client.ts';
import { useNewestFirst } from '../use-manifestation-pages.ts';

const PAGE = 100;

export type CommandedStatus = InputAt<'manifestations.commanded'>['status'];

/** What the command received. */
export function useCommandedPages(status: CommandedStatus) {
  const key = ['manifestations', 'manifestations.commanded', 'pages', status];
  return useNewestFirst(key, (before) => call('manifestations.commanded', { status, before, limit: PAGE }));
}
