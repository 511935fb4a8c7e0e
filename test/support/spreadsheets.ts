import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { cpfOf } from './guards.ts';

/** A cell of a workbook: a number as such, a text, or a day written `YYYY-MM-DD` with `day`. */
export type BookCell = string | number | { readonly day: string } | null;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Writes a file in a temporary folder and gives its path. */
export function fileOf(name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'planilha-'));
  folders.push(folder);
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The bytes of a text in windows-1252, for the letters of Portuguese. */
export function windows1252(text: string): Uint8Array {
  return Buffer.from(text.replaceAll('–', '\x96'), 'latin1');
}

/** Rows as lines with `;` and CRLF, as Excel saves them in Brazil. */
export function lines(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.join(';')}\r\n`).join('');
}

/** A workbook with one sheet of rows for each name. */
export async function workbook(
  sheets: Readonly<Record<string, readonly (readonly BookCell[])[]>>,
): Promise<Buffer> {
  const written = writeWorkbook(
    Object.entries(sheets).map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) =>
        row.map((cell) => {
          if (cell === null || typeof cell !== 'object') return cell === null ? null : { value: cell };
          return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
        }),
      ),
    })),
  );
  return written.toBuffer();
}

export const ROLL_TITLES = ['Matrícula', 'Nome', 'CPF', 'Nascimento', 'Admissão', 'Graduação', 'Lotação'];

/** The line of guard `number` in a roll. */
export function rollLine(number: number, changes: Readonly<Record<number, string>> = {}): string[] {
  const line = [
    String(number).padStart(5, '0'),
    `Guarda Número ${number}`,
    cpfOf(number),
    '20/05/1985',
    '01/03/2010',
    '3ª Classe',
    'Base Praça da Sé',
  ];
  return line.map((cell, index) => changes[index] ?? cell);
}
