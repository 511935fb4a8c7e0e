import Papa from 'papaparse';
import { cellText } from '../../shared/imports/cells.ts';
import type { Row } from '../../shared/imports/model.ts';

const DELIMITERS = [';', ',', '\t', '|'];
const LOOKED_AT = 60;

/** Text of a file from Excel: UTF-16 or UTF-8 with its mark, UTF-8 where it is valid, else windows-1252. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** How many lines have the commonest number of parts above one, which grows with the parts themselves. */
function evenness(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: LOOKED_AT, skipEmptyLines: 'greedy' });
  const widths = new Map<number, number>();
  for (const { length } of data) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  return Math.max(0, ...Array.from(widths, ([width, lines]) => lines + width / 1000));
}

/** The character between cells: the one that Excel declares, else the one that makes the most even table. */
function delimiterOf(text: string): string {
  const declared = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (declared !== undefined) return declared;
  let best = { delimiter: ';', even: 0 };
  for (const delimiter of DELIMITERS) {
    const even = evenness(text, delimiter);
    if (even > best.even) best = { delimiter, even };
  }
  return best.delimiter;
}

/** The rows of a CSV file, numbered as a spreadsheet program would. */
export function csvRows(text: string): Row[] {
  const delimiter = delimiterOf(text);
  const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  return data.map((cells, index) => ({
    line: index + 1,
    cells: cells.map((cell) => (cellText(cell) === null ? null : cell)),
  }));
}
