import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addGuard, addSanction, invalidFields, refusalOf } from '../support/guards.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
let guardId: number;
beforeEach(async () => {
  office = await openOffice();
  guardId = await addGuard(office, 1);
});
afterEach(() => office.close());

const suspension = {
  kind: 'suspensao',
  days: 10,
  final_on: '2024-02-01',
  served_from: '2024-02-10',
  fulfilled_on: '2024-02-19',
};
const asKnown = (on: string, knownOn: string) =>
  office.as('comandante').behavior.asKnown({ guardId, on, knownOn });

describe('as known on another day', () => {
  it('keeps what was annulled only later, and says why today is another', async () => {
    const annulled = { annulled_on: '2026-10-05', annulled_reason: 'Nulidade da citação.' };
    const id = await addSanction(office, guardId, { ...suspension, ...annulled });
    const found = await asKnown('2025-06-01', '2025-06-01');
    expect([found.known.current.class, found.now.current.class, found.same]).toEqual([
      'regular',
      'excelente',
      false,
    ]);
    expect(found.known.timeline.at(-1)).toMatchObject({ from: '2024-02-01', class: 'regular' });
    expect(found.differences).toEqual([
      {
        kind: 'annulled',
        sanctionId: id,
        text: 'Suspensão de 10 dias, definitiva em 01/02/2024: ainda valia; foi anulada em 05/10/2026 e é como se nunca tivesse existido. Motivo: Nulidade da citação.',
      },
    ]);
    expect(found.summary).toBe(
      'Classe em 01/06/2025: Regular pelo que se sabia em 01/06/2025; Excelente pelo que se sabe hoje.',
    );
    expect(await asKnown('2025-06-01', '2026-10-05')).toMatchObject({ same: true, differences: [] });
  });

  it('does not know a sanction final later, nor a service or a leave to come', async () => {
    await addSanction(office, guardId, suspension);
    const early = await asKnown('2024-06-01', '2024-01-15');
    expect([early.known.current.class, early.now.current.class]).toEqual(['excelente', 'regular']);
    expect(early.differences.map(({ kind }) => kind)).toEqual(['final_later']);
    const unserved = await asKnown('2026-06-01', '2024-02-05');
    expect([unserved.known.current.class, unserved.now.current.class]).toEqual(['regular', 'bom']);
    expect(unserved.differences.map(({ kind }) => kind)).toEqual(['served_later']);
    expect((await asKnown('2026-06-01', '2024-02-12')).same).toBe(true);
  });

  it('counts a leave annulled later and not one begun later', async () => {
    await addSanction(office, guardId, suspension);
    const leave = { guardId, kind: 'licenca_saude', from: '2024-05-01', to: '2024-07-31', act: '' } as const;
    const record = await office.as('rh').guards.recordLeave(leave);
    expect((await asKnown('2026-03-01', '2024-04-01')).differences.map(({ kind }) => kind)).toEqual([
      'leave_later',
    ]);
    const reason = 'Registro lançado em duplicidade.';
    await office.as('rh').guards.annulLeave({ leaveId: record.leaves[0]?.id ?? 0, reason });
    const found = await asKnown('2026-03-01', '2026-03-01');
    expect([found.known.current.class, found.now.current.class]).toEqual(['regular', 'bom']);
    expect(found.differences.map(({ kind }) => kind)).toEqual(['leave_annulled']);
  });

  it('is refused before the admission and for days to come', async () => {
    expect(Object.keys(await invalidFields(asKnown('2010-02-28', '2024-01-01')))).toEqual(['on']);
    expect(Object.keys(await invalidFields(asKnown('2024-01-01', '2010-02-28')))).toEqual(['knownOn']);
    expect(Object.keys(await invalidFields(asKnown('2024-01-01', '2026-11-24')))).toEqual(['knownOn']);
  });
});

describe('what if', () => {
  const whatIf = (kind: string, days: number | null, on: string | null = null) =>
    office.as('rh').behavior.whatIf({ guardId, penalty: { kind, days }, on });

  it('reads the facts of the guard under the rulebook of the day', async () => {
    await addSanction(office, guardId, { ...suspension, final_on: '2025-05-01', fulfilled_on: '2025-05-19' });
    const one = await whatIf('suspensao', 5);
    expect([one.on, one.before.class, one.after?.class]).toEqual(['2026-11-23', 'regular', 'mau']);
    expect(one.returns).toMatchObject({ on: '2027-05-19', class: 'regular' });
    expect(one.rulebook.id).toBe(1);
  });

  it('is refused for what the rulebook does not have and before the admission', async () => {
    expect(Object.keys(await invalidFields(whatIf('multa', null)))).toEqual(['penalty.kind']);
    expect(Object.keys(await invalidFields(whatIf('repreensao', null, '2009-01-01')))).toEqual(['on']);
    const refusal = await refusalOf(
      office
        .as('ouvidor')
        .behavior.whatIf({ guardId, penalty: { kind: 'repreensao', days: null }, on: null }),
    );
    expect(refusal).toMatchObject({ code: 'forbidden', permission: 'behavior.read' });
  });
});

describe('history by year', () => {
  it('counts who was in service at the end of each year, today in the year under way', async () => {
    await addSanction(office, guardId, suspension);
    const retired = await addGuard(office, 2, { admissionOn: '2012-06-01' });
    const status = { kind: 'status', status: 'retired' } as const;
    await office.as('rh').guards.recordCareer({
      guardId: retired,
      version: 1,
      on: '2024-08-01',
      act: 'Portaria 88/2024',
      change: status,
    });
    const { classes, years } = await office.as('rh').behavior.history({ fromYear: 2010, toYear: 2026 });
    expect(classes.map(({ class: id }) => id)).toEqual(['excelente', 'otimo', 'bom', 'regular', 'mau']);
    const said = years.map(({ year, total, counts }) => [
      year,
      total,
      counts.filter(({ count }) => count > 0).map(({ class: id, count }) => `${id} ${count}`),
    ]);
    expect(said.filter(([year]) => [2010, 2013, 2015, 2023, 2024, 2026].includes(Number(year)))).toEqual([
      [2010, 1, ['bom 1']],
      [2013, 2, ['otimo 1', 'bom 1']],
      [2015, 2, ['excelente 1', 'otimo 1']],
      [2023, 2, ['excelente 2']],
      [2024, 1, ['regular 1']],
      [2026, 1, ['bom 1']],
    ]);
    expect(years.at(-1)?.on).toBe('2026-11-23');
    expect(years[0]?.on).toBe('2010-12-31');
  });

  it('is refused for years to come and upside down', async () => {
    const of = (fromYear: number, toYear: number) => office.as('rh').behavior.history({ fromYear, toYear });
    expect(Object.keys(await invalidFields(of(2020, 2027)))).toEqual(['toYear']);
    expect(Object.keys(await invalidFields(of(2021, 2020)))).toEqual(['toYear']);
  });
});
