import type { Sanction } from '../../shared/sanctions/contract.ts';
import { queryClient, readKey } from '../app/queries.ts';

/** Puts on the screen at once the sanction that a command answered with, so that the next step starts from its version. */
export function keepSanction(sanction: Sanction): void {
  queryClient.setQueryData<Sanction[]>(readKey('sanctions.list', { guardId: null, status: 'all' }), (all) =>
    all?.map((one) => (one.id === sanction.id ? sanction : one)),
  );
}
