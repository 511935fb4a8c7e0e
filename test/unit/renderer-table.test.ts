import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Column,
  filterRows,
  isTableView,
  nextSort,
  plainText,
  sortRows,
} from '../../renderer/ui/table/view.ts';

type Row = { readonly name: string; readonly days: number | null };

const columns: readonly Column<Row>[] = [
  { key: 'name', header: 'Nome', value: (row) => row.name, cell: (row) => row.name },
  { key: 'days', header: 'Dias', value: (row) => row.days, cell: (row) => row.days },
  { key: 'mark', header: '', cell: () => '*' },
];
const rows: readonly Row[] = [
  { name: 'Érica Souza', days: 10 },
  { name: 'ana Lima', days: null },
  { name: 'Zuleide 10', days: 9 },
  { name: 'Zuleide 9', days: 30 },
];
const names = (list: readonly Row[]) => list.map((row) => row.name);

describe('the filter', () => {
  test.each([
    ['erica', ['Érica Souza']],
    ['SOUZA érica', ['Érica Souza']],
    ['zuleide 30', ['Zuleide 9']],
    ['  ', names(rows)],
    ['ninguém', []],
  ])('%j leaves %j', (text, left) => {
    expect(names(filterRows(rows, columns, text))).toEqual(left);
  });

  test('never brings in a row nor changes their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: fc.string(), days: fc.integer() })),
        fc.string(),
        (list, text) => {
          const left = filterRows(list, columns, text);
          expect(left).toEqual(list.filter((row) => left.includes(row)));
        },
      ),
    );
  });
});

describe('the order', () => {
  const by = (key: string, descending: boolean) => names(sortRows(rows, columns, { key, descending }));

  test('is that of the language, with numbers as numbers', () => {
    expect(by('name', false)).toEqual(['ana Lima', 'Érica Souza', 'Zuleide 9', 'Zuleide 10']);
    expect(by('name', true)).toEqual(['Zuleide 10', 'Zuleide 9', 'Érica Souza', 'ana Lima']);
  });

  test('leaves what is empty last, either way', () => {
    expect(by('days', false)).toEqual(['Zuleide 10', 'Érica Souza', 'Zuleide 9', 'ana Lima']);
    expect(by('days', true)).toEqual(['Zuleide 9', 'Érica Souza', 'Zuleide 10', 'ana Lima']);
  });

  test('stays as it came for a column that orders nothing', () => {
    expect(sortRows(rows, columns, { key: 'mark', descending: false })).toBe(rows);
    expect(sortRows(rows, columns, null)).toBe(rows);
  });

  test('goes up, down and back with each click on the same header', () => {
    const up = nextSort(null, 'name');
    const down = nextSort(up, 'name');
    expect([up, down, nextSort(down, 'name')]).toEqual([
      { key: 'name', descending: false },
      { key: 'name', descending: true },
      null,
    ]);
    expect(nextSort(down, 'days')).toEqual({ key: 'days', descending: false });
  });
});

test('text without accents nor capitals', () => {
  expect(plainText('ÇÃO Ünica')).toBe('cao unica');
});

test('only a view is taken for a view', () => {
  expect(isTableView({ text: '', sort: null })).toBe(true);
  for (const other of [null, 'x', {}, { text: '' }]) expect(isTableView(other)).toBe(false);
});
