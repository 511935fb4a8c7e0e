import type { PeopleOf } from '../../shared/people/contract.ts';
import { queryClient, readKey } from '../app/queries.ts';

/** Puts on the screen at once the people that a command answered with, so that the next step starts from their version. */
export function keepPeople(people: PeopleOf): void {
  queryClient.setQueryData(readKey('people.list', { proceedingId: people.proceedingId }), people);
}
