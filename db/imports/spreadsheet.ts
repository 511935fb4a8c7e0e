import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError, invalidField } from '../../shared/contract/errors.ts';
import type { Sheet } from '../../shared/imports/model.ts';
import { csvRows, decode } from './csv.ts';
import { xlsxSheets } from './xlsx.ts';

const MOST_BYTES = 32 * 1024 * 1024;
const MOST_ROWS = 100_000;
const SAVE_AGAIN = 'Abra-o no programa de planilhas e salve como .xlsx ou .csv.';

export type Spreadsheet = {
  readonly name: string;
  readonly sha256: string;
  readonly sheets: readonly Sheet[];
};

const begins = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const isZip = (bytes: Uint8Array): boolean => begins(bytes, 0x50, 0x4b, 0x03, 0x04);

/** What the file is when it is neither text nor .xlsx; null when it may be one. */
function strange(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'O arquivo está vazio.';
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return `O arquivo está no formato antigo do Excel (.xls) ou protegido por senha. ${SAVE_AGAIN}`;
  }
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) return 'O arquivo é um PDF, não uma planilha.';
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (isZip(bytes)) {
    return head.includes('opendocument')
      ? `O arquivo está no formato do LibreOffice (.ods). ${SAVE_AGAIN}`
      : null;
  }
  if (/^\s*(?:<!doctype|<html|<\?xml|<table)/i.test(head)) {
    return `O arquivo é uma página com nome de planilha. ${SAVE_AGAIN}`;
  }
  const marked = begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff);
  return !marked && bytes.includes(0) ? `O arquivo não é uma planilha que se possa ler. ${SAVE_AGAIN}` : null;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) {
    throw invalidField('file', 'Não foi possível abrir o arquivo: confira se ainda está no lugar.');
  }
  if (found.size > MOST_BYTES) throw invalidField('file', 'O arquivo passa de 32 MB: divida-o em partes.');
  return readFile(file).catch(() => {
    throw invalidField('file', 'Não foi possível ler o arquivo: feche-o no outro programa e tente de novo.');
  });
}

/** Reads a .csv or .xlsx file whole, whichever its name says. Throws `invalid` on `file`. */
export async function readSpreadsheet(file: string): Promise<Spreadsheet> {
  const bytes = await bytesOf(file);
  const problem = strange(bytes);
  if (problem !== null) throw invalidField('file', problem);
  const name = basename(file);
  const sheets = isZip(bytes) ? await workbook(bytes) : [{ name, rows: csvRows(decode(bytes)) }];
  if (sheets.some(({ rows }) => rows.length > MOST_ROWS)) {
    throw invalidField('file', 'O arquivo passa de 100.000 linhas: divida-o em partes.');
  }
  return { name, sha256: createHash('sha256').update(bytes).digest('hex'), sheets };
}

async function workbook(bytes: Uint8Array): Promise<Sheet[]> {
  try {
    return await xlsxSheets(bytes);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw invalidField('file', `O arquivo .xlsx está danificado ou não é uma planilha. ${SAVE_AGAIN}`);
  }
}
