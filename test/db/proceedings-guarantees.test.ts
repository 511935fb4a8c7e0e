import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProceedingKind } from '../../shared/proceedings/model.ts';
import { addGuard, invalidFields, refusalOf } from '../support/guards.ts';
import type { TestOffice } from '../support/office.ts';
import { EXTRACT, sample } from './manifestations-samples.ts';
import {
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

const clerk = () => office.as('escrivao').proceedings;
const authority = () => office.as('autoridade').proceedings;

async function annulActs(file: Awaited<ReturnType<typeof openFile>>, kinds: readonly string[]) {
  for (const { id: actId, kind } of (await file.read()).acts.filter((act) => !act.annulled)) {
    if (!kinds.includes(kind)) continue;
    await clerk().annulAct({ actId, version: (await file.read()).version, reason: WRITTEN });
  }
}

describe('a graver charge after the defence', () => {
  const graver = { item: '37-I', recordedOn: '2026-11-20' };

  it('is refused while any act of the accused stands, naming them', async () => {
    const file = await readyFile(office, guardId);
    await annulActs(file, ['citacao']);
    const refusal = await refusalOf(file.charge({ guardId, ...graver }));
    expect(refusal).toMatchObject({ code: 'rule', rule: 'imputacao_apos_citacao' });
    expect(JSON.stringify(refusal)).toContain('Defesa apresentada (27/08/2026)');
    expect(JSON.stringify(refusal)).not.toContain('Citação (17/08/2026)');
    const other = await addGuard(office, 2);
    expect((await file.charge({ guardId: other, ...graver })).charges).toHaveLength(2);
  });

  it('asks for a summons and a defence of its own', async () => {
    const file = await readyFile(office, guardId);
    await annulActs(file, [
      'libelo',
      'citacao',
      'vista',
      'abertura_prazo_defesa',
      'defesa',
      'oitiva',
      'indiciacao',
      'defesa_final',
      'relatorio',
    ]);
    await file.charge({ guardId, ...graver });
    const backdated = await invalidFields(file.act('citacao', '2026-08-17', guardId));
    expect(backdated.on).toContain('20/11/2026');
    const skipped = await refusalOf(file.act('vista', '2026-11-20', guardId));
    expect(skipped).toMatchObject({ code: 'rule', rule: 'ato_fora_de_ordem' });
    const after = await file.act('citacao', '2026-11-20', guardId);
    expect(after.accused[0]?.missing.map((one) => one.id)).toEqual([
      'vista',
      'defesa',
      'oitiva',
      'indiciacao',
      'defesa_final',
    ]);
    await file.settle();
    const findings = after.charges.map(({ id }) => acquitted(id));
    expect(await refusalOf(file.decide(findings, '2026-11-23'))).toMatchObject({ rule: 'devido_processo' });
  });

  it('takes no act older than its fact', async () => {
    const file = await openFile(office);
    await file.charge({ guardId, item: '36-I', factOn: '2026-07-15' });
    await office.db.updateTable('charge').set({ fact_on: '2026-08-20' }).execute();
    const early = await invalidFields(file.act('libelo', '2026-08-19', guardId));
    expect(early.on).toContain('20/08/2026');
    expect((await file.act('libelo', '2026-08-20', guardId)).acts).toHaveLength(1);
  });
});

describe('an impediment declared', () => {
  it('by the authority, of the whole file, keeps it from judging', async () => {
    const file = await readyFile(office, guardId);
    const { version } = await file.read();
    const declared = await authority().declareImpediment({
      proceedingId: file.id,
      version,
      guardId: null,
      on: '2026-09-20',
      text: 'Há litígio judicial com o acusado.',
    });
    expect(declared.impediments.map((one) => one.id)).toEqual(['declared']);
    const decision = file.decide([acquitted(chargeAt(declared).id)]);
    expect(await refusalOf(decision)).toMatchObject({ rule: 'impedimento' });
  });

  it('of an accused, names the accused, and ends when annulled', async () => {
    const file = await readyFile(office, guardId);
    const { version } = await file.read();
    const declared = await authority().declareImpediment({
      proceedingId: file.id,
      version,
      guardId,
      on: '2026-09-20',
      text: 'O acusado é meu sobrinho.',
    });
    expect(declared.impediments).toMatchObject([{ id: 'kin' }]);
    expect(declared.impediments[0]?.text).toContain('Guarda Número 1');
    await annulActs(file, ['impedimento']);
    expect((await file.read()).impediments).toEqual([]);
    const { version: now } = await file.read();
    const input = { proceedingId: file.id, version: now, guardId, on: '2026-09-20', text: 'É meu sobrinho.' };
    expect(await refusalOf(office.as('rh').proceedings.declareImpediment(input))).toMatchObject({
      code: 'forbidden',
    });
  });

  it('is not needed of who investigated the same guard and fact in a file opened by office', async () => {
    const earlier = await openFile(office, 'apuracao_preliminar');
    await earlier.charge({ guardId, item: '36-I' });
    const opened = await office.as('escrivao').proceedings.open({
      kind: 'pad',
      origin: { type: 'ex_officio', source: 'Despacho do comando' },
      knownOn: '2026-07-20',
      openedOn: '2026-08-20',
      summary: 'Fato já examinado em apuração.',
    });
    const both = office.as('corregedor', 'autoridade').proceedings;
    expect((await both.get({ id: opened.id })).impediments).toEqual([]);
    await office.db
      .updateTable('charge')
      .set({ charged_by: null })
      .where('proceeding_id', '=', earlier.id)
      .execute();
    const { rulebook_id, fact_on, fact } = await office.db
      .selectFrom('charge')
      .selectAll()
      .executeTakeFirstOrThrow();
    const same = { guard_id: guardId, rulebook_id, fact_on, fact, item: '36-I' };
    await office.db
      .insertInto('charge')
      .values({
        ...same,
        proceeding_id: opened.id,
        on_duty: 0,
        in_public: 0,
        withdrawn_at: null,
        withdrawn_reason: null,
        charged_on: '2026-08-21',
        charged_by: null,
      })
      .execute();
    expect((await both.get({ id: opened.id })).impediments.map((one) => one.id)).toEqual(['investigator']);
  });
});

describe('limitation', () => {
  async function phase(manifestationId: number, kind: ProceedingKind, days: readonly [string, string]) {
    const [knownOn, openedOn] = days;
    const origin = { type: 'manifestation' as const, manifestationId };
    const input = { kind, origin, knownOn, openedOn, summary: 'Fato a apurar em procedimento.' };
    const { id } = await office.as('corregedor').proceedings.open(input);
    return id;
  }

  async function portaria(proceedingId: number, on: string) {
    const { version } = await authority().get({ id: proceedingId });
    return clerk().recordAct({ proceedingId, version, kind: 'portaria', guardId: null, on, text: '' });
  }

  it('counts the first knowledge and the first valid opening of every phase', async () => {
    const ouvidor = office.as('ouvidor').manifestations;
    const { id: manifestationId } = await ouvidor.register(sample());
    await ouvidor.forward({ id: manifestationId, version: 1, extract: EXTRACT, note: '' });
    const inquiry = await phase(manifestationId, 'apuracao_preliminar', ['2026-01-10', '2026-01-12']);
    const first = await phase(manifestationId, 'sindicancia', ['2026-02-10', '2026-02-12']);
    const second = await phase(manifestationId, 'pad', ['2026-05-04', '2026-05-04']);
    const light = async () =>
      (await authority().get({ id: second })).limitation.find((line) => line.effect === 'light')?.runsOutOn;
    // 180 days from 10/01/2026
    expect(await light()).toBe('2026-07-09');
    await portaria(inquiry, '2026-01-12');
    expect(await light()).toBe('2026-07-09');
    await portaria(second, '2026-05-04');
    // 04/05/2026 and 140 days, then 180
    expect(await light()).toBe('2027-03-20');
    await portaria(first, '2026-02-12');
    // 12/02/2026 and 140 days, then 180
    expect(await light()).toBe('2026-12-29');
    const { rows } = await authority().list({ status: 'open', text: '', limit: 10, before: null });
    expect(rows.find((row) => row.id === second)?.limitationOn).toBe('2026-12-29');
  });

  it('refuses a penalty out of time, and tells so in the preview', async () => {
    const file = await openFile(office);
    await office.db
      .updateTable('proceeding')
      .set({ known_on: '2026-01-02' })
      .where('id', '=', file.id)
      .execute();
    await file.charge({ guardId, item: '34-I', factOn: '2026-01-01' });
    await recordActs(file, [guardId]);
    const charge = chargeAt(await file.settle());
    const finding = proven(charge.id, 'repreensao');
    const preview = await authority().preview({ id: file.id, on: '2026-10-05', findings: [finding] });
    expect(preview.problems.map((one) => one.id)).toEqual(['prescricao']);
    const refusal = await refusalOf(file.decide([finding]));
    expect(refusal).toMatchObject({ code: 'rule', rule: 'prescricao' });
    expect(JSON.stringify(refusal)).toMatch(/01\/07\/2026.*art\. 142/);
    expect((await file.decide([acquitted(charge.id)])).status).toBe('decided');
  });

  it('leaves to the criminal law what is also a crime', async () => {
    const file = await openFile(office);
    await office.db
      .updateTable('proceeding')
      .set({ known_on: '2015-01-02' })
      .where('id', '=', file.id)
      .execute();
    await file.charge({ guardId, item: '37-III', factOn: '2015-01-01' });
    await file.charge({ guardId, item: '37-I', factOn: '2015-01-01' });
    await recordActs(file, [guardId]);
    const { charges } = await file.settle();
    const findings = charges.map(({ id }) => proven(id, 'exoneracao'));
    const { problems } = await authority().preview({ id: file.id, on: '2026-10-05', findings });
    expect(problems.map((one) => one.id)).toEqual(['prescricao']);
    expect(problems[0]?.text).toContain('art. 37, I:');
  });
});
