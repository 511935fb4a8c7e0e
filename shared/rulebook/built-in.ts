import { guardaLegal2021 } from './guarda-legal-2021.ts';
import type { Rulebook } from './schema.ts';

const BUILT_IN: ReadonlyMap<string, Rulebook> = new Map([[guardaLegal2021.id, guardaLegal2021]]);

/** The built-in rulebook of that id, or undefined. */
export function builtInRulebook(id: string): Rulebook | undefined {
  return BUILT_IN.get(id);
}

/** The ids of the rulebooks that come with the application. */
export const builtInIds: readonly string[] = [...BUILT_IN.keys()];
