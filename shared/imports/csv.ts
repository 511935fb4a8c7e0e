import { fieldsOf } from './fields.ts';
import { type ImportError, type ImportKind, KIND_LABELS } from './model.ts';

/** A cell that no spreadsheet program takes for a formula. */
export function csvCell(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as the spreadsheet programs of Brazilian offices open them: mark of order, `;`, CRLF. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('')}`;
}

/** An empty spreadsheet with the titles of a kind and two examples. */
export function templateCsv(kind: ImportKind): { readonly name: string; readonly text: string } {
  const fields = fieldsOf(kind);
  const rows = [
    fields.map(({ label }) => label),
    fields.map(({ examples }) => examples[0]),
    fields.map(({ examples }) => examples[1]),
  ];
  return { name: `modelo - ${KIND_LABELS[kind].toLowerCase()}.csv`, text: csvText(rows) };
}

/** The errors of a file, for whoever will correct it. */
export function errorsCsv(errors: readonly ImportError[]): string {
  return csvText([
    ['Linha', 'Coluna', 'Erro'],
    ...errors.map(({ line, column, text }) => [String(line), column, text]),
  ]);
}
