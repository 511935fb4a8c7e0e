import readWorkbook from 'read-excel-file/node';
import { z } from 'zod';
import { invalidField } from '../../shared/contract/errors.ts';
import type { Sheet } from '../../shared/imports/model.ts';

const cell = z.union([
  z.string(),
  z.number(),
  z.boolean().transform((yes) => (yes ? 'Sim' : 'Não')),
  // Dates come as midnight in UTC.
  z.date().transform((day) => day.toISOString().slice(0, 10)),
  z.null(),
]);
const row = z.array(cell);

/** Far beyond any roll; a small file may be made to swell into more memory than there is. */
const MOST_UNPACKED = 256 * 1024 * 1024;
const ENTRY = Buffer.from('PK\x01\x02', 'latin1');

/** The sizes that the entries of a zip declare, added up. */
function unpackedSize(bytes: Buffer): number {
  let size = 0;
  for (
    let at = bytes.indexOf(ENTRY);
    at >= 0 && at + 46 <= bytes.length;
    at = bytes.indexOf(ENTRY, at + 46)
  ) {
    size += bytes.readUInt32LE(at + 24);
  }
  return size;
}

/** The sheets of an .xlsx workbook; days as `YYYY-MM-DD`. Throws `invalid`, and what the library throws. */
export async function xlsxSheets(bytes: Uint8Array): Promise<Sheet[]> {
  const buffer = Buffer.from(bytes);
  if (unpackedSize(buffer) > MOST_UNPACKED) {
    throw invalidField('file', 'O arquivo é grande demais depois de aberto: divida-o em partes.');
  }
  const sheets = await readWorkbook(buffer);
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((cells, index) => ({ line: index + 1, cells: row.parse(cells) })),
  }));
}
