import { expect, test } from 'vitest';
import { classesOf, EVERYONE, matching, unitsOf } from '../../renderer/documents/batch/choice.ts';
import type { GuardRow } from '../../shared/guards/contract.ts';

function guard(id: number, name: string, more: Partial<GuardRow> = {}): GuardRow {
  const rest = { registration: `M${id}`, grade: 'primeira_classe', unit: 'Norte', sector: '' } as const;
  return { id, name, ...rest, status: 'active', admissionOn: '2010-01-01', behavior: null, ...more };
}

const bom = { class: 'bom', label: 'Bom' };
const rows = [
  guard(1, 'Zélia'),
  guard(2, 'Átila', { unit: 'Sul', behavior: bom }),
  guard(3, 'Bento', { status: 'retired', behavior: bom }),
];

test('the roll is narrowed by every part of the filter together, by name', () => {
  const ids = (filter: object) => matching(rows, { ...EVERYONE, ...filter }).map(({ id }) => id);
  expect(ids({})).toEqual([2, 1]);
  expect(ids({ status: 'all' })).toEqual([2, 3, 1]);
  expect(ids({ behavior: 'bom' })).toEqual([2]);
  expect(ids({ unit: 'Norte', behavior: 'bom', status: 'all' })).toEqual([3]);
  expect(ids({ text: 'ATI' })).toEqual([2]);
  expect(ids({ text: 'm1' })).toEqual([1]);
  expect(unitsOf(rows)).toEqual(['Norte', 'Sul']);
  expect(classesOf(rows)).toEqual([{ value: 'bom', label: 'Bom' }]);
});
