import { AppError } from '../contract/errors.ts';
import { cellText, type Parse } from './cells.ts';
import type { Column, Mapping } from './columns.ts';
import { fieldsOf } from './fields.ts';
import type { ImportError, ImportKind, Row } from './model.ts';

/** Reads the fields of one line and gathers everything wrong in it. A field in error reads as null. */
export type RowReader = {
  /** Whether a column holds the field. */
  readonly has: (field: string) => boolean;
  /** Null when the cell is blank. */
  readonly maybe: <T>(field: string, parse: Parse<T>) => T | null;
  /** A blank is an error. */
  readonly need: <T>(field: string, parse: Parse<T>) => T | null;
  readonly fail: (field: string, text: string) => null;
  /** Runs a check of the office's rules; its refusal becomes errors, of the named field when it names none of ours. */
  readonly check: (field: string, run: () => void) => void;
  readonly problems: readonly ImportError[];
};

/** Said of a field that no column holds: one error for the whole file, not one for each line. */
export const NO_COLUMN = 'Nenhuma coluna do arquivo foi indicada.';

/** The titles of the columns and where each field is. */
export type Grid = {
  readonly kind: ImportKind;
  readonly columns: readonly Column[];
  readonly mapping: Mapping;
};

/** The title of the column of a field; its own name when no column holds it. */
export function columnTitle({ kind, columns, mapping }: Grid, field: string): string {
  const column = mapping[field] ?? null;
  const header = columns.find((one) => one.column === column)?.header ?? '';
  return header === '' ? (fieldsOf(kind).find(({ id }) => id === field)?.label ?? field) : header;
}

function refusals(wire: AppError['wire'], field: string, known: ReadonlySet<string>): [string, string][] {
  if (wire.code === 'invalid') {
    return Object.entries(wire.fields).flatMap(([name, texts]) =>
      texts.map((text): [string, string] => [known.has(name) ? name : field, text]),
    );
  }
  if (wire.code !== 'rule') throw new AppError(wire);
  return [[field, `${wire.facts.join(' ')} (${wire.citation})`]];
}

/** A reader of one line. */
export function createRowReader(grid: Grid, row: Row): RowReader {
  const problems: ImportError[] = [];
  const known = new Set(fieldsOf(grid.kind).map(({ id }) => id));
  const fail = (field: string, text: string): null => {
    problems.push({ line: row.line, column: columnTitle(grid, field), text });
    return null;
  };
  const has = (field: string): boolean => (grid.mapping[field] ?? null) !== null;
  const cellOf = (field: string): string | number | null => {
    const column = grid.mapping[field] ?? null;
    const cell = column === null ? null : (row.cells[column - 1] ?? null);
    return cellText(cell) === null ? null : cell;
  };
  const maybe = <T>(field: string, parse: Parse<T>): T | null => {
    const cell = cellOf(field);
    if (cell === null) return null;
    const parsed = parse(cell);
    return parsed.ok ? parsed.value : fail(field, parsed.problem);
  };
  return {
    has,
    maybe,
    need: (field, parse) => {
      if (cellOf(field) !== null) return maybe(field, parse);
      return fail(field, has(field) ? 'Falta preencher.' : NO_COLUMN);
    },
    fail,
    check: (field, run) => {
      try {
        run();
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        for (const [name, text] of refusals(error.wire, field, known)) fail(name, text);
      }
    },
    problems,
  };
}
