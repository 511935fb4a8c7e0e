import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Sanction } from '../../shared/sanctions/contract.ts';
import { addGuard, addSanction, invalidFields, refusalOf } from '../support/guards.ts';
import type { TestOffice } from '../support/office.ts';
import { chargeAt, openCourt, proven, readyFile, WRITTEN } from './proceedings-samples.ts';

let office: TestOffice;
let guardId: number;
beforeEach(async () => {
  office = await openCourt();
  guardId = await addGuard(office, 1);
});
afterEach(() => office.close());

const clerk = () => office.as('escrivao').sanctions;
const authority = () => office.as('autoridade').sanctions;
const at = ({ id, version }: Sanction, on: string) => ({ id, version, on });

async function notified(): Promise<Sanction> {
  const file = await readyFile(office, guardId);
  await file.decide([proven(chargeAt(await file.read()).id, 'suspensao', 10)], '2026-09-16');
  const [sanction] = await office.as('corregedor').sanctions.list({ guardId, status: 'pending' });
  if (sanction === undefined) throw new Error('no sanction');
  return clerk().notify(at(sanction, '2026-09-17'));
}

async function final(): Promise<Sanction> {
  return clerk().finalize({ ...at(await notified(), '2026-10-20'), waived: false });
}

const classOn = async (on: string) =>
  (await office.as('rh').behavior.ofGuard({ guardId, on })).current?.class;

describe('a suspension served in parts', () => {
  it('is interrupted with a reason and resumed for the days left, away from the roster meanwhile', async () => {
    const serving = await clerk().serve(at(await final(), '2026-11-20'));
    expect(await office.as('comandante').sanctions.away({ on: null })).toMatchObject([
      { guard: { id: guardId }, from: '2026-11-20', to: '2026-11-29' },
    ]);
    const early = clerk().interrupt({ ...at(serving, '2026-11-20'), reason: WRITTEN });
    expect(Object.keys(await invalidFields(early))).toEqual(['on']);
    const stopped = await clerk().interrupt({ ...at(serving, '2026-11-23'), reason: WRITTEN });
    expect(stopped).toMatchObject({ daysLeft: 7, fulfilledOn: null, state: 'to_serve' });
    expect(await office.as('comandante').sanctions.away({ on: null })).toEqual([]);
    const again = await clerk().serve(at(stopped, '2026-12-01'));
    expect(again).toMatchObject({ servedFrom: '2026-11-20', fulfilledOn: '2026-12-07', daysLeft: null });
    expect(again.events.map(({ kind }) => kind).slice(-3)).toEqual(['served', 'interrupted', 'served']);
  });

  it('becomes a fine by a reasoned act, at work, and goes to payroll by a numbered document', async () => {
    const ended = await final();
    const unsaid = clerk().serve({ ...at(ended, '2026-11-20'), fine: 'curto' });
    expect(Object.keys(await invalidFields(unsaid))).toEqual(['fine']);
    const early = office
      .as('rh')
      .sanctions.issuePayrollNotice({ id: ended.id, recipient: 'Folha', replaces: null });
    expect(await refusalOf(early)).toMatchObject({ rule: 'comunicacao_folha' });
    const served = await clerk().serve({ ...at(ended, '2026-11-20'), fine: WRITTEN });
    expect(served).toMatchObject({ finePercent: 50, fulfilledOn: '2026-11-29' });
    expect(await clerk().away({ on: null })).toEqual([]);
    const { id } = await office
      .as('rh')
      .sanctions.issuePayrollNotice({ id: ended.id, recipient: 'Folha', replaces: null });
    expect(await office.as('rh').documents.issued({ id })).toMatchObject({
      facts: { fine: { percent: 50 }, days: 10, from: '2026-11-20', to: '2026-11-29' },
    });
    expect(
      await refusalOf(clerk().interrupt({ ...at(served, '2026-11-23'), reason: WRITTEN })),
    ).toMatchObject({
      rule: 'interrupcao',
    });
    expect(await classOn('2026-12-01')).toBe('regular');
  });
});

describe('appeal and revision', () => {
  it('send an appeal to another authority than the one that judged, and number the decision', async () => {
    const told = await notified();
    const waiting = await clerk().appeal({ ...at(told, '2026-10-01'), kind: 'appeal', reason: WRITTEN });
    const kept = { outcome: 'kept' as const, penalty: null, reason: WRITTEN };
    const same = authority().decideAppeal({ ...at(waiting, '2026-10-10'), ...kept });
    expect(await refusalOf(same)).toMatchObject({ code: 'rule', rule: 'outra_autoridade' });
    expect(await authority().papers({ id: told.id })).toEqual([]);
  });

  it('number the decision of a reconsideration', async () => {
    const waiting = await clerk().appeal({ ...at(await notified(), '2026-10-01'), reason: WRITTEN });
    const reform = { outcome: 'reformed' as const, penalty: { kind: 'suspensao', days: 4 }, reason: WRITTEN };
    await authority().decideAppeal({ ...at(waiting, '2026-10-10'), ...reform });
    const [paper] = await authority().papers({ id: waiting.id });
    expect(await office.as('corregedor').documents.issued({ id: paper?.id ?? 0 })).toMatchObject({
      kind: 'decisao_recurso',
      facts: {
        before: 'Suspensão de 10 dias',
        after: 'Suspensão de 4 dias',
        what: 'Pedido de reconsideração',
      },
    });
    expect(await office.as('rh').sanctions.papers({ id: waiting.id })).toEqual([]);
  });

  it('revise a served sanction on new facts, never for the worse, and recompute behavior', async () => {
    const served = await clerk().serve(at(await final(), '2026-10-21'));
    const revision = { newFacts: 'Nova testemunha ouvida.', reason: WRITTEN };
    const worse = { ...revision, outcome: 'reformed' as const, penalty: { kind: 'suspensao', days: 20 } };
    expect(await refusalOf(authority().revise({ ...at(served, '2026-11-20'), ...worse }))).toMatchObject({
      rule: 'sem_agravamento',
    });
    const shorter = await authority().revise({
      ...at(served, '2026-11-20'),
      ...revision,
      outcome: 'reformed',
      penalty: { kind: 'suspensao', days: 3 },
    });
    expect(shorter).toMatchObject({ days: 3, fulfilledOn: '2026-10-23', state: 'served' });
    expect(await classOn('2026-11-21')).toBe('regular');
    const gone = await authority().revise({
      ...at(shorter, '2026-11-21'),
      ...revision,
      outcome: 'annulled',
      penalty: null,
    });
    expect(gone.state).toBe('annulled');
    expect(await classOn('2026-11-21')).toBe('excelente');
    const again = authority().revise({
      ...at(gone, '2026-11-22'),
      ...revision,
      outcome: 'kept',
      penalty: null,
    });
    expect(await refusalOf(again)).toMatchObject({ rule: 'revisao' });
  });

  it('ends at once a suspension interrupted after as many days as the lighter one has', async () => {
    const serving = await clerk().serve(at(await final(), '2026-11-16'));
    const stopped = await clerk().interrupt({ ...at(serving, '2026-11-21'), reason: WRITTEN });
    const shorter = await authority().revise({
      ...at(stopped, '2026-11-23'),
      outcome: 'reformed',
      penalty: { kind: 'suspensao', days: 4 },
      newFacts: WRITTEN,
      reason: WRITTEN,
    });
    expect(shorter).toMatchObject({ days: 4, daysLeft: null, fulfilledOn: '2026-11-19', state: 'served' });
  });

  it('is not for who serves sanctions alone', async () => {
    const ended = await final();
    const input = {
      ...at(ended, '2026-11-20'),
      outcome: 'kept' as const,
      penalty: null,
      newFacts: WRITTEN,
      reason: WRITTEN,
    };
    expect(await refusalOf(clerk().revise(input))).toMatchObject({ code: 'forbidden' });
  });
});

describe('cancellation of records', () => {
  it('tells the day of each, and which have come', async () => {
    const old = await addSanction(office, guardId);
    const recent = await addSanction(office, guardId, {
      fact_on: '2025-01-10',
      decided_on: '2025-03-01',
      final_on: '2025-04-02',
      served_from: '2025-04-10',
      fulfilled_on: '2025-04-10',
    });
    const { rows, citation } = await office.as('rh').sanctions.cancellations({});
    expect(citation).toContain('131');
    expect(rows.map(({ sanctionId, cancelledOn, due }) => [sanctionId, cancelledOn, due])).toEqual([
      [old, '2023-04-10', true],
      [recent, '2028-04-10', false],
    ]);
  });
});
