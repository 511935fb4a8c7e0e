import type { SanctionKind } from '../../shared/rulebook/catalog-schema.ts';
import { useRead } from '../app/queries.ts';

/** The penalties that a rulebook provides for, in its order; empty while it is read. */
export function usePenaltyKinds(rulebookId: number): readonly SanctionKind[] {
  return useRead('rulebooks.get', { id: rulebookId }).data?.body.sanctions ?? [];
}
