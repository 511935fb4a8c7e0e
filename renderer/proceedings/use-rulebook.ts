import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { useRead } from '../app/queries.ts';

/** The rulebook under which a charge stands; undefined while it is read. */
export function useRulebook(id: number): Rulebook | undefined {
  return useRead('rulebooks.get', { id }).data?.body;
}

/** A severity in the rulebook's words. */
export function severityWords(rulebook: Rulebook | undefined, severity: string | null): string {
  if (severity === null) return 'a definir no julgamento';
  return rulebook?.severities.find((one) => one.id === severity)?.label ?? severity;
}
