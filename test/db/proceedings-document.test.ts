import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addGuard, addSanction, refusalOf } from '../support/guards.ts';
import type { TestOffice } from '../support/office.ts';
import { acquitted, openCourt, openFile, proven, recordActs, WRITTEN } from './proceedings-samples.ts';

let office: TestOffice;
let guardId: number;
beforeEach(async () => {
  office = await openCourt();
  guardId = await addGuard(office, 1);
});
afterEach(() => office.close());

describe('the decision on paper', () => {
  it('shows each finding with the penalty as signed, whatever an appeal made of it later', async () => {
    const prior = { item: '35-XIX', severity: 'media', final_on: '2025-03-10', fact_on: '2025-01-05' };
    await addSanction(office, guardId, { ...prior, fulfilled_on: '2025-03-12' });
    const file = await openFile(office);
    await file.charge({ guardId, item: '35-XIX' });
    await file.charge({ guardId, item: '34-I' });
    await recordActs(file, [guardId]);
    const { charges } = await file.settle();
    const [a = 0, b = 0] = charges.map((charge) => charge.id);
    const read = () => office.as('corregedor').documents.decision({ proceedingId: file.id });
    expect(await refusalOf(read())).toMatchObject({ code: 'notFound' });
    await file.decide([proven(a, 'suspensao', 10), acquitted(b, 'justified', '38-II-c')], '2026-09-16');
    const before = await read();
    expect(before).toMatchObject({
      number: 'PAD-2026-000001',
      kind: 'Processo administrativo disciplinar',
      decidedOn: '2026-09-16',
      reasons: WRITTEN,
      authority: { name: 'Conta autoridade', office: '' },
      findings: [
        {
          citation: 'art. 35, XIX, c/c art. 36, XVI',
          outcome: 'Provada',
          penalty: 'Suspensão de 10 dias',
        },
        {
          citation: 'art. 34, I',
          outcome: 'Justificada (art. 38, II, c: Legítima defesa própria ou de outrem)',
          penalty: '',
        },
      ],
    });
    const { notify, appeal } = office.as('escrivao').sanctions;
    const [{ id, version } = { id: 0, version: 0 }] = await office
      .as('escrivao')
      .sanctions.list({ guardId, status: 'pending' });
    await notify({ id, version, on: '2026-09-17' });
    await appeal({ id, version: version + 1, on: '2026-09-18', reason: WRITTEN });
    await office.as('autoridade').sanctions.decideAppeal({
      id,
      version: version + 2,
      on: '2026-09-21',
      outcome: 'reformed',
      penalty: { kind: 'suspensao', days: 3 },
      reason: WRITTEN,
    });
    expect((await read()).findings).toEqual(before.findings);
  });
});
