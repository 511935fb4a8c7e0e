import fc from 'fast-check';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { pageReader } from '../../renderer/ui/export/all-pages.ts';
import { exportName, exportTable } from '../../renderer/ui/export/export-table.ts';
import { zipOf } from '../../renderer/ui/export/zip.ts';
import { MAX_EXPORTED } from '../../shared/exports/contract.ts';
import { exportCsv } from '../../shared/exports/csv.ts';
import type { ExportTable } from '../../shared/exports/table.ts';
import { workbookParts } from '../../shared/exports/workbook.ts';

const LIVE = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '=HYPERLINK("http://x";"y")',
  "=cmd|' /C calc'!A0",
];

const table: ExportTable = {
  title: 'Manifestações: [todas]/2026?',
  headers: ['Protocolo', 'Recebida em', 'Dias', 'Texto'],
  rows: [
    ['OUV-2026-000001', '2026-11-23', 3.5, 'Água; "praça"\nlinha & <b> _x0041_\u0001'],
    ['OUV-2026-000002', '1890-01-02', -7, ''],
    ['OUV-2026-000003', null, null, null],
    ...LIVE.map((text) => [text, null, 0, text]),
  ],
};

async function readBack(written: ExportTable) {
  const [first] = await readWorkbook(Buffer.from(await zipOf(workbookParts(written))));
  return first;
}

describe('the text file', () => {
  const text = exportCsv(table);

  test('opens in Excel: mark of order, semicolons, CRLF, days and decimals as in Brazil', () => {
    expect(text.startsWith('\ufeffProtocolo;Recebida em;Dias;Texto\r\n')).toBe(true);
    expect(text).toContain('OUV-2026-000001;23/11/2026;3,5;"Água; ""praça""\nlinha');
    expect(text).toContain('\r\nOUV-2026-000002;02/01/1890;-7;\r\n');
    expect(text).toContain('\r\nOUV-2026-000003;;;\r\n');
  });

  test('has no live formula', () => {
    const { data } = Papa.parse<string[]>(text, { delimiter: ';', newline: '\r\n', skipEmptyLines: true });
    const cells = data.slice(4).map(([first]) => first);
    expect(cells).toEqual(LIVE.map((sign) => `'${sign}`));
    for (const one of data.flat()) expect(one).not.toMatch(/^[=+@\t\r]|^-\D/);
  });
});

describe('the workbook', () => {
  test('gives back text as text, numbers as numbers and days as days', async () => {
    const sheet = await readBack(table);
    expect(sheet?.sheet).toBe('Manifestações todas 2026');
    expect(sheet?.data[0]).toEqual(table.headers);
    const [, first, second, third, ...live] = sheet?.data ?? [];
    expect(first?.[0]).toBe('OUV-2026-000001');
    expect(first?.[1]).toEqual(new Date('2026-11-23T00:00:00Z'));
    expect(first?.[2]).toBe(3.5);
    expect(String(first?.[3]).replaceAll('_x005F_', '_')).toBe('Água; "praça"\nlinha & <b> _x0041_');
    expect(second?.slice(0, 3)).toEqual(['OUV-2026-000002', '02/01/1890', -7]);
    expect(third?.slice(1)).toEqual([null, null, null]);
    expect(live.map((row) => String(row[0]).trim())).toEqual(LIVE.map((sign) => sign.trim()));
  });

  test('is XML without a formula, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
        const odd = { title: text, headers: ['A'], rows: [[text], ['fim']] };
        const sheet = workbookParts(odd).find(({ name }) => name.endsWith('sheet1.xml'))?.text ?? '';
        expect(sheet).not.toContain('<f>');
        expect((await readBack(odd))?.data.at(-1)).toEqual(['fim']);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what goes', () => {
  test('is the columns that have a value, as the screen has them', () => {
    const columns = [
      { key: 'a', header: 'A', cell: () => '', value: (row: number) => row },
      { key: 'b', header: 'B', cell: () => 'ações' },
      { key: 'c', header: 'C', cell: () => '', exported: () => '2026-11-23T15:00:00.000Z' },
    ];
    const made = exportTable('X', columns, [1]);
    expect(made.headers).toEqual(['A', 'C']);
    expect(made.rows[0]?.[0]).toBe(1);
    expect(made.rows[0]?.[1]).toMatch(/^23\/11\/2026/);
    expect(exportName('Sanções: "vigentes"/2026', '2026-11-23')).toBe('sanções vigentes 2026 2026-11-23');
  });

  test('is every page, up to what fits one file, and stops when cancelled', async () => {
    const told: number[] = [];
    const pages = pageReader(async (before) => {
      const from = before ?? 5;
      return { rows: [from, from - 1], next: from > 2 ? from - 2 : null };
    });
    const none = new AbortController().signal;
    expect(await pages((read) => told.push(read), none)).toEqual({ rows: [5, 4, 3, 2, 1, 0], cut: false });
    expect(told).toEqual([2, 4, 6]);
    const endless = pageReader(async () => ({ rows: Array.from({ length: 30_000 }, () => 1), next: 1 }));
    const all = await endless(() => undefined, none);
    expect([all.rows.length, all.cut]).toEqual([MAX_EXPORTED, true]);
    const stopped = new AbortController();
    const reading = endless((read) => read > 30_000 && stopped.abort(), stopped.signal);
    await expect(reading).rejects.toThrow();
  });
});
