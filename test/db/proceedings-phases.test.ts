import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addGuard, invalidFields, refusalOf } from '../support/guards.ts';
import type { TestOffice } from '../support/office.ts';
import { EXTRACT, sample } from './manifestations-samples.ts';
import { openCourt, openFile, readyFile, recordActs, WRITTEN } from './proceedings-samples.ts';

let office: TestOffice;
let guardId: number;
beforeEach(async () => {
  office = await openCourt();
  guardId = await addGuard(office, 1);
});
afterEach(() => office.close());

const corregedor = () => office.as('corregedor').proceedings;
const phase = (file: { readonly phases: readonly { state: string; label: string }[] }) =>
  file.phases.find((one) => one.state === 'current')?.label;

describe('phases', () => {
  it('move by acts and never by hand, to the end that the sanctions record', async () => {
    const file = await openFile(office);
    await file.charge({ guardId, item: '36-I' });
    expect(phase(await file.read())).toBe('Instauração e comissão');
    const ready = await recordActs(file, [guardId]);
    expect(phase(ready)).toBe('Julgamento');
    expect(ready.guarantees.every((one) => one.met !== null)).toBe(true);
    await file.settle();
    const { charges } = await file.read();
    const decided = await file.decide([
      {
        chargeId: charges[0]?.id ?? 0,
        outcome: 'not_proven',
        justification: null,
        severity: null,
        penalty: null,
        reason: WRITTEN,
      },
    ]);
    expect(decided.phases.every((one) => one.state === 'done')).toBe(true);
    const { rows } = await corregedor().list({ status: 'all', text: '', limit: 5, before: null });
    expect(rows[0]).toMatchObject({ kindLabel: 'Processo administrativo disciplinar', phase: null });
  });

  it('refuse an act of a later phase, saying what is missing and citing it', async () => {
    const file = await openFile(office);
    await file.charge({ guardId, item: '36-I' });
    const refusal = await refusalOf(file.act('citacao', '2026-08-17', guardId));
    expect(refusal).toMatchObject({
      code: 'rule',
      rule: 'ato_fora_de_fase',
      citation: 'Lei 8.112/1990, arts. 143 e 151, I',
    });
    expect(JSON.stringify(refusal)).toContain('falta “Portaria de instauração”, “Designação da comissão”');
    expect(await refusalOf(file.act('relatorio', '2026-08-17'))).toMatchObject({ rule: 'ato_fora_de_fase' });
    expect((await invalidFields(file.act('festa', '2026-08-17'))).kind).toContain('não tem este ato');
  });

  it('refuse a second portaria, the same act twice, and a day before the act that it follows', async () => {
    const file = await openFile(office);
    await file.charge({ guardId, item: '36-I' });
    await file.act('portaria', '2026-08-10');
    expect(await refusalOf(file.act('portaria', '2026-08-11'))).toMatchObject({ rule: 'ato_repetido' });
    expect((await invalidFields(file.act('comissao', '2026-08-09'))).on).toContain('Portaria de instauração');
    await file.act('juntada', '2026-08-12');
    expect(await refusalOf(file.act('juntada', '2026-08-12'))).toMatchObject({ code: 'conflict' });
  });
});

describe('terms', () => {
  it('are extended once, while they run, with the reason', async () => {
    const file = await openFile(office, 'sindicancia');
    expect(await refusalOf(file.act('prorrogacao', '2026-08-20'))).toMatchObject({ rule: 'prorrogacao' });
    const opened = await file.act('portaria', '2026-08-03');
    expect(opened.terms[0]).toMatchObject({ id: 'sindicancia', dueOn: '2026-09-02', state: 'late' });
    expect((await invalidFields(file.act('prorrogacao', '2026-09-03'))).on).toContain('02/09/2026');
    const extended = await file.act('prorrogacao', '2026-09-01');
    expect(extended.terms[0]).toMatchObject({ extendedOn: '2026-09-01', dueOn: '2026-10-02' });
    expect(await refusalOf(file.act('prorrogacao', '2026-09-02'))).toMatchObject({ rule: 'ato_repetido' });
    const { version } = extended;
    const silent = office.as('escrivao').proceedings.recordAct({
      proceedingId: file.id,
      version,
      kind: 'sobrestamento',
      guardId: null,
      on: '2026-09-05',
      text: 'curto',
    });
    expect(Object.keys(await invalidFields(silent))).toEqual(['text']);
  });

  it('and limitation stand still from the stop to the resumption', async () => {
    const file = await openFile(office, 'sindicancia');
    await file.charge({ guardId, item: '34-I' });
    await file.act('portaria', '2026-08-03');
    const light = async () => (await file.read()).limitation[0]?.runsOutOn;
    expect(await light()).toBe('2027-06-19');
    expect(await refusalOf(file.act('retomada', '2026-08-05'))).toMatchObject({
      rule: 'relogio_do_procedimento',
    });
    expect((await file.act('sobrestamento', '2026-08-13')).terms[0]?.state).toBe('stopped');
    expect(await refusalOf(file.act('sobrestamento', '2026-08-14'))).toMatchObject({
      rule: 'relogio_do_procedimento',
    });
    const back = await file.act('retomada', '2026-08-23');
    expect(back.terms[0]).toMatchObject({ stoppedDays: 10, dueOn: '2026-09-14' });
    // The clock of limitation only starts again 140 days after the opening: this stop took nothing from it.
    expect(await light()).toBe('2027-06-19');
  });
});

describe('conversion', () => {
  it('of an inquiry asks for the written record and the libelo, and carries what the file has', async () => {
    const ouvidor = office.as('ouvidor').manifestations;
    const { id: manifestationId, protocol } = await ouvidor.register(sample());
    await ouvidor.forward({ id: manifestationId, version: 1, extract: EXTRACT, note: '' });
    const { id } = await corregedor().open({
      kind: 'apuracao_preliminar',
      origin: { type: 'manifestation', manifestationId },
      knownOn: '2026-07-20',
      openedOn: '2026-08-03',
      summary: 'Fato a apurar em procedimento.',
    });
    const clerk = office.as('escrivao').proceedings;
    const act = async (kind: string, on: string, whom: number | null = null) =>
      clerk.recordAct({
        proceedingId: id,
        version: (await corregedor().get({ id })).version,
        kind,
        guardId: whom,
        on,
        text: 'Registro nos autos.',
      });
    await corregedor().addCharge({
      proceedingId: id,
      version: 1,
      guardId,
      item: '36-I',
      factOn: '2026-07-15',
      fact: 'Fato descrito na imputação.',
      onDuty: true,
      inPublic: false,
      choiceReason: '',
    });
    await act('registro_escrito', '2026-08-04');
    const convert = async (to: string, on = '2026-08-20') =>
      corregedor().convert({
        id,
        version: (await corregedor().get({ id })).version,
        to,
        on,
        reason: WRITTEN,
      });
    expect(await refusalOf(convert('pad'))).toMatchObject({
      rule: 'conversao',
      citation: 'Anexo 3, art. 12, § 3º',
    });
    await act('libelo', '2026-08-10', guardId);
    expect(Object.keys(await invalidFields(convert('tac')))).toEqual(['to']);
    expect(Object.keys(await invalidFields(convert('apuracao_preliminar')))).toEqual(['to']);
    expect(Object.keys(await invalidFields(convert('pad', '2026-08-09')))).toEqual(['on']);
    const opened = await convert('pad');
    expect(opened.number).toBe('PAD-2026-000001');
    const after = await corregedor().get({ id: opened.id });
    expect(after).toMatchObject({
      convertedFrom: { id },
      manifestations: [{ protocol }],
      knownOn: '2026-07-20',
    });
    expect(after.charges).toMatchObject([{ item: '36-I', onDuty: true, withdrawn: false }]);
    expect(phase(after)).toBe('Instauração e comissão');
    const before = await corregedor().get({ id });
    expect(before).toMatchObject({
      status: 'converted',
      convertedTo: { id: opened.id },
      closedReason: WRITTEN,
    });
    expect(await refusalOf(convert('pad'))).toMatchObject({ code: 'conflict' });
    const { rows } = await corregedor().list({ status: 'closed', text: '', limit: 5, before: null });
    expect(rows.map((row) => row.id)).toEqual([id]);
  });

  it('keeps limitation from the first knowledge and interrupts it by the opening of the new file', async () => {
    const file = await openFile(office, 'sindicancia');
    await file.charge({ guardId, item: '34-I' });
    await file.act('portaria', '2026-08-03');
    const { version } = await file.read();
    const { id } = await corregedor().convert({
      id: file.id,
      version,
      to: 'pad',
      on: '2026-08-10',
      reason: WRITTEN,
    });
    expect((await corregedor().get({ id })).limitation[0]?.runsOutOn).toBe('2027-06-19');
  });

  it('is not for the clerk nor for a proceeding already judged', async () => {
    const file = await readyFile(office, guardId);
    const { version } = await file.read();
    const input = { id: file.id, version, to: 'sindicancia', on: '2026-10-01', reason: WRITTEN };
    expect(await refusalOf(office.as('escrivao').proceedings.convert(input))).toMatchObject({
      code: 'forbidden',
    });
    expect(Object.keys(await invalidFields(corregedor().convert(input)))).toEqual(['to']);
  });
});

describe('an adjustment term', () => {
  it('is not opened where the municipality has none', async () => {
    const open = openFile(office, 'tac');
    expect((await invalidFields(open)).kind).toContain('não o adotou');
    expect((await corregedor().kinds({})).map((one) => one.id)).toEqual([
      'apuracao_preliminar',
      'sindicancia',
      'pad',
    ]);
  });

  it('is signed with its conditions, and ends as each of them was kept or broken', async () => {
    const { id } = await openFile(office, 'sindicancia');
    await office.db.updateTable('proceeding').set({ kind: 'tac' }).where('id', '=', id).execute();
    const version = async () => (await corregedor().get({ id })).version;
    await corregedor().addCharge({
      proceedingId: id,
      version: await version(),
      guardId,
      item: '34-I',
      factOn: '2026-07-15',
      fact: 'Fato descrito na imputação.',
      onDuty: true,
      inPublic: false,
      choiceReason: '',
    });
    const act = async (kind: string, on: string) =>
      office.as('escrivao').proceedings.recordAct({
        proceedingId: id,
        version: await version(),
        kind,
        guardId,
        on,
        text: 'Registro nos autos.',
      });
    const condition = async (dueOn: string) =>
      corregedor().addTacCondition({
        id,
        version: await version(),
        guardId,
        text: 'Refazer o curso de ética.',
        dueOn,
      });
    await act('proposta_tac', '2026-08-10');
    expect(await refusalOf(act('termo_tac', '2026-08-11'))).toMatchObject({
      rule: 'condicoes_do_ajustamento',
    });
    expect(Object.keys(await invalidFields(condition('2026-08-03')))).toEqual(['dueOn']);
    const { conditions } = await condition('2026-10-01');
    const settle = async (on: string, outcome: 'kept' | 'broken') =>
      corregedor().settleTacCondition({
        id,
        version: await version(),
        conditionId: conditions[0]?.id ?? 0,
        outcome,
        on,
        text: 'Certificado juntado.',
      });
    expect(await refusalOf(settle('2026-08-12', 'kept'))).toMatchObject({ rule: 'condicoes_do_ajustamento' });
    await act('termo_tac', '2026-08-11');
    expect(await refusalOf(condition('2026-11-01'))).toMatchObject({ rule: 'condicoes_do_ajustamento' });
    expect(await refusalOf(act('cumprimento_tac', '2026-09-01'))).toMatchObject({
      rule: 'condicoes_do_ajustamento',
    });
    expect(Object.keys(await invalidFields(settle('2026-08-10', 'kept')))).toEqual(['on']);
    expect((await settle('2026-09-01', 'kept')).conditions[0]).toMatchObject({ outcome: 'kept' });
    expect(await refusalOf(settle('2026-09-02', 'broken'))).toMatchObject({ code: 'conflict' });
    expect(await refusalOf(act('descumprimento_tac', '2026-09-03'))).toMatchObject({
      rule: 'condicoes_do_ajustamento',
    });
    expect(phase(await act('cumprimento_tac', '2026-09-03'))).toBe('Arquivo');
  });
});
