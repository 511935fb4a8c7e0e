import type { Hearing } from '../../shared/hearings/contract.ts';
import { queryClient, readKey } from '../app/queries.ts';

/** Puts on the screen at once the hearing that a command answered with, so that the next step starts from its version. */
export function keepHearing(hearing: Hearing): void {
  queryClient.setQueryData(readKey('hearings.get', { id: hearing.id }), hearing);
}
