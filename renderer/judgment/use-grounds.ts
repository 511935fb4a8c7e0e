import type { GroundsOfCharge } from '../../shared/judgment/contract.ts';
import { useRead } from '../app/queries.ts';

/** What stands around a charge of a file; undefined while it is read. */
export function useGrounds(proceedingId: number, chargeId: number): GroundsOfCharge | undefined {
  const grounds = useRead('judgment.grounds', { proceedingId });
  return grounds.data?.charges.find((one) => one.chargeId === chargeId);
}
