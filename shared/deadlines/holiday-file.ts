import { type IsoDate, isIsoDate, parseDate } from '../time/civil-date.ts';

export type HolidayLine = { readonly line: number; readonly on: IsoDate; readonly name: string };
export type LineError = { readonly line: number; readonly message: string };
export type HolidayFile = { readonly lines: readonly HolidayLine[]; readonly errors: readonly LineError[] };

const NEAREST_YEAR = 1990;
const FARTHEST_YEAR = 2200;
const MOST_NAME = 120;

function isHead(text: string): boolean {
  return /^"?(data|dia)\b/i.test(text);
}

function unquoted(text: string): string {
  const trimmed = text.trim();
  return /^".*"$/.test(trimmed) ? trimmed.slice(1, -1).replaceAll('""', '"').trim() : trimmed;
}

function dayOf(text: string): IsoDate | null {
  return isIsoDate(text) ? text : parseDate(text);
}

function readLine(text: string, line: number): HolidayLine | LineError {
  const cut = text.search(/[;\t]/);
  if (cut < 0) return { line, message: 'Use duas colunas separadas por ponto e vírgula: dd/mm/aaaa;nome.' };
  const on = dayOf(unquoted(text.slice(0, cut)));
  if (on === null) return { line, message: 'Data inexistente: use dd/mm/aaaa.' };
  const year = Number(on.slice(0, 4));
  if (year < NEAREST_YEAR || year > FARTHEST_YEAR)
    return { line, message: `O ano ${year} não parece certo: confira.` };
  const name = unquoted(text.slice(cut + 1).replace(/[;\t]+\s*$/, ''));
  if (name.length < 3 || name.length > MOST_NAME)
    return { line, message: `O nome do feriado deve ter de 3 a ${MOST_NAME} caracteres.` };
  return { line, on, name };
}

/**
 * Reads a file of holidays, `dd/mm/aaaa;nome` a line; a first line of titles and empty lines are skipped. A day that
 * comes twice is an error of its second line.
 */
export function readHolidayFile(text: string): HolidayFile {
  const lines: HolidayLine[] = [];
  const errors: LineError[] = [];
  const firstOf = new Map<IsoDate, number>();
  for (const [at, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (raw.trim() === '' || (at === 0 && isHead(raw.trim()))) continue;
    const read = readLine(raw, at + 1);
    if ('message' in read) {
      errors.push(read);
      continue;
    }
    const first = firstOf.get(read.on);
    if (first === undefined) {
      firstOf.set(read.on, read.line);
      lines.push(read);
    } else errors.push({ line: read.line, message: `O mesmo dia já está na linha ${first}.` });
  }
  if (lines.length === 0 && errors.length === 0)
    errors.push({ line: 1, message: 'O arquivo não tem nenhuma linha com data e nome.' });
  return { lines, errors };
}
