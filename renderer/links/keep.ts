import type { LinksOf } from '../../shared/links/contract.ts';
import { queryClient, readKey } from '../app/queries.ts';

/** Puts on the screen at once the links that a command answered with. */
export function keepLinks(links: LinksOf): void {
  queryClient.setQueryData(readKey('links.list', { proceedingId: links.proceedingId }), links);
}
