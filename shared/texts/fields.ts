import type { z } from 'zod';
import { FIELD_LABELS, type FieldValues, type TextField } from './model.ts';

const MARK = /\{\{|\}\}/g;
const UNFILLED = /\{\{|\}\}|\[preencher:[^\]]*\]?/;

const labels: ReadonlyMap<string, string> = new Map(Object.entries(FIELD_LABELS));

function isField(name: string): name is TextField {
  return labels.has(name);
}

/** The names that may stand between the braces. */
export const FIELD_NAMES: readonly TextField[] = [...labels.keys()].filter(isField);

/** "linha 2, coluna 5" of a place in a text; both count from one. */
function placeOf(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `linha ${before.length}, coluna ${(before.at(-1)?.length ?? 0) + 1}`;
}

type Piece = { readonly text: string } | { readonly field: TextField };
type Read = { readonly pieces: readonly Piece[] } | { readonly problem: string };

/** The texts and the fields of a model in their order, or what is wrong with the first field that is no field, and where. */
export function readFields(body: string): Read {
  const pieces: Piece[] = [];
  let from = 0;
  let opened: number | null = null;
  for (const { 0: mark, index } of body.matchAll(MARK)) {
    if (mark === '{{') {
      if (opened !== null) break;
      pieces.push({ text: body.slice(from, index) });
      opened = index;
    } else {
      if (opened === null) return { problem: `Há “}}” sem “{{” antes: ${placeOf(body, index)}.` };
      const name = body.slice(opened + 2, index).trim();
      if (!isField(name))
        return { problem: `O campo “${name}” não existe: ${placeOf(body, opened)}. Use um da lista.` };
      pieces.push({ field: name });
      opened = null;
    }
    from = index + 2;
  }
  if (opened !== null) return { problem: `O campo não foi fechado com “}}”: ${placeOf(body, opened)}.` };
  return { pieces: [...pieces, { text: body.slice(from) }] };
}

/**
 * The model with what the case tells. What it does not tell stays marked, `[preencher: …]`, and is refused where the text
 * is used (`finished`). A body that is no model comes back as it is.
 */
export function fillFields(body: string, values: FieldValues): string {
  const read = readFields(body);
  if (!('pieces' in read)) return body;
  return read.pieces
    .map((piece) =>
      'text' in piece ? piece.text : (values[piece.field] ?? `[preencher: ${FIELD_LABELS[piece.field]}]`),
    )
    .join('');
}

/** Refuses a text that still holds a field or a place to fill, and says where. */
export function finished<S extends z.ZodString>(schema: S) {
  return schema.superRefine((text, context) => {
    const found = UNFILLED.exec(text);
    if (found === null) return;
    context.addIssue({
      code: 'custom',
      message: `Falta preencher “${found[0]}”: ${placeOf(text, found.index)}.`,
    });
  });
}
