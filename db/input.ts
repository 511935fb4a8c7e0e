import { AppError, invalidField } from '../shared/contract/errors.ts';
import type { AnyProcedure } from '../shared/contract/procedure.ts';

/** Deeper than any form or rulebook, and far from what the parser's own recursion can take. */
const DEEPEST = 64;
const HALF_LETTER = /\p{Surrogate}/u;

/** The input as its procedure takes it. @throws AppError `invalid`, by field */
export function parseInput(procedure: AnyProcedure, input: unknown): unknown {
  refuseUnkept(input);
  const parsed = procedure.input.safeParse(input);
  if (parsed.success) return parsed.data;
  const fields: Record<string, string[]> = {};
  for (const { path, message } of parsed.error.issues) {
    const field = path.length === 0 ? 'input' : path.join('.');
    fields[field] = [...(fields[field] ?? []), message];
  }
  throw new AppError({ code: 'invalid', fields });
}

type At = { readonly field: string; readonly value: unknown };

// Level by level, without recursion.
function refuseUnkept(input: unknown): void {
  let level: readonly At[] = [{ field: '', value: input }];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw invalidField('input', 'A entrada tem níveis demais.');
    for (const { field, value } of level) {
      if (typeof value !== 'string' || isKept(value)) continue;
      throw invalidField(
        field === '' ? 'input' : field,
        'O texto tem um caractere que não pode ser guardado. Apague-o e digite de novo o trecho.',
      );
    }
    level = level.flatMap(partsOf);
  }
}

/** For the database a text ends at its first NUL, and half a letter becomes another one. */
const isKept = (text: string): boolean => !text.includes('\0') && !HALF_LETTER.test(text);

function partsOf({ field, value }: At): At[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([name, part]) => ({
    field: field === '' ? name : `${field}.${name}`,
    value: part,
  }));
}
