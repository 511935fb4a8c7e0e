import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addGuard, addSanction, invalidFields, refusalOf } from '../support/guards.ts';
import type { TestOffice } from '../support/office.ts';
import { chargeAt, openCourt, openFile, recordActs, WRITTEN } from './proceedings-samples.ts';

let office: TestOffice;
let guardId: number;
beforeEach(async () => {
  office = await openCourt();
  guardId = await addGuard(office, 1);
});
afterEach(() => office.close());

const recent = { item: '34-I', final_on: '2025-03-10', fulfilled_on: '2025-03-12', fact_on: '2025-01-05' };

describe('circumstances', () => {
  it('are proposed from the record, each with its reason', async () => {
    const other = await addGuard(office, 2);
    await office.as('comandante').rewards.grant({
      guardId,
      kind: 'elogio',
      on: '2024-05-02',
      act: '',
      reason: 'Salvamento em enchente durante o serviço.',
    });
    const file = await openFile(office);
    await file.charge({ guardId, item: '36-I', onDuty: true, inPublic: true });
    await file.charge({ guardId, item: '34-I' });
    await file.charge({ guardId: other, item: '36-I' });
    const { charges, blockers } = await file.read();
    const ids = charges.map((charge) => charge.circumstances.map((one) => one.id));
    expect(ids).toEqual([
      ['39-II', '39-III', '40-II', '40-III', '40-IV', '40-VIII'],
      ['39-II', '39-III', '40-II', '40-III'],
      ['39-II', '40-III'],
    ]);
    const all = charges.flatMap((charge) => charge.circumstances);
    expect(all.every((one) => one.proposed && one.verdict === null && one.because.length === 1)).toBe(true);
    expect(blockers.filter((one) => one.id.startsWith('circumstance:'))).toHaveLength(all.length);
  });

  it('are settled in writing, and settled again', async () => {
    const file = await openFile(office);
    const { charges, version } = await file.charge({ guardId, item: '36-I' });
    const { settleCircumstance } = office.as('corregedor').proceedings;
    const input = {
      chargeId: charges[0]?.id ?? 0,
      version,
      circumstance: '39-II',
      verdict: 'confirmed' as const,
      reason: WRITTEN,
    };
    const first = await settleCircumstance(input);
    expect(chargeAt(first).circumstances[0]).toMatchObject({ verdict: 'confirmed', reason: WRITTEN });
    const second = { ...input, version: first.version, verdict: 'refused' as const, reason: 'Melhor exame.' };
    expect(chargeAt(await settleCircumstance(second)).circumstances[0]).toMatchObject({
      proposed: true,
      verdict: 'refused',
      reason: 'Melhor exame.',
    });
  });

  it('may be raised by hand when the law has them for the item', async () => {
    const file = await openFile(office);
    const { charges, version } = await file.charge({ guardId, item: '36-XII', inPublic: true });
    expect(chargeAt(await file.read()).circumstances.map((one) => one.id)).toContain('36-XII-propria');
    const { settleCircumstance } = office.as('corregedor').proceedings;
    const raise = (circumstance: string) =>
      settleCircumstance({
        chargeId: charges[0]?.id ?? 0,
        version,
        circumstance,
        verdict: 'confirmed',
        reason: WRITTEN,
      });
    expect(Object.keys(await invalidFields(raise('40-VIII')))).toEqual(['circumstance']);
    expect(Object.keys(await invalidFields(raise('35-XXIV')))).toEqual(['circumstance']);
    const after = await raise('40-VII');
    expect(chargeAt(after).circumstances.at(-1)).toMatchObject({
      id: '40-VII',
      label: 'Premeditação',
      kind: 'aggravating',
      proposed: false,
      because: [],
      verdict: 'confirmed',
    });
  });
});

describe('recurrence', () => {
  it('is proposed with the prior, and climbs only when confirmed', async () => {
    await addSanction(office, guardId, recent);
    const file = await openFile(office);
    const charged = chargeAt(await file.charge({ guardId, item: '34-I' }));
    const [first] = charged.circumstances;
    expect(first).toMatchObject({ id: '35-XXIV', kind: 'recurrence', proposed: true, verdict: null });
    expect(JSON.stringify(first?.because)).toContain('10/03/2025');
    expect(charged.effectiveSeverity).toBe('leve');
    expect(chargeAt(await file.settle('confirmed')).effectiveSeverity).toBe('media');
  });

  it('does not climb when refused in writing', async () => {
    await addSanction(office, guardId, recent);
    const file = await openFile(office);
    await file.charge({ guardId, item: '34-I' });
    expect(chargeAt(await file.settle('refused'))).toMatchObject({ effectiveSeverity: 'leve' });
  });

  it.each([
    ['another item', { item: '34-II' }],
    ['an annulled sanction', { annulled_on: '2026-01-01', annulled_reason: WRITTEN }],
    ['one not final', { final_on: null, served_from: null, fulfilled_on: null }],
    ['one older than 24 months', { final_on: '2024-07-15', fulfilled_on: '2024-07-15' }],
  ])('does not come from %s', async (_name, changes) => {
    await addSanction(office, guardId, { ...recent, ...changes });
    const file = await openFile(office);
    const { circumstances } = chargeAt(await file.charge({ guardId, item: '34-I' }));
    expect(circumstances.filter((one) => one.kind === 'recurrence')).toEqual([]);
  });

  it('loses its base when the prior is annulled, and then blocks until refused', async () => {
    const prior = await addSanction(office, guardId, recent);
    const file = await openFile(office);
    await file.charge({ guardId, item: '34-I' });
    await recordActs(file, [guardId]);
    expect((await file.settle()).blockers).toEqual([]);
    const { annul } = office.as('autoridade').sanctions;
    await annul({ id: prior, version: 1, on: '2026-11-20', reason: WRITTEN });
    const after = await file.read();
    expect(chargeAt(after).effectiveSeverity).toBe('leve');
    const lapsed = after.blockers.map((one) => one.id);
    expect(lapsed).toContain(`circumstance:${chargeAt(after).id}:35-XXIV`);
    const settle = async (verdict: 'confirmed' | 'refused') =>
      office.as('corregedor').proceedings.settleCircumstance({
        chargeId: chargeAt(after).id,
        version: (await file.read()).version,
        circumstance: '35-XXIV',
        verdict,
        reason: WRITTEN,
      });
    expect(await refusalOf(settle('confirmed'))).toMatchObject({ rule: 'reincidencia_apurada' });
    expect((await settle('refused')).blockers.map((one) => one.id)).not.toContain(lapsed[0]);
  });

  it('does not use the prior again as bad behavior', async () => {
    const suspension = { kind: 'suspensao', days: 5, severity: 'grave', item: '36-I' };
    await addSanction(office, guardId, { ...recent, ...suspension });
    await addSanction(office, guardId, { ...recent, ...suspension, item: '36-II', final_on: '2025-04-01' });
    const file = await openFile(office);
    const charged = chargeAt(await file.charge({ guardId, item: '36-I' }));
    const ids = (charge: typeof charged) => charge.circumstances.map((one) => one.id);
    expect(ids(charged)).toEqual(['37-VII']);
    expect(ids(chargeAt(await file.settle('refused')))).toEqual(['37-VII', '40-I']);
  });
});
