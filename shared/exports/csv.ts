import { csvCell } from '../imports/csv.ts';
import { formatDate, isIsoDate } from '../time/civil-date.ts';
import type { ExportCell, ExportTable } from './table.ts';

function written(cell: ExportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return csvCell(isIsoDate(cell) ? formatDate(cell) : cell);
}

/** As the spreadsheet programs of Brazilian offices open it: mark of order, `;`, CRLF, days `dd/mm/yyyy`, no live formula. */
export function exportCsv({ headers, rows }: ExportTable): string {
  return `\ufeff${[headers, ...rows].map((row) => `${row.map(written).join(';')}\r\n`).join('')}`;
}
