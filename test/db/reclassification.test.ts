import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addGuard, addSanction, invalidFields, refusalOf } from '../support/guards.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

const TODAY = '2026-11-23';
const REASON = 'Processo em reexame pela corregedoria.';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const acts = () => office.as('autoridade').behavior;

/** Ana is excelente since 2014, Bia since 2016 save a suspension of 2025; Caio was admitted this year. */
async function someGuards() {
  const ana = await addGuard(office, 1, { name: 'Ana Souza' });
  const bia = await addGuard(office, 2, { name: 'Bia Rocha', admissionOn: '2012-02-01' });
  const caio = await addGuard(office, 3, { name: 'Caio Lima', admissionOn: '2026-01-15' });
  const suspension = { kind: 'suspensao', days: 5, final_on: '2025-03-01', fulfilled_on: '2025-03-10' };
  const sanction = await addSanction(office, bia, { ...suspension, served_from: '2025-03-06' });
  return { ana, bia, caio, sanction };
}

async function issue(until: string, on = until) {
  const draft = await acts().draftAct({ until });
  return acts().issueAct({ id: draft.id, version: draft.version, on, substitution: '' });
}

async function annulSanction(id: number): Promise<void> {
  await office.db
    .updateTable('sanction')
    .set({ annulled_on: '2026-11-20', annulled_reason: 'Nulidade.' })
    .where('id', '=', id)
    .execute();
  await office.db
    .insertInto('sanction_event')
    .values({
      sanction_id: id,
      kind: 'annulled',
      on_day: '2026-11-20',
      text: 'Nulidade.',
      at: '2026-11-23T16:00:00.000Z',
      actor_id: null,
    })
    .execute();
}

describe('changes due', () => {
  it('are those of each guard in service since the class of entry, with date, article and proof', async () => {
    await someGuards();
    const { items, lastAct, draftId } = await acts().pendingChanges({ until: null });
    expect([lastAct, draftId]).toEqual([null, null]);
    expect(
      items.map(({ guard, from, to, on, citation }) => [guard.name, from.class, to.class, on, citation]),
    ).toEqual([
      ['Ana Souza', 'bom', 'excelente', '2014-03-01', 'art. 44, I; art. 45'],
      ['Bia Rocha', 'bom', 'regular', '2025-03-01', 'art. 44, IV'],
    ]);
    expect(items[0]?.because[0]?.text).toContain('Excelente');
    expect(Object.keys(await invalidFields(acts().pendingChanges({ until: '2026-11-24' })))).toEqual([
      'until',
    ]);
  });

  it('are only those since the last act, and tell what was changed behind it', async () => {
    const { sanction } = await someGuards();
    await issue('2026-06-30', TODAY);
    expect((await acts().pendingChanges({ until: null })).items).toEqual([]);
    await annulSanction(sanction);
    const { items, lastAct } = await acts().pendingChanges({ until: null });
    expect(lastAct).toMatchObject({ number: 'ATO-2026-000001', until: '2026-06-30' });
    expect(items).toMatchObject([
      { from: { class: 'regular' }, to: { class: 'excelente' }, on: '2016-02-01', retroactive: true },
    ]);
  });
});

describe('an act', () => {
  it('is drafted, reviewed, issued with its number and printed without who was left out', async () => {
    const { bia } = await someGuards();
    const draft = await office.as('rh').behavior.draftAct({ until: TODAY });
    expect(draft).toMatchObject({ status: 'draft', number: null, changes: 2, excluded: 0, outdated: [] });
    expect(draft.signing.as).toBe('nobody');
    const left = await office
      .as('corregedor')
      .behavior.excludeItem({ actId: draft.id, version: 1, guardId: bia, reason: REASON });
    expect(left).toMatchObject({ version: 2, changes: 1, excluded: 1 });
    expect(left.items[1]).toMatchObject({ excluded: true, excludedReason: REASON });
    const issued = await acts().issueAct({
      id: draft.id,
      version: 2,
      on: TODAY,
      substitution: 'não importa',
    });
    expect(issued).toMatchObject({
      status: 'issued',
      number: 'ATO-2026-000001',
      issuedOn: TODAY,
      authority: { name: 'Conta autoridade' },
      substitution: '',
    });
    const paper = await office.as('rh').documents.reclassification({ actId: draft.id });
    const document = await office.as('rh').documents.issued({ id: issued.documentId ?? 0 });
    expect(document).toMatchObject({ number: 'ATO-2026-000001', kind: 'reclassificacao', facts: paper });
    expect(paper.items).toEqual([
      {
        name: 'Ana Souza',
        registration: 'M1',
        from: 'Bom',
        to: 'Excelente',
        on: '2014-03-01',
        citation: 'art. 44, I; art. 45',
      },
    ]);
    expect(paper.rulebook.citation).toBe('art. 43, § 1º');
    expect((await acts().pendingChanges({ until: null })).items.map(({ guard }) => guard.id)).toEqual([bia]);
    expect((await acts().acts({})).map(({ status }) => status)).toEqual(['issued']);
  });

  it('puts back who was left out, and a draft given up makes room for another', async () => {
    const { bia } = await someGuards();
    const { id } = await acts().draftAct({ until: TODAY });
    await acts().excludeItem({ actId: id, version: 1, guardId: bia, reason: REASON });
    const back = await acts().includeItem({ actId: id, version: 2, guardId: bia });
    expect(back.items.map(({ excluded }) => excluded)).toEqual([false, false]);
    expect(await refusalOf(acts().draftAct({ until: TODAY }))).toMatchObject({ code: 'conflict' });
    const gone = await acts().discardAct({ id, version: 3, reason: REASON });
    expect(gone).toMatchObject({ status: 'annulled', number: null, annulledOn: TODAY });
    expect((await acts().draftAct({ until: TODAY })).changes).toBe(2);
  });

  it('is annulled with a reason, and what it declared was never declared', async () => {
    await someGuards();
    const { id, version } = await issue(TODAY);
    const gone = await acts().annulAct({ id, version, reason: REASON });
    expect(gone).toMatchObject({ status: 'annulled', number: 'ATO-2026-000001', annulledReason: REASON });
    expect((await acts().pendingChanges({ until: null })).items).toHaveLength(2);
    expect((await issue(TODAY)).number).toBe('ATO-2026-000002');
  });
});

describe('an act is refused', () => {
  it('without changes, for days to come, behind the last one, before the day it declares', async () => {
    const { sanction } = await someGuards();
    expect(Object.keys(await invalidFields(acts().draftAct({ until: '2026-11-24' })))).toEqual(['until']);
    await issue('2026-06-30', TODAY);
    expect(await refusalOf(acts().draftAct({ until: TODAY }))).toMatchObject({
      code: 'rule',
      rule: 'sem_mudanca',
      citation: 'art. 43, § 1º',
    });
    expect(Object.keys(await invalidFields(acts().draftAct({ until: '2026-06-29' })))).toEqual(['until']);
    await annulSanction(sanction);
    const draft = await acts().draftAct({ until: TODAY });
    const early = acts().issueAct({ id: draft.id, version: 1, on: '2026-11-22', substitution: '' });
    expect(Object.keys(await invalidFields(early))).toEqual(['on']);
  });

  it('at another version, after the facts changed, when nobody is left in it, once issued', async () => {
    const { ana, bia, sanction } = await someGuards();
    const { id } = await acts().draftAct({ until: TODAY });
    const send = (version: number) => acts().issueAct({ id, version, on: TODAY, substitution: '' });
    expect(await refusalOf(send(7))).toMatchObject({ code: 'conflict' });
    await acts().excludeItem({ actId: id, version: 1, guardId: ana, reason: REASON });
    await acts().excludeItem({ actId: id, version: 2, guardId: bia, reason: REASON });
    expect(await refusalOf(send(3))).toMatchObject({ code: 'rule', rule: 'ato_vazio' });
    await acts().includeItem({ actId: id, version: 3, guardId: bia });
    await annulSanction(sanction);
    expect((await acts().getAct({ id })).outdated[0]).toContain('Bia Rocha: agora de Bom para Excelente');
    expect(await refusalOf(send(4))).toMatchObject({ code: 'conflict' });
    await acts().discardAct({ id, version: 4, reason: REASON });
    const issued = await issue(TODAY);
    const late = acts().excludeItem({
      actId: issued.id,
      version: issued.version,
      guardId: ana,
      reason: REASON,
    });
    expect(await refusalOf(late)).toMatchObject({ code: 'rule', rule: 'ato_expedido' });
    const frozen = office.db.updateTable('reclassification_item').set({ on_day: TODAY }).execute();
    await expect(frozen).rejects.toThrow();
  });

  it('to who may not sign; a substitute says why the holder does not', async () => {
    await someGuards();
    const { id } = await acts().draftAct({ until: TODAY });
    const send = (who: 'corregedor' | 'comandante', substitution: string) =>
      office.as(who).behavior.issueAct({ id, version: 1, on: TODAY, substitution });
    expect(await refusalOf(send('corregedor', ''))).toMatchObject({ code: 'forbidden' });
    expect((await office.as('comandante').behavior.getAct({ id })).signing).toMatchObject({
      as: 'substitute',
    });
    expect(Object.keys(await invalidFields(send('comandante', '')))).toEqual(['substitution']);
    const issued = await send('comandante', 'Cargo de Secretário vago desde 01/11/2026.');
    expect(issued.substitution).toContain('vago');
  });
});

describe('acts of many months', () => {
  const MONTHS = ['2026-02-28', '2026-04-30', '2026-06-30', '2026-08-31', '2026-10-31', TODAY];

  async function declaredAtEnd(days: readonly string[]) {
    for (const day of days) {
      office.setToday(day);
      if ((await acts().pendingChanges({ until: null })).items.length > 0) await issue(day);
    }
    const rows = await office.db
      .selectFrom('reclassification_item')
      .innerJoin('reclassification_act', 'id', 'act_id')
      .select(['guard_id', 'to_class'])
      .where('status', '=', 'issued')
      .orderBy('until_day')
      .execute();
    return new Map(rows.map((row) => [row.guard_id, row.to_class]));
  }

  async function careers() {
    for (const [index, admissionOn] of ['2022-07-10', '2023-03-05', '2023-09-20', '2019-01-01'].entries()) {
      const id = await addGuard(office, index + 1, { admissionOn, birthOn: '1990-01-01' });
      if (index % 2 === 1)
        await addSanction(office, id, { final_on: '2026-05-02', fulfilled_on: '2026-05-10' });
    }
  }

  it('end where a single recomputation ends, and the check finds nothing', async () => {
    await careers();
    const steps = await declaredAtEnd(MONTHS);
    expect(await acts().check({})).toMatchObject({ guards: 4, differences: [] });
    expect((await acts().acts({})).length).toBeGreaterThan(2);
    office.close();
    office = await openOffice();
    await careers();
    const whole = await declaredAtEnd([TODAY]);
    for (const [guard, name] of whole) expect([guard, steps.get(guard)]).toEqual([guard, name]);
  });

  it('differ from the facts only by what was recorded after them, and the check says what', async () => {
    const { bia, sanction } = await someGuards();
    await issue('2026-06-30', TODAY);
    expect((await acts().check({})).differences).toEqual([]);
    await annulSanction(sanction);
    const { differences } = await acts().check({});
    expect(differences).toMatchObject([
      {
        guard: { id: bia },
        acts: [{ number: 'ATO-2026-000001' }],
        declared: { class: 'regular' },
        facts: { class: 'excelente' },
        explained: true,
      },
    ]);
    expect(differences[0]?.reasons).toEqual([
      'Sanção anulada, com data de 20/11/2026 (registro de 23/11/2026, posterior ao ato).',
    ]);
  });

  it('show who was left out with the reason, and what nothing explains', async () => {
    const { ana, bia } = await someGuards();
    const { id } = await acts().draftAct({ until: TODAY });
    await acts().excludeItem({ actId: id, version: 1, guardId: ana, reason: REASON });
    await acts().issueAct({ id, version: 2, on: TODAY, substitution: '' });
    await office.db
      .updateTable('sanction')
      .set({ final_on: '2026-12-01' })
      .where('guard_id', '=', bia)
      .execute();
    await office.db.updateTable('sanction').set({ fulfilled_on: null }).where('guard_id', '=', bia).execute();
    const { differences } = await acts().check({});
    expect(differences.map(({ guard, explained }) => [guard.id, explained])).toEqual([
      [ana, true],
      [bia, false],
    ]);
    expect(differences[0]?.reasons).toEqual([`Excluído do ato: ${REASON}`]);
  });
});
