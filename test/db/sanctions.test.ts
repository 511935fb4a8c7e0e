import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Sanction } from '../../shared/sanctions/contract.ts';
import { addGuard, addSanction, invalidFields, refusalOf } from '../support/guards.ts';
import type { TestOffice } from '../support/office.ts';
import { chargeAt, openCourt, openFile, proven, readyFile, WRITTEN } from './proceedings-samples.ts';

let office: TestOffice;
let guardId: number;
beforeEach(async () => {
  office = await openCourt();
  guardId = await addGuard(office, 1);
});
afterEach(() => office.close());

const WAIVER = 'Termo de renúncia de fls. 30';
const clerk = () => office.as('escrivao').sanctions;
const authority = () => office.as('autoridade').sanctions;
const classOn = async (on: string) =>
  (await office.as('rh').behavior.ofGuard({ guardId, on })).current?.class;

async function decided(item: string, kind: string, days: number | null = null): Promise<Sanction> {
  const file = await readyFile(office, guardId, item);
  await file.decide([proven(chargeAt(await file.read()).id, kind, days)], '2026-09-16');
  const [sanction] = await office.as('corregedor').sanctions.list({ guardId, status: 'pending' });
  if (sanction === undefined) throw new Error('no sanction');
  return sanction;
}

const at = ({ id, version }: Sanction, on: string) => ({ id, version, on });

/** Decided 16/09, notified 17/09: thirty days end on Saturday 17/10, moved to Monday 19/10. */
async function notified(item = '36-I', kind = 'suspensao', days: number | null = 10): Promise<Sanction> {
  return clerk().notify(at(await decided(item, kind, days), '2026-09-17'));
}

async function final(item = '36-I', kind = 'suspensao', days: number | null = 10): Promise<Sanction> {
  return clerk().finalize({ ...at(await notified(item, kind, days), '2026-10-20'), waived: false });
}

describe('the steps of a sanction', () => {
  it('go from decision to service, and behavior follows from finality on', async () => {
    const told = await notified();
    expect(told).toMatchObject({ appealDueOn: '2026-10-19', state: 'ready' });
    expect(await classOn('2026-10-20')).toBe('excelente');
    const ended = await clerk().finalize({ ...at(told, '2026-10-20'), waived: false });
    expect(ended).toMatchObject({ finalOn: '2026-10-20', state: 'to_serve' });
    expect(await classOn('2026-10-19')).toBe('excelente');
    expect(await classOn('2026-10-20')).toBe('regular');
    const serving = await clerk().serve(at(ended, '2026-11-20'));
    expect(serving).toMatchObject({
      servedFrom: '2026-11-20',
      fulfilledOn: '2026-11-29',
      state: 'serving',
      version: told.version + 2,
    });
    expect(serving.events.map((event) => event.kind)).toEqual(['decided', 'notified', 'final', 'served']);
    const { next } = await office.as('rh').behavior.ofGuard({ guardId, on: null });
    expect(next).toMatchObject({ on: '2028-11-29', class: 'bom' });
  });

  it('keep their order, saying what comes next', async () => {
    const sanction = await decided('36-I', 'suspensao', 10);
    const order = { code: 'rule', rule: 'ordem_dos_atos' };
    const on = '2026-09-18';
    expect(await refusalOf(clerk().appeal({ ...at(sanction, on), reason: WRITTEN }))).toMatchObject(order);
    expect(await refusalOf(clerk().finalize({ ...at(sanction, on), waived: true }))).toMatchObject(order);
    const early = await refusalOf(clerk().serve(at(sanction, on)));
    expect(early).toMatchObject(order);
    expect(JSON.stringify(early)).toContain('registrar a ciência da decisão');
    const kept = { outcome: 'kept' as const, penalty: null, reason: WRITTEN };
    expect(await refusalOf(authority().decideAppeal({ ...at(sanction, on), ...kept }))).toMatchObject(order);
    const told = await clerk().notify(at(sanction, '2026-09-17'));
    expect(await refusalOf(clerk().notify(at(told, '2026-09-18')))).toMatchObject(order);
  });

  it('keep coherent days', async () => {
    const sanction = await decided('36-I', 'suspensao', 10);
    expect((await invalidFields(clerk().notify(at(sanction, '2026-09-15')))).on).toContain('16/09/2026');
    expect(Object.keys(await invalidFields(clerk().notify(at(sanction, '2026-11-24'))))).toEqual(['on']);
    const ended = await clerk().finalize({
      ...at(await clerk().notify(at(sanction, '2026-09-17')), '2026-09-17'),
      waived: true,
      waiver: WAIVER,
    });
    expect((await invalidFields(clerk().serve(at(ended, '2026-09-16')))).on).toContain('17/09/2026');
  });

  it('refuse a stale version', async () => {
    const sanction = await decided('36-I', 'suspensao', 10);
    await clerk().notify(at(sanction, '2026-09-17'));
    const stale = authority().annul({ ...at(sanction, '2026-09-17'), reason: WRITTEN });
    expect(await refusalOf(stale)).toMatchObject({ code: 'conflict' });
  });

  it('wait for the appeal term, unless it is given up in writing', async () => {
    const told = await notified();
    const early = await refusalOf(clerk().finalize({ ...at(told, '2026-10-19'), waived: false }));
    expect(early).toMatchObject({ rule: 'prazo_de_recurso_em_curso' });
    expect(JSON.stringify(early)).toContain('20/10/2026');
    const unsaid = clerk().finalize({ ...at(told, '2026-09-18'), waived: true });
    expect(Object.keys(await invalidFields(unsaid))).toEqual(['waiver']);
    const ended = await clerk().finalize({ ...at(told, '2026-09-18'), waived: true, waiver: WAIVER });
    expect(ended.events.at(-1)).toMatchObject({
      kind: 'final',
      text: `Renúncia escrita ao recurso: ${WAIVER}`,
    });
  });

  it('refuse an appeal after its term, naming the last day', async () => {
    const told = await notified();
    const late = await refusalOf(clerk().appeal({ ...at(told, '2026-10-20'), reason: WRITTEN }));
    expect(late).toMatchObject({ rule: 'recurso_fora_do_prazo', citation: 'Lei 8.112/1990, art. 108' });
    expect(JSON.stringify(late)).toContain('19/10/2026');
  });

  it('apply a light one on its day and end the career with a dismissal', async () => {
    const light = await clerk().serve(at(await final('34-I', 'repreensao', null), '2026-10-21'));
    expect(light).toMatchObject({ servedFrom: null, fulfilledOn: '2026-10-21', state: 'served' });
    guardId = await addGuard(office, 2);
    const out = await clerk().serve(at(await final('37-I', 'exoneracao', null), '2026-10-22'));
    expect(out).toMatchObject({ fulfilledOn: '2026-10-22', state: 'served' });
    const { status, career, version } = await office.as('rh').guards.get({ id: guardId });
    expect([status, version]).toEqual(['dismissed', 2]);
    expect(career.at(-1)).toMatchObject({
      on: '2026-10-22',
      kind: 'status',
      detail: 'Desligado',
      act: out.reference,
    });
  });
});

describe('an appeal', () => {
  const appealed = async () => clerk().appeal({ ...at(await notified(), '2026-10-01'), reason: WRITTEN });
  const outcome = (name: 'kept' | 'reformed' | 'annulled', kind?: string, days: number | null = null) => ({
    outcome: name,
    penalty: kind === undefined ? null : { kind, days },
    reason: WRITTEN,
  });

  it('suspends finality until it is decided, and then ends it', async () => {
    const waiting = await appealed();
    expect(waiting.state).toBe('appealed');
    const early = clerk().finalize({ ...at(waiting, '2026-10-20'), waived: false });
    expect(await refusalOf(early)).toMatchObject({ rule: 'ordem_dos_atos' });
    const kept = await authority().decideAppeal({ ...at(waiting, '2026-10-10'), ...outcome('kept') });
    expect(kept).toMatchObject({ appealOutcome: 'kept', state: 'to_notify', days: 10 });
    const told = await clerk().notify(at(kept, '2026-10-12'));
    const ended = await clerk().finalize({ ...at(told, '2026-11-12'), waived: false });
    expect(ended.finalOn).toBe('2026-11-12');
  });

  it('may be given up', async () => {
    const ended = await clerk().finalize({
      ...at(await appealed(), '2026-10-02'),
      waived: true,
      waiver: WAIVER,
    });
    expect(ended.events.at(-1)?.text).toBe(`Desistência escrita do recurso: ${WAIVER}`);
  });

  it.each([
    ['the same', 'suspensao', 10],
    ['a longer one', 'suspensao', 11],
    ['a graver one', 'exoneracao', null],
  ])('is not reformed to %s', async (_name, kind, days) => {
    const waiting = await appealed();
    const reform = authority().decideAppeal({
      ...at(waiting, '2026-10-10'),
      ...outcome('reformed', kind, days),
    });
    expect(await refusalOf(reform)).toMatchObject({ code: 'rule', rule: 'sem_agravamento' });
  });

  it('is reformed to a shorter or lighter one, with the severity that admits it', async () => {
    const waiting = await appealed();
    const lighter = outcome('reformed', 'repreensao_escrita');
    const reformed = await authority().decideAppeal({ ...at(waiting, '2026-10-10'), ...lighter });
    expect(reformed).toMatchObject({
      kind: 'repreensao_escrita',
      days: null,
      severity: 'media',
      appealOutcome: 'reformed',
    });
    const told = await clerk().notify(at(reformed, '2026-10-10'));
    const ended = await clerk().finalize({ ...at(told, '2026-10-10'), waived: true, waiver: WAIVER });
    expect(await classOn('2026-10-10')).toBe('bom');
    const { id: proceedingId } = await office.db
      .selectFrom('proceeding')
      .select('id')
      .executeTakeFirstOrThrow();
    const { charges } = await office.as('autoridade').proceedings.get({ id: proceedingId });
    expect(charges[0]?.finding?.sanction).toMatchObject({ id: ended.id, label: 'Repreensão escrita' });
  });

  it('annuls the sanction, which never counted', async () => {
    const waiting = await appealed();
    const gone = await authority().decideAppeal({ ...at(waiting, '2026-10-10'), ...outcome('annulled') });
    expect(gone).toMatchObject({ state: 'annulled', annulledOn: '2026-10-10', annulledReason: WRITTEN });
    expect(await classOn('2026-11-23')).toBe('excelente');
    const after = clerk().finalize({ ...at(gone, '2026-10-20'), waived: false });
    expect(await refusalOf(after)).toMatchObject({ rule: 'ordem_dos_atos' });
  });
});

describe('an annulment', () => {
  it('recomputes behavior as if the sanction had never been, once', async () => {
    const served = await clerk().serve(at(await final(), '2026-10-21'));
    expect(await classOn('2026-11-23')).toBe('regular');
    const gone = await authority().annul({ ...at(served, '2026-11-20'), reason: WRITTEN });
    expect(gone).toMatchObject({ state: 'annulled', annulledReason: WRITTEN });
    expect(await classOn('2026-11-23')).toBe('excelente');
    expect(await classOn('2026-10-25')).toBe('excelente');
    const again = authority().annul({ ...at(gone, '2026-11-20'), reason: WRITTEN });
    expect(await refusalOf(again)).toMatchObject({ rule: 'ordem_dos_atos' });
  });
});

describe('readers', () => {
  it('without case access see final facts only, and can act on nothing else', async () => {
    const told = await notified();
    const old = await addSanction(office, guardId);
    await addSanction(office, guardId, { annulled_on: '2021-01-01', annulled_reason: WRITTEN });
    const rh = office.as('rh').sanctions;
    const seen = await rh.list({ guardId, status: 'all' });
    expect(seen.map((one) => one.id)).toEqual([old]);
    expect(await rh.list({ guardId, status: 'pending' })).toEqual([]);
    expect(await office.as('corregedor').sanctions.list({ guardId, status: 'all' })).toHaveLength(3);
    const hidden = rh.finalize({ ...at(told, '2026-10-20'), waived: false });
    expect(await refusalOf(hidden)).toMatchObject({ code: 'notFound' });
    const ended = await clerk().finalize({ ...at(told, '2026-10-20'), waived: false });
    const [shown] = await office.as('comandante').sanctions.list({ guardId: null, status: 'pending' });
    expect(shown).toMatchObject({ id: ended.id, proceedingId: null, reference: 'PAD-2026-000001' });
    expect(shown?.events.map((event) => event.kind)).toEqual(['final']);
    expect((await rh.serve(at(ended, '2026-10-21'))).proceedingId).toBeNull();
    expect(await refusalOf(office.as('ouvidor').sanctions.list({ guardId, status: 'all' }))).toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('the main job', () => {
  it('goes from opening to behavior through four people', async () => {
    const file = await openFile(office, 'sindicancia');
    await file.charge({ guardId, item: '35-XIX', onDuty: true });
    for (const [kind, on] of [
      ['portaria', '2026-08-03'],
      ['citacao', '2026-08-17'],
      ['vista', '2026-08-17'],
      ['defesa', '2026-08-27'],
      ['oitiva', '2026-09-03'],
    ] as const) {
      await file.act(kind, on, kind === 'portaria' ? undefined : guardId);
    }
    await file.settle();
    await file.decide([proven(chargeAt(await file.read()).id, 'repreensao_escrita')], '2026-09-16');
    const [sanction] = await office.as('escrivao').sanctions.list({ guardId, status: 'pending' });
    if (sanction === undefined) throw new Error('no sanction');
    const told = await clerk().notify(at(sanction, '2026-09-17'));
    const ended = await clerk().finalize({ ...at(told, '2026-10-20'), waived: false });
    await office.as('rh').sanctions.serve(at(ended, '2026-10-21'));
    expect(await classOn('2026-10-20')).toBe('bom');
    const { next } = await office.as('rh').behavior.ofGuard({ guardId, on: null });
    expect(next).toMatchObject({ on: '2029-10-21', class: 'otimo' });
  });
});
