import { afterEach, beforeEach, expect, test } from 'vitest';
import { forceFacts } from '../../db/behavior/facts.ts';
import { readRows } from '../../db/behavior/force-rows.ts';
import { rowsOf } from '../../shared/behavior/force-rows.ts';
import { addGuard, addSanction } from '../support/guards.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const same = async () => expect(await readRows(office.db)).toEqual(rowsOf(await forceFacts(office.db)));

async function addLeave(guardId: number, kind: string, from: string, to: string) {
  await office.db
    .insertInto('guard_leave')
    .values({ guard_id: guardId, kind, from_day: from, to_day: to })
    .execute();
}

test('an office without anyone has no rows', async () => {
  await same();
  expect((await readRows(office.db)).guards.id).toHaveLength(0);
});

test('columns read whole hold the facts read one by one', async () => {
  const one = await addGuard(office, 1);
  const other = await addGuard(office, 2, { admissionOn: '2004-02-29' });
  await addSanction(office, one, { kind: 'repreensao', final_on: '2020-03-01', fulfilled_on: '2020-03-02' });
  await addSanction(office, other, {
    kind: 'repreensao_pública',
    final_on: '2021-12-31',
    fulfilled_on: null,
  });
  await addSanction(office, one, {
    kind: 'suspensao',
    days: 30,
    final_on: '2022-02-28',
    served_from: '2022-03-05',
    fulfilled_on: '2022-04-03',
  });
  await addSanction(office, one, {
    kind: 'repreensao',
    final_on: '2023-01-01',
    fulfilled_on: '2023-01-01',
    annulled_on: '2024-01-01',
    annulled_reason: 'Nulidade.',
  });
  await same();
  await addLeave(one, 'licenca_saude', '2020-01-01', '2020-02-29');
  await addLeave(other, 'licença', '2024-05-01', '2024-05-01');
  await addLeave(other, 'licenca_saude_longa', '2025-01-01', '2025-03-01');
  await same();
  const { sanctions, leaves } = await readRows(office.db);
  expect([sanctions.guard.length, leaves.guard.length]).toEqual([3, 3]);
  expect(sanctions.names).toEqual(['repreensao', 'repreensao_pública', 'suspensao']);
  expect(leaves.names).toEqual(['licenca_saude', 'licença', 'licenca_saude_longa']);
});

test('a kind that breaks its line is refused rather than read as another fact', async () => {
  const guardId = await addGuard(office, 1);
  await addLeave(guardId, 'licenca\nsaude', '2020-01-01', '2020-02-01');
  await expect(readRows(office.db)).rejects.toThrow('two lines');
});
