import { formatDate, isIsoDate, toDayNumber } from '../time/civil-date.ts';
import type { ExportCell, ExportTable } from './table.ts';

/** A file inside the workbook's archive. */
export type Part = { readonly name: string; readonly text: string };

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Excel's day 0; before March 1900 its calendar has a day that never was. */
const DAY_ZERO = toDayNumber('1899-12-30');
const FIRST_SERIAL = 61;
const LONGEST = 32_767;
const DAY_STYLE = 1;
const HEADER_STYLE = 2;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Without the signs that XML has no way to write. */
const writable = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

/** Text as XML of a workbook, with nothing that Excel would read as a code of its own. */
function xml(text: string): string {
  return writable(text)
    .replace(/_x([0-9A-Fa-f]{4})_/g, '_x005F_x$1_')
    .replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? '');
}

function text(at: string, value: string, style: number): string {
  const cut = value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value;
  return `<c r="${at}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${xml(cut)}</t></is></c>`;
}

/** The letters of a column: A, Z, AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`;
}

/** Each cell has its kind: a text is never read as a formula, a day is one. */
function cell(at: string, value: ExportCell): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return Number.isFinite(value) ? `<c r="${at}"><v>${value}</v></c>` : '';
  if (!isIsoDate(value)) return text(at, value, 0);
  const serial = toDayNumber(value) - DAY_ZERO;
  return serial >= FIRST_SERIAL
    ? `<c r="${at}" s="${DAY_STYLE}"><v>${serial}</v></c>`
    : text(at, formatDate(value), 0);
}

function widths({ headers, rows }: ExportTable): string {
  const sample = rows.slice(0, 200);
  const columns = headers.map((header, at) => {
    const longest = Math.max(header.length, ...sample.map((row) => String(row[at] ?? '').length));
    return `<col min="${at + 1}" max="${at + 1}" width="${Math.min(60, longest + 3)}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

/** The sheet: the headers stay in sight when it scrolls. */
function sheetOf(table: ExportTable): string {
  const columns = table.headers.map((_, column) => letters(column));
  const head = table.headers.map((header, column) => text(`${columns[column]}1`, header, HEADER_STYLE));
  const body = table.rows.map((row, index) => {
    const cells = row.map((value, column) => cell(`${columns[column]}${index + 2}`, value));
    return `<row r="${index + 2}">${cells.join('')}</row>`;
  });
  const pane =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  return `${HEAD}<worksheet xmlns="${MAIN}">${pane}${widths(table)}<sheetData><row r="1">${head.join('')}</row>${body.join('')}</sheetData></worksheet>`;
}

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

/** A name that Excel accepts for a sheet. */
function sheetName(title: string): string {
  const plain = writable(title).replace(/[[\]/\\:*?'\s]+/g, ' ');
  // What was cut in the middle of a sign is no sign.
  const name = writable(plain.trim().slice(0, 31)).trim();
  return name === '' ? 'Lista' : name;
}

const relations = (list: readonly (readonly [string, string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(
      ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** The files that, put in a ZIP archive, are an Excel workbook of one sheet. */
export function workbookParts(table: ExportTable): readonly Part[] {
  const types = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/worksheets/sheet1.xml', 'worksheet'],
    ['/xl/styles.xml', 'styles'],
  ];
  const overrides = types.map(
    ([part, type]) => `<Override PartName="${part}" ContentType="${TYPES}.${type}+xml"/>`,
  );
  return [
    {
      name: '[Content_Types].xml',
      text: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    },
    { name: '_rels/.rels', text: relations([['officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      text: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${xml(sheetName(table.title))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    },
    { name: 'xl/worksheets/sheet1.xml', text: sheetOf(table) },
    { name: 'xl/styles.xml', text: STYLES },
  ];
}
