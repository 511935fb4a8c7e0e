import type { ExhibitsOf } from '../../shared/exhibits/contract.ts';
import { queryClient, readKey } from '../app/queries.ts';

/** Puts on the screen at once the exhibits that a command answered with. */
export function keepExhibits(all: ExhibitsOf): void {
  queryClient.setQueryData(readKey('exhibits.list', { proceedingId: all.proceedingId }), all);
}
