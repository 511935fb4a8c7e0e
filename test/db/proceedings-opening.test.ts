import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addGuard, invalidFields, refusalOf } from '../support/guards.ts';
import type { TestOffice } from '../support/office.ts';
import { EXTRACT, sample } from './manifestations-samples.ts';
import { chargeAt, openCourt, openFile, WRITTEN } from './proceedings-samples.ts';

let office: TestOffice;
let guardId: number;
beforeEach(async () => {
  office = await openCourt();
  guardId = await addGuard(office, 1);
});
afterEach(() => office.close());

const byOffice = { type: 'ex_officio' as const, source: 'Despacho do comando' };
const opening = {
  kind: 'sindicancia' as const,
  origin: byOffice,
  knownOn: '2026-11-01',
  openedOn: '2026-11-10',
  summary: 'Fato a apurar em procedimento.',
};

describe('opening', () => {
  it('numbers each kind by year', async () => {
    const { open } = office.as('corregedor').proceedings;
    const numbers = [];
    for (const kind of ['pad', 'pad', 'sindicancia', 'apuracao_preliminar'] as const) {
      numbers.push((await open({ ...opening, kind })).number);
    }
    numbers.push((await open({ ...opening, knownOn: '2025-02-01', openedOn: '2025-02-03' })).number);
    expect(numbers).toEqual([
      'PAD-2026-000001',
      'PAD-2026-000002',
      'SIND-2026-000001',
      'AP-2026-000001',
      'SIND-2025-000001',
    ]);
  });

  it('asks for coherent days and a written source', async () => {
    const { open } = office.as('corregedor').proceedings;
    const late = await invalidFields(open({ ...opening, openedOn: '2026-11-24' }));
    expect(Object.keys(late)).toEqual(['openedOn']);
    const early = await invalidFields(open({ ...opening, knownOn: '2026-11-11' }));
    expect(Object.keys(early)).toEqual(['knownOn']);
    const silent = open({ ...opening, origin: { ...byOffice, source: ' ' } });
    expect(Object.keys(await invalidFields(silent))).toEqual(['origin.source']);
  });

  it('follows a manifestation only after the extract, and may do so more than once', async () => {
    const ouvidor = office.as('ouvidor').manifestations;
    const { id, protocol } = await ouvidor.register(sample());
    const { open, get } = office.as('corregedor').proceedings;
    const origin = { type: 'manifestation' as const, manifestationId: id };
    expect(await refusalOf(open({ ...opening, origin }))).toMatchObject({
      code: 'rule',
      rule: 'manifestacao_nao_encaminhada',
    });
    await ouvidor.forward({ id, version: 1, extract: EXTRACT, note: '' });
    const first = await open({ ...opening, kind: 'apuracao_preliminar', origin });
    const second = await open({ ...opening, kind: 'pad', origin });
    const file = await get({ id: second.id });
    expect(file.manifestations).toEqual([{ id, protocol }]);
    expect(file.source).toBe(`Manifestação ${protocol}`);
    const { proceedings } = await office.as('corregedor').manifestations.getReferred({ id });
    expect(proceedings.map((one) => one.number)).toEqual([first.number, second.number]);
  });

  it('leaves a trace of each reading', async () => {
    const { id } = await office.as('corregedor').proceedings.open(opening);
    await office.as('autoridade').proceedings.get({ id });
    const entry = await office.db
      .selectFrom('audit_entry')
      .select(['procedure', 'subject'])
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow();
    expect(entry).toEqual({ procedure: 'proceedings.get', subject: `proceeding:${id}` });
  });
});

describe('the list', () => {
  it('pages newest first and finds by number, summary and accused', async () => {
    const { open, list } = office.as('corregedor').proceedings;
    for (const summary of ['Extravio de rádio.', 'Atraso em ronda.', 'Ofensa a munícipe.']) {
      await open({ ...opening, summary });
    }
    const file = await openFile(office, 'pad');
    await file.charge({ guardId, item: '36-I' });
    const all = { status: 'all' as const, text: '', limit: 3, before: null };
    const page = await list(all);
    expect(page.rows.map((row) => row.number)).toEqual([
      'PAD-2026-000001',
      'SIND-2026-000003',
      'SIND-2026-000002',
    ]);
    expect(page.more).toBe(true);
    const before = page.rows.at(-1)?.id ?? 0;
    expect((await list({ ...all, before })).rows.map((row) => row.number)).toEqual(['SIND-2026-000001']);
    const found = async (text: string) => (await list({ ...all, text })).rows.map((row) => row.number);
    expect(await found('pad-2026')).toEqual(['PAD-2026-000001']);
    expect(await found('rádio')).toEqual(['SIND-2026-000001']);
    expect(await found('NÚMERO 1')).toEqual(['PAD-2026-000001']);
    expect(await found('%')).toEqual([]);
    expect((await list({ ...all, status: 'closed' })).rows).toEqual([]);
  });

  it('shows the nearest limitation of the penalties still possible', async () => {
    const file = await openFile(office, 'sindicancia');
    await file.charge({ guardId, item: '34-I' });
    const row = async () => {
      const { rows } = await office
        .as('corregedor')
        .proceedings.list({ status: 'open', text: '', limit: 10, before: null });
      return rows[0];
    };
    // 180 days from 20/07/2026
    expect(await row()).toMatchObject({ accused: ['Guarda Número 1'], limitationOn: '2027-01-16' });
    await file.act('portaria', '2026-08-03');
    // interrupted on 03/08/2026, running again 140 days later
    expect((await row())?.limitationOn).toBe('2027-06-19');
    expect((await file.read()).limitation.map((line) => line.effect)).toEqual(['light']);
  });
});

describe('a charge', () => {
  it('carries item, severity and the law of the day of the fact', async () => {
    const file = await openFile(office);
    const charge = chargeAt(
      await file.charge({ guardId, item: '34-XVI-b', fact: 'Entregou o achado tarde.' }),
    );
    expect(charge).toMatchObject({
      citation: 'art. 34, XVI, b',
      severity: 'leve',
      effectiveSeverity: 'leve',
      rulebook: { id: 1 },
      withdrawn: false,
      finding: null,
    });
  });

  it('is refused without law on the day of the fact, outside the career in the future and after it was known', async () => {
    const file = await openFile(office);
    const veteran = await addGuard(office, 2, { birthOn: '1960-01-01', admissionOn: '1985-01-02' });
    const before = file.charge({ guardId: veteran, item: '34-I', factOn: '1989-12-31' });
    const refusal = await refusalOf(before);
    expect(refusal).toMatchObject({ code: 'rule', rule: 'norma_da_data_do_fato' });
    expect(JSON.stringify(refusal)).toContain('31/12/1989');
    const young = await invalidFields(file.charge({ guardId, item: '34-I', factOn: '2010-02-28' }));
    expect(young.factOn).toContain('01/03/2010');
    const future = file.charge({ guardId, item: '34-I', factOn: '2026-08-05' });
    expect(Object.keys(await invalidFields(future))).toEqual(['factOn']);
    const unknown = file.charge({ guardId, item: '34-I', factOn: '2026-07-21' });
    expect((await invalidFields(unknown)).factOn).toContain('20/07/2026');
    expect(Object.keys(await invalidFields(file.charge({ guardId, item: '99-I' })))).toEqual(['item']);
    expect((await file.read()).charges).toEqual([]);
  });

  it.each(['35-XXIV', '36-XVI', '37-VII'])('is never the derived item %s', async (item) => {
    const file = await openFile(office);
    expect(await refusalOf(file.charge({ guardId, item }))).toMatchObject({ rule: 'reincidencia_apurada' });
  });

  it.each(['36-III', '37-VI'])('asks why %s and not its twin', async (item) => {
    const file = await openFile(office);
    expect(Object.keys(await invalidFields(file.charge({ guardId, item })))).toEqual(['choiceReason']);
    const chosen = await file.charge({ guardId, item, choiceReason: 'A lesão foi leve e breve.' });
    expect(chargeAt(chosen).choiceReason).toBe('A lesão foi leve e breve.');
  });

  it('is not repeated, nor added to who was already summoned', async () => {
    const file = await openFile(office);
    await file.charge({ guardId, item: '34-I' });
    expect(await refusalOf(file.charge({ guardId, item: '34-I' }))).toMatchObject({ code: 'conflict' });
    await file.act('portaria', '2026-08-03');
    await file.act('comissao', '2026-08-03');
    const { acts } = await file.act('citacao', '2026-08-17', guardId);
    const late = () => file.charge({ guardId, item: '34-II' });
    expect(await refusalOf(late())).toMatchObject({ rule: 'imputacao_apos_citacao' });
    const { version } = await file.read();
    const annulled = { actId: acts.at(-1)?.id ?? 0, version, reason: 'Nova imputação a fazer.' };
    await office.as('escrivao').proceedings.annulAct(annulled);
    expect((await late()).charges).toHaveLength(2);
  });

  it('is withdrawn once, with the reason, and stays on the file', async () => {
    const file = await openFile(office);
    const { charges, version } = await file.charge({ guardId, item: '34-I' });
    const { withdrawCharge } = office.as('corregedor').proceedings;
    const input = { chargeId: charges[0]?.id ?? 0, version, reason: WRITTEN };
    const after = await withdrawCharge(input);
    expect(chargeAt(after)).toMatchObject({ withdrawn: true, withdrawnReason: WRITTEN });
    expect(after.accused).toEqual([]);
    expect(after.blockers.map((one) => one.id)).toContain('no_charge');
    const again = withdrawCharge({ ...input, version: after.version });
    expect(await refusalOf(again)).toMatchObject({ code: 'conflict' });
  });
});

describe('acts', () => {
  it('name an accused where they concern one, and keep within the life of the file', async () => {
    const file = await openFile(office);
    await file.charge({ guardId, item: '34-I' });
    const stranger = await addGuard(office, 2);
    expect(Object.keys(await invalidFields(file.act('citacao', '2026-08-17')))).toEqual(['guardId']);
    expect(Object.keys(await invalidFields(file.act('citacao', '2026-08-17', stranger)))).toEqual([
      'guardId',
    ]);
    expect((await invalidFields(file.act('portaria', '2026-08-02'))).on).toContain('03/08/2026');
    expect(Object.keys(await invalidFields(file.act('portaria', '2026-11-24')))).toEqual(['on']);
  });

  it('open ten days for defence, twenty when the term is common', async () => {
    const file = await openFile(office, 'sindicancia');
    const second = await addGuard(office, 2);
    await file.charge({ guardId, item: '34-I' });
    await file.act('portaria', '2026-08-03');
    const summon = async (whom: number) => {
      await file.act('citacao', '2026-08-17', whom);
      await file.act('vista', '2026-08-17', whom);
    };
    await summon(guardId);
    await file.act('abertura_prazo_defesa', '2026-08-18', guardId);
    await file.charge({ guardId: second, item: '34-I' });
    await summon(second);
    // 20 days after 18/08 fall on 07/09, a holiday
    const { acts } = await file.act('abertura_prazo_defesa', '2026-08-18', second);
    const terms = acts.filter((act) => act.kind === 'abertura_prazo_defesa');
    expect(terms.map((act) => act.dueOn)).toEqual(['2026-08-28', '2026-09-08']);
  });

  it('are annulled once, with the reason', async () => {
    const file = await openFile(office);
    const { acts, version } = await file.act('portaria', '2026-08-03');
    const { annulAct } = office.as('escrivao').proceedings;
    const input = { actId: acts[0]?.id ?? 0, version, reason: WRITTEN };
    const after = await annulAct(input);
    expect(after.acts[0]).toMatchObject({ annulled: true, annulledReason: WRITTEN });
    expect(await refusalOf(annulAct({ ...input, version: after.version }))).toMatchObject({
      code: 'conflict',
    });
  });

  it('are refused with a stale version', async () => {
    const file = await openFile(office);
    const { version } = await file.read();
    await file.act('portaria', '2026-08-03');
    const stale = office.as('escrivao').proceedings.recordAct({
      proceedingId: file.id,
      version,
      kind: 'relatorio',
      guardId: null,
      on: '2026-08-04',
      text: '',
    });
    expect(await refusalOf(stale)).toMatchObject({ code: 'conflict' });
    expect((await file.read()).acts).toHaveLength(1);
  });
});

describe('archiving', () => {
  it('closes with the reasons and ends the work on the file', async () => {
    const file = await openFile(office, 'apuracao_preliminar');
    const { version: unwritten } = await file.act('outro', '2026-08-20');
    const { archive } = office.as('corregedor').proceedings;
    const verbal = archive({ id: file.id, version: unwritten, on: '2026-08-21', reason: WRITTEN });
    expect(await refusalOf(verbal)).toMatchObject({
      rule: 'arquivamento',
      citation: 'Anexo 3, art. 12, §§ 2º e 3º',
    });
    const { version } = await file.act('registro_escrito', '2026-08-20');
    const early = archive({ id: file.id, version, on: '2026-08-19', reason: WRITTEN });
    expect(Object.keys(await invalidFields(early))).toEqual(['on']);
    const done = await archive({ id: file.id, version, on: '2026-08-21', reason: WRITTEN });
    expect(done).toMatchObject({ status: 'archived', closedOn: '2026-08-21', closedReason: WRITTEN });
    expect(done.limitation).toEqual([]);
    expect(await refusalOf(file.act('outro', '2026-08-22'))).toMatchObject({ code: 'conflict' });
    expect(await refusalOf(file.charge({ guardId, item: '34-I' }))).toMatchObject({ code: 'conflict' });
  });
});
