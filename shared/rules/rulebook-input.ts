import { z } from 'zod';
import { builtInRulebook } from '../rulebook/built-in.ts';
import type { Rulebook } from '../rulebook/schema.ts';

/** A rulebook given to a calculation: the id of a built-in one, or an object with at least what the rule reads. */
export type RulebookInput = string | Readonly<Record<string, unknown>>;

/**
 * Reads a rulebook by id or as an object under `schema`, reporting each fault with its place inside the object.
 * An unknown id is refused on the field itself.
 */
export function rulebookInput<S extends z.ZodType>(
  schema: S,
  fromBuiltIn: (rulebook: Rulebook) => z.output<S>,
) {
  return z.custom<RulebookInput>().transform((raw, context): z.output<S> => {
    if (typeof raw === 'string') {
      const known = builtInRulebook(raw);
      if (known) return fromBuiltIn(known);
      context.issues.push({
        code: 'custom',
        message: `Não há norma embutida com o nome “${raw}”.`,
        input: raw,
      });
      return z.NEVER;
    }
    const parsed = schema.safeParse(raw);
    if (parsed.success) return parsed.data;
    for (const { path, message } of parsed.error.issues) {
      context.issues.push({ code: 'custom', path: [...path], message, input: raw });
    }
    return z.NEVER;
  });
}
