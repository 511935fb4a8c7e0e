import { exampleOtherClasses } from './example-other-classes.ts';
import { guardaLegal2021 } from './guarda-legal-2021.ts';
import type { Rulebook } from './schema.ts';

/** The rulebooks that come with the application: the model first, then those marked `example`. */
export const builtInRulebooks: readonly Rulebook[] = [guardaLegal2021, exampleOtherClasses];

/** The built-in rulebook of that id, or undefined. */
export function builtInRulebook(id: string): Rulebook | undefined {
  return builtInRulebooks.find((one) => one.id === id);
}
