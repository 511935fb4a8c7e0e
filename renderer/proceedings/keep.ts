import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { queryClient, readKey } from '../app/queries.ts';

/** Puts on the screen at once the file that a command answered with, so that the next step starts from its version. */
export function keepProceeding(proceeding: Proceeding): void {
  queryClient.setQueryData(readKey('proceedings.get', { id: proceeding.id }), proceeding);
}
