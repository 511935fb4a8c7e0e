import { invalidField } from '../contract/errors.ts';
import { fold } from '../text/fold.ts';
import { cellText } from './cells.ts';
import type { Field } from './field.ts';
import { fieldsOf } from './fields.ts';
import type { Cell, ImportKind, Row, Sheet } from './model.ts';

/** How far down the titles of the columns may be, under letterheads and merged titles. */
const SEARCHED_ROWS = 40;

/** A column of the file: its number as spreadsheets count (A is 1) and its title. */
export type Column = { readonly column: number; readonly header: string };

/** Where the table of a sheet begins. */
export type Layout = {
  readonly sheet: string;
  /** Line of the titles. */
  readonly headerLine: number;
  readonly columns: readonly Column[];
  /** The lines under the titles. */
  readonly rows: readonly Row[];
  /** Which column each field was recognised in. */
  readonly proposal: Mapping;
};

/** The number of the column that holds each field; null or absent: none does. */
export type Mapping = Readonly<Record<string, number | null>>;

/** A title as it is compared: no accents, marks, ordinal signs or prepositions. */
export function titleKey(title: string): string {
  return fold(title)
    .replace(/[ºª°]/g, 'o ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bn (?=\w)/g, 'no ')
    .replace(/\b(?:de|da|do|das|dos) /g, '')
    .trim();
}

type Claim = { readonly field: string; readonly column: number; readonly strength: number };

/** 3: the field's own name; 2: another known title; 1: a known title followed by other words; 0: no resemblance. */
function strengthOf(field: Field, key: string): number {
  if (key === '') return 0;
  if (titleKey(field.label) === key) return 3;
  const titles = field.titles.map(titleKey);
  if (titles.includes(key)) return 2;
  const starts = [titleKey(field.label), ...titles].filter((title) => title.length >= 5);
  return starts.some((title) => key.startsWith(`${title} `)) ? 1 : 0;
}

function claimsOf(kind: ImportKind, cells: readonly Cell[]): Claim[] {
  const keys = cells.map((cell) => (typeof cell === 'string' ? titleKey(cell) : ''));
  return fieldsOf(kind)
    .flatMap((field) =>
      keys.map((key, index) => ({ field: field.id, column: index + 1, strength: strengthOf(field, key) })),
    )
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength);
}

/** Gives each column to the field that resembles its title the most; a field has one column and a column one field. */
export function propose(kind: ImportKind, cells: readonly Cell[]): Mapping {
  const taken = new Set<number>();
  const mapping: Record<string, number | null> = {};
  for (const field of fieldsOf(kind)) mapping[field.id] = null;
  for (const { field, column } of claimsOf(kind, cells)) {
    if (mapping[field] !== null || taken.has(column)) continue;
    mapping[field] = column;
    taken.add(column);
  }
  return mapping;
}

function recognised(mapping: Mapping): number {
  return Object.values(mapping).filter((column) => column !== null).length;
}

function filled(cells: readonly Cell[]): number {
  return cells.filter((cell) => cellText(cell) !== null).length;
}

function titlesIn(kind: ImportKind, rows: readonly Row[]): { readonly at: number; readonly score: number } {
  let best = { at: -1, score: 0 };
  for (const [at, row] of rows.slice(0, SEARCHED_ROWS).entries()) {
    const score = recognised(propose(kind, row.cells));
    if (score > best.score && (score >= 2 || filled(row.cells) === score)) best = { at, score };
  }
  if (best.score > 0) return best;
  return { at: rows.findIndex(({ cells }) => filled(cells) >= 2), score: 0 };
}

function layoutOf(
  kind: ImportKind,
  sheet: Sheet,
): { readonly layout: Layout; readonly score: number } | null {
  const { at, score } = titlesIn(kind, sheet.rows);
  const header = sheet.rows[at];
  if (header === undefined) return null;
  const rows = sheet.rows.slice(at + 1);
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), header.cells.length);
  const columns = Array.from({ length: width }, (_, index) => ({
    column: index + 1,
    header: cellText(header.cells[index]) ?? '',
  })).filter(
    ({ column, header: title }) =>
      title !== '' || rows.some(({ cells }) => cellText(cells[column - 1]) !== null),
  );
  const proposal = propose(kind, header.cells);
  return { layout: { sheet: sheet.name, headerLine: header.line, columns, rows, proposal }, score };
}

/**
 * Finds the table: in the sheet named, else in the one whose titles are best recognised; under letterheads and merged
 * titles. Throws `invalid` on `sheet` or `file`.
 */
export function findLayout(kind: ImportKind, sheets: readonly Sheet[], name: string | null): Layout {
  const wanted = name === null ? sheets : sheets.filter((sheet) => sheet.name === name);
  if (wanted.length === 0) throw invalidField('sheet', `O arquivo não tem a planilha “${name ?? ''}”.`);
  let best: { readonly layout: Layout; readonly score: number } | null = null;
  for (const sheet of wanted) {
    const found = layoutOf(kind, sheet);
    if (found !== null && (best === null || found.score > best.score)) best = found;
  }
  if (best === null)
    throw invalidField('file', 'O arquivo não tem nenhuma tabela: confira se é o arquivo certo.');
  return best.layout;
}

/** A column chosen by the person: its number (A is 1) or its title; null for none. */
export type Choice = string | number | null;

function columnChosen(field: string, choice: Choice, columns: readonly Column[]): number | null {
  if (choice === null) return null;
  const found = columns.find((one) =>
    typeof choice === 'number' ? one.column === choice : titleKey(one.header) === titleKey(choice),
  );
  if (found === undefined) {
    throw invalidField(`mapping.${field}`, `O arquivo não tem a coluna “${choice}”.`);
  }
  return found.column;
}

/** The proposal with the person's choices over it. Throws `invalid` on `mapping.<field>`. */
export function mappingFrom(
  kind: ImportKind,
  layout: Layout,
  chosen: Readonly<Record<string, Choice>>,
): Mapping {
  const known = new Set(fieldsOf(kind).map(({ id }) => id));
  const mapping: Record<string, number | null> = { ...layout.proposal };
  for (const [field, choice] of Object.entries(chosen)) {
    if (!known.has(field))
      throw invalidField(`mapping.${field}`, `Não há o campo “${field}” nesta importação.`);
    const column = columnChosen(field, choice, layout.columns);
    for (const [other, held] of Object.entries(layout.proposal)) {
      // A proposal gives way to a choice of the same column.
      if (other !== field && held === column && column !== null && chosen[other] === undefined)
        mapping[other] = null;
    }
    mapping[field] = column;
  }
  return mapping;
}
