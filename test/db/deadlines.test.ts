import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../support/office.ts';
import { addAct, addFile, addSanction } from './dashboard-samples.ts';
import { addGuard, EXTRACT } from './manifestations-samples.ts';
import { pageOf, receive, refusedWith, targetOf } from './screening-samples.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const table = () => office.as('ouvidor').deadlines;
const EVE = { on: '2026-12-23', name: 'Aniversário do Município', kind: 'municipal' as const };

describe('the table of holidays', () => {
  test('holds the national ones by themselves and what the office adds', async () => {
    const { id } = await table().addHoliday(EVE);
    const year = await office.as('rh').deadlines.holidays({ year: 2026 });
    expect(year).toHaveLength(11);
    expect(year).toContainEqual({ id, ...EVE, annulledReason: null });
    expect(year).toContainEqual(expect.objectContaining({ on: '2026-12-25', kind: 'nacional', id: null }));
  });

  test('refuses a day known, one of the nation, one of a slip of the year, and who may not', async () => {
    await table().addHoliday(EVE);
    for (const on of [EVE.on, '2026-12-25', '2099-01-10', '1980-01-10']) {
      await expect(table().addHoliday({ ...EVE, on })).rejects.toEqual(refusedWith({ code: 'invalid' }));
    }
    await expect(office.as('rh').deadlines.addHoliday({ ...EVE, on: '2026-12-22' })).rejects.toEqual(
      refusedWith({ code: 'forbidden' }),
    );
  });

  test('is imported whole or not at all, with the lines at fault', async () => {
    const text = '13/06/2027;Santo Antônio\n24/06/2027;São João\n25/12/2026;Natal';
    await expect(
      table().importHolidays({ text: `${text}\n31/02/2027;X`, kind: 'municipal' }),
    ).rejects.toEqual(
      refusedWith({ code: 'invalid', fields: { text: [expect.stringContaining('Linha 4')] } }),
    );
    expect(await table().importHolidays({ text, kind: 'municipal' })).toEqual({
      added: 2,
      known: 1,
      moved: 0,
    });
    expect(await table().importHolidays({ text, kind: 'municipal' })).toMatchObject({ added: 0, known: 3 });
  });

  test('an annulled day counts no more and stays with its reason', async () => {
    const id = await receive(office);
    const added = await table().addHoliday(EVE);
    expect(added.moved).toBe(1);
    expect((await pageOf(office, id)).dueOn).toBe('2026-12-24');
    const reason = 'O decreto foi revogado.';
    expect(await table().annulHoliday({ id: added.id, reason })).toEqual({ moved: 1 });
    const page = await pageOf(office, id);
    expect(page.dueOn).toBe('2026-12-23');
    expect(page.events.filter(({ kind }) => kind === 'recounted')).toHaveLength(2);
    expect(await table().holidays({ year: 2026 })).toContainEqual(
      expect.objectContaining({ id: added.id, annulledReason: reason }),
    );
    await expect(table().annulHoliday({ id: added.id, reason })).rejects.toEqual(
      refusedWith({ code: 'conflict' }),
    );
    await expect(table().annulHoliday({ id: 99, reason })).rejects.toEqual(refusedWith({ code: 'notFound' }));
    expect((await table().addHoliday(EVE)).moved).toBe(1);
  });
});

describe('every term is counted with the table', () => {
  test('of manifestations, extensions, complements and recipients, those running included', async () => {
    const id = await receive(office);
    await office
      .as('ouvidor')
      .manifestations.forward({ ...(await targetOf(office, id)), extract: EXTRACT, note: '' });
    await table().addHoliday({ ...EVE, on: '2026-12-14' });
    await table().addHoliday({ ...EVE, on: '2027-01-22' });
    expect((await pageOf(office, id)).recipients[0]?.dueOn).toBe('2026-12-15');
    const target = await targetOf(office, id);
    const extended = await office
      .as('ouvidor')
      .manifestations.extend({ ...target, reason: 'Falta ouvir uma testemunha.' });
    expect(extended.dueOn).toBe('2027-01-25');
    const other = await receive(office);
    const asked = await office.as('ouvidor').manifestations.askComplement({
      ...(await targetOf(office, other)),
      text: 'Diga o dia e a hora do fato.',
    });
    expect(asked.complementDueOn).toBe('2026-12-15');
    await table().addHoliday({ ...EVE, on: '2026-12-15' });
    const page = await pageOf(office, other);
    expect(page.complements[0]?.dueOn).toBe('2026-12-16');
  });

  test('of appeals; what was told to a guard stays as it was told', async () => {
    const guardId = await addGuard(office, 'Bruno Teles', 7);
    const notify = async (id: number) => {
      await office.as('corregedor').sanctions.notify({ id, version: 1, on: '2026-11-23' });
    };
    const dueOn = async (id: number) => {
      const rows = office.db.selectFrom('sanction').select('appeal_due_on').where('id', '=', id);
      return (await rows.executeTakeFirstOrThrow()).appeal_due_on ?? '';
    };
    const first = await addSanction(office, { guardId });
    await notify(first);
    const plain = await dueOn(first);
    await table().addHoliday({ ...EVE, on: plain });
    const second = await addSanction(office, { guardId });
    await notify(second);
    expect((await dueOn(second)) > plain).toBe(true);
    expect(await dueOn(first)).toBe(plain);
  });
});

describe('the calendar', () => {
  test('shows what falls due for the caller alone, by day', async () => {
    const id = await receive(office);
    await office
      .as('ouvidor')
      .manifestations.forward({ ...(await targetOf(office, id)), extract: EXTRACT, note: '' });
    const guardId = await addGuard(office, 'Bruno Teles', 7);
    const proceedingId = await addFile(office, { number: 'SIND-2026-000001', guardId });
    const act = { proceedingId, guardId, kind: 'abertura_prazo_defesa', on: '2026-11-18' } as const;
    await addAct(office, { ...act, dueOn: '2026-12-01' });
    await addSanction(office, { guardId, notifiedOn: '2026-11-20', appealDueOn: '2026-12-21' });
    const span = { from: '2026-12-01', to: '2026-12-31' };
    const of = async (role: 'ouvidor' | 'corregedor' | 'rh' | 'admin') =>
      (await office.as(role).deadlines.calendar(span)).tasks.map(({ kind, dueOn }) => `${dueOn} ${kind}`);
    expect(await of('ouvidor')).toEqual(['2026-12-14 internal_answer', '2026-12-23 manifestation_due']);
    expect(await of('corregedor')).toEqual([
      '2026-12-01 defense_term',
      '2026-12-14 referral_waiting',
      '2026-12-21 appeal_term',
    ]);
    expect(await of('rh')).toEqual([]);
    expect(await of('admin')).toEqual([]);
    const { holidays } = await office.as('admin').deadlines.calendar(span);
    expect(holidays.map(({ name }) => name)).toEqual(['Natal']);
  });

  test('refuses a span that ends before it begins or is longer than a year', async () => {
    for (const to of ['2026-10-01', '2028-01-01']) {
      await expect(table().calendar({ from: '2026-11-01', to })).rejects.toEqual(
        refusedWith({ code: 'invalid' }),
      );
    }
  });
});
