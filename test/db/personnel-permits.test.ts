import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addGuard, invalidFields, refusalOf } from '../support/guards.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { entries, WHY } from './personnel-samples.ts';
import { openFile } from './proceedings-samples.ts';

let office: TestOffice;
let guardId: number;
let own: ReturnType<typeof entries>;
beforeEach(async () => {
  office = await openOffice();
  guardId = await addGuard(office, 1);
  own = entries(guardId);
});
afterEach(() => office.close());

const rh = () => office.as('rh').personnel;
const record = () => rh().get({ guardId });
const tasks = async () =>
  (await office.as('rh').dashboard.summary({})).tasks.filter(({ kind }) => kind !== 'reclassification_due');
const suspension = {
  ground: 'medical' as const,
  reason: 'Restrição do serviço médico.',
  from: '2026-11-01',
  to: null,
  act: 'Laudo 12/2026',
};

async function permit(changes: Partial<typeof own.permit> = {}): Promise<number> {
  const { permits } = await rh().recordPermit({ ...own.permit, ...changes });
  return permits[0]?.id ?? 0;
}

describe('firearm permits', () => {
  it('are worth ten years and no more (Decreto 11.615/2023, art. 57)', async () => {
    await permit();
    expect((await record()).permits).toMatchObject([
      { number: 'PF-1001', expiresOn: '2028-05-10', state: 'valid', stateDetail: 'Válido até 10/05/2028.' },
    ]);
    const more = { ...own.permit, number: 'PF-1002', expiresOn: '2028-05-11' };
    expect((await invalidFields(rh().recordPermit(more))).expiresOn).toContain('até 10/05/2028');
    expect(Object.keys(await invalidFields(rh().recordPermit({ ...more, expiresOn: '2018-05-09' })))).toEqual(
      ['expiresOn'],
    );
    expect(Object.keys(await invalidFields(rh().recordPermit({ ...own.permit })))).toEqual(['number']);
    expect(Object.keys(await invalidFields(rh().recordPermit({ ...more, issuedOn: '2027-01-01' })))).toEqual([
      'issuedOn',
    ]);
  });

  it('are listed for the force: the last one of each guard in service', async () => {
    await permit();
    await permit({ number: 'PF-1002', issuedOn: '2020-03-02', expiresOn: null });
    expect((await rh().permits({})).permits).toMatchObject([
      { guardId, number: 'PF-1002', expiresOn: '2030-03-02', state: 'valid' },
    ]);
    const { version } = await office.as('rh').guards.get({ id: guardId });
    await office.as('rh').guards.recordCareer({
      guardId,
      version,
      on: '2026-11-20',
      act: 'Portaria 9/2026',
      change: { kind: 'status', status: 'retired' },
    });
    expect(await rh().permits({})).toEqual({ on: '2026-11-23', permits: [] });
  });

  it('are announced 90 days before the end, and when it came', async () => {
    await permit();
    office.setToday('2028-02-09');
    expect([(await record()).alerts, await tasks()].flat()).toEqual([]);
    office.setToday('2028-02-10');
    expect((await record()).permits).toMatchObject([{ state: 'expiring' }]);
    expect(await tasks()).toMatchObject([
      {
        kind: 'permit_expiring',
        id: guardId,
        title: 'Porte a vencer de Guarda Número 1',
        dueOn: '2028-05-10',
      },
    ]);
    office.setToday('2028-05-10');
    expect((await record()).permits).toMatchObject([{ state: 'expiring' }]);
    office.setToday('2028-05-11');
    expect((await record()).permits).toMatchObject([{ state: 'expired' }]);
    const summary = await office.as('comandante').dashboard.summary({});
    expect(summary.tasks.filter(({ kind }) => kind !== 'reclassification_due')).toMatchObject([
      { kind: 'permit_expired', dueOn: '2028-05-10' },
    ]);
    expect(summary.counts).toContainEqual({
      id: 'permits_expired',
      label: 'Portes de arma vencidos',
      value: 1,
      late: 1,
    });
    await permit({ number: 'PF-2000', issuedOn: '2028-05-11' });
    expect((await record()).permits.map(({ state }) => state)).toEqual(['valid', 'replaced']);
    expect(await tasks()).toEqual([]);
  });

  it('are suspended by restriction, court or measure, until it ends', async () => {
    const permitId = await permit();
    expect(
      Object.keys(await invalidFields(rh().suspendPermit({ permitId, ...suspension, from: '2018-05-09' }))),
    ).toEqual(['from']);
    expect(
      Object.keys(await invalidFields(rh().suspendPermit({ permitId, ...suspension, to: '2026-10-31' }))),
    ).toEqual(['to']);
    const suspended = await rh().suspendPermit({ permitId, ...suspension });
    expect(suspended.permits).toMatchObject([
      {
        state: 'suspended',
        stateDetail: 'Restrição médica, desde 01/11/2026, sem data de término.',
        suspensions: [{ ground: 'medical', act: 'Laudo 12/2026' }],
      },
    ]);
    expect(await tasks()).toMatchObject([{ kind: 'permit_suspended', dueOn: null }]);
    const id = suspended.permits[0]?.suspensions[0]?.id ?? 0;
    await permit({ number: 'PF-3000', issuedOn: '2026-11-20' });
    expect((await record()).permits.map(({ state }) => state)).toEqual(['suspended', 'replaced']);
    const ended = await rh().endSuspension({ id, on: '2026-11-22' });
    expect(ended.permits.map(({ state }) => state)).toEqual(['valid', 'replaced']);
    expect(await refusalOf(rh().endSuspension({ id, on: '2026-11-23' }))).toMatchObject({ code: 'conflict' });
  });

  it('annulled say nothing any more', async () => {
    const permitId = await permit();
    const { permits, alerts } = await rh().annul({ id: permitId, reason: WHY });
    expect([permits, alerts]).toMatchObject([[{ state: null, stateDetail: WHY, annulled: true }], []]);
    expect(await refusalOf(rh().suspendPermit({ permitId, ...suspension }))).toMatchObject({
      code: 'conflict',
    });
    await permit();
  });
});

describe('preventive removals', () => {
  const leaves = async () => (await office.as('rh').guards.get({ id: guardId })).leaves;

  it('last 60 days and once 60 more, and stand among the leaves', async () => {
    const long = await refusalOf(rh().recordRemoval({ ...own.removal, to: '2026-12-31' }));
    expect(long).toMatchObject({ code: 'rule', citation: 'Lei 8.112/1990, art. 147' });
    expect(JSON.stringify(long)).toContain('até 30/12/2026');
    const { removals } = await rh().recordRemoval(own.removal);
    expect(removals).toMatchObject([{ state: 'running', extendableTo: '2027-02-28', to: '2026-12-30' }]);
    expect(await leaves()).toMatchObject([
      { kind: 'afastamento_preventivo', from: '2026-11-01', to: '2026-12-30', act: 'Portaria 77/2026' },
    ]);
    const id = removals[0]?.id ?? 0;
    const extend = (to: string) =>
      rh().extendRemoval({ id, to, act: 'Portaria 90/2026', reason: 'Falta ouvir testemunhas.' });
    expect(Object.keys(await invalidFields(extend('2026-12-30')))).toEqual(['to']);
    expect(await refusalOf(extend('2027-03-01'))).toMatchObject({ code: 'rule' });
    expect((await extend('2027-02-28')).removals).toMatchObject([
      { to: '2027-02-28', extendedAct: 'Portaria 90/2026', extendableTo: null },
    ]);
    expect(await leaves()).toMatchObject([{ to: '2027-02-28' }]);
    expect(await refusalOf(extend('2027-03-01'))).toMatchObject({
      rule: 'afastamento-preventivo-prorrogacao',
    });
  });

  it('end early, or are annulled with their leave', async () => {
    const { removals } = await rh().recordRemoval(own.removal);
    const id = removals[0]?.id ?? 0;
    const end = (on: string) => rh().endRemoval({ id, on, act: 'Portaria 80/2026' });
    expect(Object.keys(await invalidFields(end('2026-10-31')))).toEqual(['on']);
    expect(Object.keys(await invalidFields(end('2026-12-31')))).toEqual(['on']);
    expect((await end('2026-11-20')).removals).toMatchObject([
      { state: 'ended', endedOn: '2026-11-20', endedAct: 'Portaria 80/2026' },
    ]);
    expect(await refusalOf(end('2026-11-19'))).toMatchObject({ code: 'conflict' });
    const leaveId = (await leaves())[0]?.id ?? 0;
    const { guards } = office.as('rh');
    expect(await refusalOf(guards.annulLeave({ leaveId, reason: WHY }))).toMatchObject({ code: 'conflict' });
    const annulled = await rh().annul({ id, reason: WHY });
    expect(annulled.removals).toMatchObject([{ annulled: true, state: null }]);
    expect(await leaves()).toMatchObject([{ to: '2026-11-20', annulled: true, annulledReason: WHY }]);
  });

  it('are recorded here only, and never over another leave', async () => {
    const { guards } = office.as('rh');
    const leave = { guardId, from: '2026-12-30', to: '2027-01-05', act: '' };
    const apart = guards.recordLeave({ ...leave, kind: 'afastamento_preventivo' });
    expect(Object.keys(await invalidFields(apart))).toEqual(['kind']);
    await guards.recordLeave({ ...leave, kind: 'ferias' });
    expect((await invalidFields(rh().recordRemoval(own.removal))).from).toContain('Férias');
  });

  it('bar the uniform and, by reasoned act, the permit', async () => {
    await permit();
    await rh().recordRemoval({ ...own.removal, from: '2026-10-01', to: '2026-10-30' });
    office.setToday('2026-10-10');
    expect((await record()).alerts.map(({ kind }) => kind)).toEqual(['uniform_barred']);
    expect((await record()).permits).toMatchObject([{ state: 'valid' }]);
    office.setToday('2026-11-23');
    const barring = { ...own.removal, to: '2026-12-08', barsPermit: true };
    expect(Object.keys(await invalidFields(rh().recordRemoval(barring)))).toEqual(['barsPermitReason']);
    await rh().recordRemoval({ ...barring, barsPermitReason: 'Ameaça com a arma da carga.' });
    const { permits, alerts } = await record();
    expect(permits).toMatchObject([
      { state: 'suspended', stateDetail: 'Afastamento preventivo, de 01/11/2026 a 08/12/2026.' },
    ]);
    expect(alerts.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['permit_suspended', null],
      ['uniform_barred', null],
      ['removal_ending', '2026-12-08'],
    ]);
    expect((await tasks()).map(({ kind }) => kind)).toEqual(['permit_suspended', 'removal_ending']);
  });

  it('name only a proceeding in which the guard is charged', async () => {
    const file = await openFile(office);
    const named = { ...own.removal, proceedingId: file.id };
    expect(Object.keys(await invalidFields(rh().recordRemoval(named)))).toEqual(['proceedingId']);
    await file.charge({ guardId, item: '36-I' });
    expect(Object.keys(await invalidFields(rh().recordRemoval(named)))).toEqual(['reason']);
    const reason = 'Pode influir na apuração: chefia as testemunhas.';
    expect((await rh().recordRemoval({ ...named, reason })).removals).toMatchObject([
      { proceedingId: file.id },
    ]);
    const clerk = office.as('escrivao').personnel;
    const [
      {
        removals: [removal],
        permit,
      } = { removals: [], permit: null },
    ] = (await clerk.removalsOfFile({ proceedingId: file.id })).accused;
    expect(removal).toMatchObject({ reason, state: 'running' });
    expect(permit).toBeNull();
    await office.as('corregedor').access.setLevel({
      proceedingId: file.id,
      level: 'sigiloso',
      reason: 'Motivo do sigilo do procedimento.',
    });
    expect(
      await office.call('escrivao', 'personnel.removalsOfFile', { proceedingId: file.id }),
    ).toMatchObject({ ok: false, error: { code: 'rule', rule: 'sigilo' } });
  });
});
