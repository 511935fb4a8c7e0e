import type { z } from 'zod';

/** What a template is filled with: a text, or a list whose items have texts of their own. */
export type Values = { readonly [name: string]: string | readonly Values[] };

/** A field that a template may have, as it is offered. */
export type OfferedField = {
  readonly name: string;
  readonly label: string;
  /** Of a list: the fields between `{{#name}}` and `{{/name}}`. Null for a field of one text. */
  readonly items: readonly { readonly name: string; readonly label: string }[] | null;
};

type Plain<T> = {
  readonly name: string;
  readonly label: string;
  readonly items: null;
  readonly of: (from: T) => string;
};

type List<T> = Omit<OfferedField, 'items'> & {
  readonly items: NonNullable<OfferedField['items']>;
  readonly of: (from: T) => readonly Values[];
};

export type Field<T> = Plain<T> | List<T>;

/** A field of one text; empty where the document does not tell. */
export function field<T>(name: string, label: string, of: (from: T) => string): Plain<T> {
  return { name, label, items: null, of };
}

/** A list, with the fields that each of its items has. */
export function list<T, I>(
  name: string,
  label: string,
  of: (from: T) => readonly I[],
  items: readonly Plain<I>[],
): List<T> {
  return {
    name,
    label,
    items: items.map((one) => ({ name: one.name, label: one.label })),
    of: (from) => of(from).map((one) => valuesOf(items, one)),
  };
}

// What XML cannot hold.
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** What each field is in one case. */
export function valuesOf<T>(fields: readonly Field<T>[], from: T): Values {
  return Object.fromEntries(
    fields.map((one) => [
      one.name,
      one.items === null ? one.of(from).replaceAll('\r\n', '\n').replace(UNWRITABLE, '') : one.of(from),
    ]),
  );
}

/** The fields that the facts of a kind give, and what they are in the facts of one document. */
export type FactFields = {
  readonly offered: readonly OfferedField[];
  /** Throws ZodError for what is not the facts of the kind. */
  readonly values: (facts: unknown) => Values;
};

export function factFields<S extends z.ZodType>(
  schema: S,
  fields: readonly Field<z.output<S>>[],
): FactFields {
  return { offered: fields, values: (facts) => valuesOf(fields, schema.parse(facts)) };
}

/** The paragraphs of a text, parted by empty lines. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** The list of the paragraphs of a text. */
export function paragraphs<T>(of: (from: T) => readonly string[]): List<T> {
  return list('paragrafos', 'Parágrafos do texto, um a um', of, [
    field('paragrafo', 'Palavras do parágrafo', (one: string) => one),
  ]);
}
