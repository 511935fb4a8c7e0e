import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { behaviorFacts } from '../../db/behavior/facts.ts';
import { rulebookById } from '../../db/rulebooks/statements.ts';
import { behaviorHistory } from '../../shared/behavior/evaluate.ts';
import { addGuard, addSanction, invalidFields, refusalOf } from '../support/guards.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
let guardId: number;
beforeEach(async () => {
  office = await openOffice();
  guardId = await addGuard(office, 1);
});
afterEach(() => office.close());

const ofGuard = (on: string | null = null) => office.as('comandante').behavior.ofGuard({ guardId, on });

async function seedHistory(): Promise<void> {
  await addSanction(office, guardId, {
    final_on: '2014-06-02',
    fulfilled_on: '2014-06-10',
    fact_on: '2014-01-01',
  });
  await addSanction(office, guardId, {
    kind: 'suspensao',
    days: 10,
    final_on: '2022-02-01',
    served_from: '2022-02-10',
    fulfilled_on: '2022-02-19',
  });
  const leave = { guardId, kind: 'licenca_saude', from: '2023-01-01', to: '2023-02-19', act: '' } as const;
  await office.as('rh').guards.recordLeave(leave);
  await office
    .as('rh')
    .guards.recordLeave({ ...leave, kind: 'ferias', from: '2023-07-01', to: '2023-07-30' });
}

describe('class of a guard', () => {
  it('is what the rules say of the same facts, with the article, the proof and the next change', async () => {
    await seedHistory();
    const answer = await ofGuard();
    const facts = await behaviorFacts(office.db, guardId);
    const rules = (await rulebookById(office.db, 1))?.body;
    if (facts === null || rules === undefined) throw new Error('nothing to compare with');
    const history = behaviorHistory(rules, facts, '2026-11-23');
    expect(answer.timeline.map(({ from, class: name }) => ({ from, class: name }))).toEqual(history.timeline);
    expect(answer.current).toMatchObject({ class: history.current.class, because: history.current.because });
    expect(history.next).toBeNull();
    expect(answer.next).toBeNull();
    expect(answer.rulebook.id).toBe(1);
    expect(answer.current?.citation).toBe('art. 44, I');
  });

  it('has a timeline without holes, ranked from the best, served time pushed by leaves and not by vacation', async () => {
    await seedHistory();
    const { timeline, leaves, sanctions } = await ofGuard();
    expect(timeline.map(({ from, to, label, rank }) => [from, to, label, rank])).toEqual([
      ['2010-03-01', '2013-02-28', 'Bom', 2],
      ['2013-03-01', '2014-02-28', 'Ótimo', 1],
      ['2014-03-01', '2014-06-01', 'Excelente', 0],
      ['2014-06-02', '2017-06-09', 'Bom', 2],
      ['2017-06-10', '2018-06-09', 'Ótimo', 1],
      ['2018-06-10', '2022-01-31', 'Excelente', 0],
      ['2022-02-01', '2024-04-08', 'Regular', 3],
      ['2024-04-09', '2025-04-09', 'Bom', 2],
      ['2025-04-10', '2026-04-09', 'Ótimo', 1],
      ['2026-04-10', null, 'Excelente', 0],
    ]);
    expect(leaves.map(({ label, counts }) => [label, counts])).toEqual([
      ['Licença para tratamento de saúde', true],
      ['Férias', false],
    ]);
    expect(sanctions.map(({ label }) => label)).toEqual(['Repreensão', 'Suspensão de 10 dias']);
  });

  it('on a past day knows only what was final then', async () => {
    await seedHistory();
    const then = await ofGuard('2020-01-01');
    expect(then.current?.class).toBe('excelente');
    expect(then.timeline.at(-1)).toMatchObject({ from: '2018-06-10', to: null });
    expect(then.sanctions).toHaveLength(1);
  });
});

describe('class of a guard as facts change', () => {
  it('follows a sanction that becomes final, is served, is annulled; one not final is no fact', async () => {
    const id = await addSanction(office, guardId, {
      kind: 'suspensao',
      days: 5,
      final_on: null,
      served_from: null,
      fulfilled_on: null,
    });
    const set = (values: Record<string, string>) =>
      office.db.updateTable('sanction').set(values).where('id', '=', id).execute();
    const current = async () => (await ofGuard()).current?.class;
    expect(await current()).toBe('excelente');
    expect((await ofGuard()).sanctions).toEqual([]);
    await set({ final_on: '2026-11-01' });
    expect(await current()).toBe('regular');
    expect((await ofGuard()).next).toBeNull();
    await set({ served_from: '2026-11-05', fulfilled_on: '2026-11-09' });
    expect((await ofGuard()).next).toEqual({ on: '2028-11-09', class: 'bom', label: 'Bom' });
    await set({ annulled_on: '2026-11-20', annulled_reason: 'Nulidade reconhecida.' });
    expect(await current()).toBe('excelente');
    for (const who of ['rh', 'comandante'] as const) {
      expect((await office.as(who).behavior.ofGuard({ guardId, on: null })).sanctions).toEqual([]);
    }
    for (const who of ['corregedor', 'escrivao', 'autoridade'] as const) {
      const { sanctions } = await office.as(who).behavior.ofGuard({ guardId, on: null });
      expect(sanctions).toMatchObject([{ annulled: true }]);
    }
  });

  it('is refused before the admission, of nobody, to who may not', async () => {
    expect((await invalidFields(ofGuard('2010-02-28'))).on).toContain('01/03/2010');
    expect(Object.keys(await invalidFields(ofGuard('2010-02-30')))).toEqual(['on']);
    expect((await ofGuard('2010-03-01')).current?.class).toBe('bom');
    const nobody = office.as('rh').behavior.ofGuard({ guardId: 99, on: null });
    expect(await refusalOf(nobody)).toEqual({ code: 'notFound', what: 'guarda' });
    for (const who of ['ouvidor', 'admin'] as const) {
      const refusal = await refusalOf(office.as(who).behavior.ofGuard({ guardId, on: null }));
      expect(refusal).toMatchObject({ code: 'forbidden', permission: 'behavior.read' });
    }
  });
});

describe('class of the force', () => {
  const ofForce = (days: number, on: string | null = null) => office.as('rh').behavior.ofForce({ on, days });

  it('equals that of each guard, counts each class and shows the changes near', async () => {
    await seedHistory();
    await addGuard(office, 2, { admissionOn: '2023-12-01', name: 'Ana Nova' });
    const retired = await addGuard(office, 3);
    const status = { kind: 'status', status: 'retired' } as const;
    const career = { guardId: retired, version: 1, on: '2020-01-01', act: 'Portaria 3/2020', change: status };
    await office.as('rh').guards.recordCareer(career);
    const force = await ofForce(30);
    expect(force.guards.map(({ name, class: own, next }) => [name, own, next?.on ?? null])).toEqual([
      ['Ana Nova', 'bom', '2026-12-01'],
      ['Guarda Número 1', 'excelente', null],
    ]);
    expect(force.guards[0]?.next).toEqual({ on: '2026-12-01', class: 'otimo', label: 'Ótimo' });
    expect(force.classes.map(({ class: id, count }) => [id, count])).toEqual([
      ['excelente', 1],
      ['otimo', 0],
      ['bom', 1],
      ['regular', 0],
      ['mau', 0],
    ]);
    expect((await ofForce(7)).guards[0]?.next).toBeNull();
    const before = await ofForce(30, '2022-06-01');
    expect(before.guards.map(({ class: own }) => own)).toEqual(['regular']);
    const listed = await office.as('rh').guards.list({ status: 'active' });
    expect(listed.map(({ id, behavior }) => [id, behavior?.class])).toEqual(
      force.guards.map(({ id, class: own }) => [id, own]),
    );
  });

  it('on a past day is of who was in service then', async () => {
    const record = office.as('rh').guards.recordCareer;
    const base = { guardId, act: 'Portaria 3/2020' };
    const change = (status: 'retired' | 'active') => ({ kind: 'status', status }) as const;
    await record({ ...base, version: 1, on: '2020-01-01', change: change('retired') });
    await record({ ...base, version: 2, on: '2022-05-01', change: change('active') });
    await record({ ...base, version: 3, on: '2025-01-01', change: change('retired') });
    const counts = [];
    for (const on of ['2010-02-28', '2019-12-31', '2020-01-01', '2022-05-01', '2024-12-31', '2025-01-01']) {
      counts.push((await ofForce(30, on)).guards.length);
    }
    expect(counts).toEqual([0, 1, 0, 1, 1, 0]);
    expect((await ofForce(30)).guards).toEqual([]);
  });

  it('is refused in words for a day too far to come', async () => {
    for (const on of ['2036-11-24', '9999-12-31']) {
      expect((await invalidFields(ofForce(366, on))).on).toContain('10 anos');
      expect((await invalidFields(ofGuard(on))).on).toContain('10 anos');
    }
    expect((await ofForce(366, '2036-11-23')).guards).toHaveLength(1);
  });

  it('is refused to who may not', async () => {
    const refusal = await refusalOf(office.as('ouvidor').behavior.ofForce({ on: null, days: 30 }));
    expect(refusal).toMatchObject({ code: 'forbidden' });
  });
});
