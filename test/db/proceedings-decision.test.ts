import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSession } from '../../db/accounts/sessions.ts';
import { fileRows } from '../../db/proceedings/file.ts';
import { impedimentsOf } from '../../db/proceedings/impediments.ts';
import type { ActKind } from '../../shared/proceedings/model.ts';
import { addGuard, addSanction, invalidFields, refusalOf } from '../support/guards.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { EXTRACT, sample } from './manifestations-samples.ts';
import {
  ACCUSED_ACTS,
  acquitted,
  chargeAt,
  openCourt,
  openFile,
  proven,
  readyFile,
  recordActs,
  WRITTEN,
} from './proceedings-samples.ts';

let office: TestOffice;
let guardId: number;
beforeEach(async () => {
  office = await openCourt();
  guardId = await addGuard(office, 1);
});
afterEach(() => office.close());

async function counts(): Promise<readonly number[]> {
  const tables = ['decision', 'finding', 'sanction', 'sanction_event'] as const;
  const all = await Promise.all(tables.map((table) => office.db.selectFrom(table).selectAll().execute()));
  return all.map((rows) => rows.length);
}

const first = async (file: Awaited<ReturnType<typeof openFile>>) => chargeAt(await file.read()).id;

describe('a complete file', () => {
  it('is decided once, charge by charge, and leaves sanctions to notify', async () => {
    const other = await addGuard(office, 2);
    const file = await openFile(office);
    await file.charge({ guardId, item: '36-I' });
    await file.charge({ guardId: other, item: '34-I', factOn: '2026-07-10' });
    await file.charge({ guardId: other, item: '34-II', factOn: '2026-07-11' });
    await recordActs(file, [guardId, other]);
    const ready = await file.settle();
    expect(ready.accused.map((one) => one.missing)).toEqual([[], []]);
    expect([ready.blockers, ready.impediments]).toEqual([[], []]);
    const [a, b, c] = ready.charges.map((charge) => charge.id);
    const findings = [
      proven(a ?? 0, 'suspensao', 10),
      acquitted(b ?? 0, 'justified', '38-II-c'),
      acquitted(c ?? 0),
    ];
    const decided = await file.decide(findings);
    expect(decided).toMatchObject({ status: 'decided', closedOn: '2026-10-05', version: ready.version + 1 });
    expect(decided.decision).toEqual({
      on: '2026-10-05',
      reasons: WRITTEN,
      authorityName: 'Conta autoridade',
      authorityOffice: '',
    });
    expect(decided.charges.map((charge) => charge.finding?.sanction?.label ?? null)).toEqual([
      'Suspensão',
      null,
      null,
    ]);
    expect(await counts()).toEqual([1, 3, 1, 1]);
    const [sanction] = await office.as('corregedor').sanctions.list({ guardId, status: 'pending' });
    expect(sanction).toMatchObject({
      item: '36-I',
      severity: 'grave',
      kind: 'suspensao',
      days: 10,
      decidedOn: '2026-10-05',
      state: 'to_notify',
      reference: decided.number,
      proceedingId: file.id,
    });
    expect(sanction?.events.map((event) => [event.kind, event.text])).toEqual([
      ['decided', 'Suspensão de 10 dias'],
    ]);
    expect(await refusalOf(file.decide(findings))).toMatchObject({ code: 'conflict' });
    expect(await counts()).toEqual([1, 3, 1, 1]);
  });

  it('is not decided over what changed meanwhile', async () => {
    const file = await readyFile(office, guardId);
    const { version } = await file.read();
    await file.act('outro', '2026-09-20');
    const stale = office.as('autoridade').proceedings.decide({
      id: file.id,
      version,
      on: '2026-10-05',
      reasons: WRITTEN,
      findings: [proven(await first(file), 'suspensao', 5)],
    });
    expect(await refusalOf(stale)).toMatchObject({ code: 'conflict' });
    expect(await counts()).toEqual([0, 0, 0, 0]);
  });

  it('is decided once under a repeated key', async () => {
    const file = await readyFile(office, guardId);
    const { version } = await file.read();
    const findings = [proven(await first(file), 'suspensao', 5)];
    const input = { id: file.id, version, on: '2026-10-05', reasons: WRITTEN, findings };
    const replies = [
      await office.call('autoridade', 'proceedings.decide', input, 'key-1'),
      await office.call('autoridade', 'proceedings.decide', input, 'key-1'),
    ];
    expect(replies[0]?.ok).toBe(true);
    expect(replies[1]).toEqual(replies[0]);
    expect(await counts()).toEqual([1, 1, 1, 1]);
  });

  it('is decided by the authority alone', async () => {
    const file = await readyFile(office, guardId);
    const { version } = await file.read();
    const findings = [proven(await first(file), 'suspensao', 5)];
    const input = { id: file.id, version, on: '2026-10-05', reasons: WRITTEN, findings };
    for (const role of ['corregedor', 'escrivao', 'rh', 'admin', 'ouvidor'] as const) {
      const refusal = await refusalOf(office.as(role).proceedings.decide(input));
      expect(refusal).toMatchObject({ code: 'forbidden' });
    }
  });
});

describe('due process', () => {
  const WANTED: ReadonlyArray<readonly [readonly ActKind[], string, RegExp]> = [
    [['citacao'], 'devido_processo', /citar o acusado/],
    [['vista'], 'devido_processo', /vista dos autos/],
    [['defesa', 'abertura_prazo_defesa'], 'devido_processo', /a defesa/],
    [['oitiva'], 'devido_processo', /ouvir o acusado/],
    [['indiciacao'], 'devido_processo', /indiciação/],
    [['defesa_final'], 'devido_processo', /defesa final/],
    [['comissao'], 'pendencias_do_julgamento', /comissão/],
    [['portaria'], 'pendencias_do_julgamento', /portaria/],
    [['relatorio'], 'pendencias_do_julgamento', /relatório final/],
  ];

  it.each(WANTED)('without %s refuses the decision and says so', async (leftOut, rule, text) => {
    const file = await openFile(office);
    await file.charge({ guardId, item: '36-I' });
    await recordActs(file, [guardId], leftOut);
    await file.settle();
    const refusal = await refusalOf(file.decide([proven(await first(file), 'suspensao', 5)]));
    expect(refusal).toMatchObject({ code: 'rule', rule });
    expect(JSON.stringify(refusal)).toMatch(text);
    expect(await counts()).toEqual([0, 0, 0, 0]);
  });

  it('names the accused who lacks it when another has it all', async () => {
    const other = await addGuard(office, 2);
    const file = await openFile(office);
    await file.charge({ guardId, item: '36-I' });
    await recordActs(file, [guardId]);
    await file.charge({ guardId: other, item: '36-II' });
    await file.settle();
    const { charges } = await file.read();
    const refusal = await refusalOf(file.decide(charges.map(({ id }) => acquitted(id))));
    expect(refusal).toMatchObject({
      code: 'rule',
      rule: 'devido_processo',
      citation: 'Anexo 3, arts. 41 e 42; CF, art. 5º, LV',
    });
    if (refusal.code !== 'rule') throw new Error('not a rule');
    expect(refusal.facts).toHaveLength(6);
    expect(refusal.facts.every((fact) => fact.startsWith('Guarda Número 2: '))).toBe(true);
  });

  it('waits for the last day of the term when no defence came', async () => {
    const file = await openFile(office, 'sindicancia');
    await file.charge({ guardId, item: '36-I' });
    await file.act('portaria', '2026-08-03');
    for (const [kind, on] of ACCUSED_ACTS.filter(([one]) => one !== 'defesa' && one !== 'oitiva')) {
      await file.act(kind, on, guardId);
    }
    const early = await invalidFields(file.act('dispensa_oitiva', '2026-08-28', guardId));
    expect(early.on).toContain('Defesa apresentada ou decurso do prazo aberto');
    await file.act('dispensa_oitiva', '2026-08-29', guardId);
    await file.settle();
    const finding = acquitted(await first(file));
    expect((await file.decide([finding], '2026-08-29')).status).toBe('decided');
  });

  it('does not count an annulled act, nor a report older than the defence', async () => {
    const file = await readyFile(office, guardId, '36-I', 'sindicancia');
    const { acts, version } = await file.read();
    const hearing = acts.find((act) => act.kind === 'oitiva')?.id ?? 0;
    await office.as('escrivao').proceedings.annulAct({ actId: hearing, version, reason: WRITTEN });
    const finding = proven(await first(file), 'suspensao', 5);
    expect(await refusalOf(file.decide([finding]))).toMatchObject({ rule: 'devido_processo' });
    await file.act('oitiva', '2026-09-16', guardId);
    expect((await file.decide([finding])).status).toBe('decided');
  });

  it('asks again for indictment, defence and report after a hearing done again', async () => {
    const file = await readyFile(office, guardId);
    const hearing = (await file.read()).acts.find((act) => act.kind === 'oitiva')?.id ?? 0;
    await file.annul(hearing);
    await file.act('oitiva', '2026-09-16', guardId);
    const finding = proven(await first(file), 'suspensao', 5);
    const refusal = JSON.stringify(await refusalOf(file.decide([finding])));
    expect(refusal).toContain('Falta a indiciação');
    const { acts, blockers } = await file.read();
    expect(blockers[0]?.text).toContain('anterior ao último ato de defesa');
    await file.annul(acts.find((act) => act.kind === 'indiciacao')?.id ?? 0);
    await file.act('indiciacao', '2026-09-16', guardId);
    await file.act('defesa_final', '2026-09-17', guardId);
    await file.act('relatorio', '2026-09-18');
    expect((await file.decide([finding])).status).toBe('decided');
  });

  it('asks for a verdict on every circumstance proposed', async () => {
    const file = await openFile(office);
    await file.charge({ guardId, item: '36-I', onDuty: true });
    await recordActs(file, [guardId]);
    const refusal = await refusalOf(file.decide([proven(await first(file), 'suspensao', 5)]));
    expect(refusal).toMatchObject({ rule: 'pendencias_do_julgamento' });
    expect(JSON.stringify(refusal)).toMatch(/Bom comportamento.*Praticada durante o serviço/);
  });

  it('gives no judgment to a preliminary inquiry', async () => {
    const file = await openFile(office, 'apuracao_preliminar');
    await file.charge({ guardId, item: '34-I' });
    await file.act('registro_escrito', '2026-08-04');
    const refusal = await refusalOf(file.decide([proven(await first(file), 'repreensao')]));
    expect(refusal).toMatchObject({ rule: 'apuracao_preliminar_sem_julgamento' });
    expect(JSON.stringify(refusal)).toMatch(/instaure.*sindicância ou processo administrativo disciplinar/);
  });

  it('keeps the day of the decision after the last act and not in the future', async () => {
    const file = await readyFile(office, guardId);
    const finding = proven(await first(file), 'suspensao', 5);
    expect((await invalidFields(file.decide([finding], '2026-09-14'))).on).toContain('15/09/2026');
    expect(Object.keys(await invalidFields(file.decide([finding], '2026-11-24')))).toEqual(['on']);
  });
});

describe('impediment', () => {
  it('keeps who opened, charged and recorded from judging', async () => {
    const file = await readyFile(office, guardId);
    const both = office.as('corregedor', 'autoridade').proceedings;
    const { version, impediments } = await both.get({ id: file.id });
    const findings = [proven(await first(file), 'suspensao', 5)];
    const decision = both.decide({ id: file.id, version, on: '2026-10-05', reasons: WRITTEN, findings });
    expect(await refusalOf(decision)).toMatchObject({ code: 'rule', rule: 'impedimento' });
    expect(impediments.map((one) => one.id)).toEqual(['investigator', 'accuser', 'other']);
    expect((await office.as('corregedor').proceedings.get({ id: file.id })).impediments).toEqual([]);
  });

  it.each([
    ['the accused', 0, 'subject'],
    ['a junior of the accused', 1, 'junior'],
  ] as const)('keeps %s from judging', async (_name, place, id) => {
    const chief = await addGuard(office, 3, { grade: 'primeiro_inspetor' });
    const junior = await addGuard(office, 4, { grade: 'segunda_classe' });
    const file = await readyFile(office, chief);
    const session = await loadSession(office.db, 'autoridade');
    if (session === null) throw new Error('no such account');
    const judge = { ...session, guardId: [chief, junior][place] ?? null };
    const found = await impedimentsOf(office.db, await fileRows(office.db, file.id), judge);
    expect(found.map((one) => one.id)).toEqual([id]);
  });

  it('reaches earlier phases of the same facts, and what was declared', async () => {
    const ouvidor = office.as('ouvidor').manifestations;
    const { id: manifestationId } = await ouvidor.register(sample());
    await ouvidor.forward({ id: manifestationId, version: 1, extract: EXTRACT, note: '' });
    const origin = { type: 'manifestation' as const, manifestationId };
    const input = { origin, knownOn: '2026-08-01', openedOn: '2026-08-03', summary: 'Fato a apurar.' };
    await office.as('corregedor').proceedings.open({ ...input, kind: 'apuracao_preliminar' });
    const { id } = await office.as('escrivao').proceedings.open({ ...input, kind: 'pad' });
    const both = office.as('corregedor', 'autoridade').proceedings;
    expect((await both.get({ id })).impediments.map((one) => one.id)).toEqual(['investigator']);
    const declared = await both.get({ id });
    const after = await office.as('corregedor', 'autoridade', 'escrivao').proceedings.recordAct({
      proceedingId: id,
      version: declared.version,
      kind: 'impedimento',
      guardId: null,
      on: '2026-08-04',
      text: 'É amigo íntimo de quem responde.',
    });
    expect(after.impediments.map((one) => one.id)).toEqual(['investigator', 'declared']);
  });
});

describe('findings', () => {
  it('conclude every charge once, with what each outcome asks', async () => {
    const file = await openFile(office);
    await file.charge({ guardId, item: '36-I' });
    await file.charge({ guardId, item: '34-I' });
    await recordActs(file, [guardId]);
    const { charges } = await file.settle();
    const [a = 0, b = 0] = charges.map((charge) => charge.id);
    const fields = async (...findings: Parameters<typeof file.decide>[0]) =>
      Object.keys(await invalidFields(file.decide(findings)));
    expect(await fields(proven(a, 'suspensao', 5))).toEqual(['findings']);
    expect(await fields(acquitted(a), acquitted(b), acquitted(b))).toEqual(['findings.2.chargeId']);
    expect(await fields(acquitted(a), acquitted(b), acquitted(99))).toEqual(['findings.2.chargeId']);
    expect(await fields({ ...proven(a, 'suspensao', 5), penalty: null }, acquitted(b))).toEqual([
      'findings.0.penalty',
    ]);
    expect(await fields({ ...proven(a, 'suspensao', 5), severity: 'leve' }, acquitted(b))).toEqual([
      'findings.0.severity',
    ]);
    expect(await fields(acquitted(a, 'justified'), acquitted(b, 'not_proven', '38-I'))).toEqual([
      'findings.0.justification',
      'findings.1.justification',
    ]);
    const punished = { ...acquitted(a), penalty: { kind: 'suspensao', days: 5 } };
    expect(await fields(punished, acquitted(b))).toEqual(['findings.0.penalty']);
    expect(await counts()).toEqual([0, 0, 0, 0]);
  });

  it.each([
    ['36-I', 'suspensao', 31, /1 a 30 dias/],
    ['36-I', 'suspensao', null, /1 a 30 dias/],
    ['36-I', 'repreensao', null, /gravidade grave/],
    ['36-I', 'exoneracao', null, /gravidade grave/],
    ['34-I', 'suspensao', 5, /gravidade leve/],
    ['34-I', 'advertencia_verbal', null, /competência/],
  ] as const)('for %s do not admit %s of %s days', async (item, kind, days, text) => {
    const file = await readyFile(office, guardId, item);
    const refusal = await refusalOf(file.decide([proven(await first(file), kind, days)]));
    expect(refusal).toMatchObject({ code: 'rule', rule: 'penalidade' });
    expect(JSON.stringify(refusal)).toMatch(text);
    expect(await counts()).toEqual([0, 0, 0, 0]);
  });

  it('follow the severity of a confirmed recurrence', async () => {
    const prior = { item: '34-I', final_on: '2025-03-10', fulfilled_on: '2025-03-12', fact_on: '2025-01-05' };
    await addSanction(office, guardId, prior);
    const file = await readyFile(office, guardId, '34-I');
    const light = await refusalOf(file.decide([proven(await first(file), 'repreensao')]));
    expect(light).toMatchObject({ rule: 'penalidade' });
    const decided = await file.decide([proven(await first(file), 'repreensao_escrita')]);
    expect(chargeAt(decided)).toMatchObject({ severity: 'leve', effectiveSeverity: 'media' });
    const [sanction] = await office.as('corregedor').sanctions.list({ guardId, status: 'pending' });
    expect(sanction).toMatchObject({ item: '34-I', severity: 'media' });
  });

  it('wait for the municipal parameters without which nothing could be applied', async () => {
    office.close();
    office = await openOffice();
    guardId = await addGuard(office, 1);
    const file = await readyFile(office, guardId);
    const { blockers } = await file.read();
    expect(blockers.map((one) => one.id)).toEqual(['suspensao.competence']);
    const refusal = await refusalOf(file.decide([proven(await first(file), 'suspensao', 5)]));
    expect(refusal).toMatchObject({ rule: 'pendencias_do_julgamento' });
  });
});

describe('the preview', () => {
  it('shows class now, after and next, names every problem, and writes nothing', async () => {
    const file = await readyFile(office, guardId);
    const before = await office.db.selectFrom('proceeding').selectAll().execute();
    const { preview } = office.as('autoridade').proceedings;
    const finding = proven(await first(file), 'suspensao', 10);
    const good = await preview({ id: file.id, on: '2026-10-05', findings: [finding] });
    expect(good.problems).toEqual([]);
    expect(good.effects).toMatchObject([
      {
        guard: { id: guardId, name: 'Guarda Número 1' },
        now: { class: 'excelente', label: 'Excelente' },
        after: { class: 'regular', label: 'Regular' },
        // served until 15/10/2026: out of the 24 months two years later, with no other yet
        next: { on: '2028-10-15', class: 'bom', label: 'Bom' },
        // and with four clean years; loses the 5 points of the class and 1 for the suspension
        returns: { on: '2030-10-15', class: 'excelente', label: 'Excelente' },
        points: -6,
      },
    ]);
    expect(good.effects[0]?.after.because.length).toBeGreaterThan(0);
    const bad = await preview({
      id: file.id,
      on: '2026-11-24',
      findings: [{ ...finding, penalty: { kind: 'suspensao', days: 90 } }],
    });
    expect(bad.problems.map((one) => one.id)).toEqual(['on', 'days']);
    const acquittal = await preview({
      id: file.id,
      on: '2026-10-05',
      findings: [acquitted(finding.chargeId)],
    });
    expect(acquittal.effects[0]?.after.class).toBe('excelente');
    expect(await counts()).toEqual([0, 0, 0, 0]);
    expect(await office.db.selectFrom('proceeding').selectAll().execute()).toEqual(before);
  });

  it('does not ask competence of who only reads', async () => {
    const file = await readyFile(office, guardId, '34-I');
    const findings = [proven(await first(file), 'advertencia_verbal')];
    const input = { id: file.id, on: '2026-10-05', findings };
    expect((await office.as('corregedor').proceedings.preview(input)).problems).toEqual([]);
    const asked = await office.as('autoridade').proceedings.preview(input);
    expect(asked.problems.map((one) => one.id)).toEqual(['competence']);
  });
});
