import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

const SUSPENDED = { item: '36-I', severity: 'grave', kind: 'suspensao', days: 10, reference: 'PAD antigo' };

describe('earlier decisions for the same item', () => {
  it('are shown, and a penalty outside their range is refused without reasons, which are kept', async () => {
    const other = await addGuard(office, 2);
    await addSanction(office, other, SUSPENDED);
    await addSanction(office, other, {
      ...SUSPENDED,
      days: 90,
      annulled_on: '2020-05-01',
      annulled_reason: 'x',
    });
    await addSanction(office, other, { ...SUSPENDED, item: '36-II', days: 80 });
    const file = await readyFile(office, guardId);
    const { charges } = await office.as('autoridade').judgment.grounds({ proceedingId: file.id });
    expect(charges[0]?.precedents).toMatchObject([
      { guardName: 'Guarda Número 2', penalty: { label: 'Suspensão de 10 dias' }, reference: 'PAD antigo' },
    ]);
    const harsher = proven(chargeAt(await file.read()).id, 'suspensao', 20);
    const refused = await invalidFields(file.decide([harsher]));
    expect(Object.keys(refused)).toEqual(['findings.0.precedentsReason']);
    expect(refused['findings.0.precedentsReason']).toContain('mais grave');
    const lighter = await invalidFields(
      file.decide([{ ...harsher, penalty: { kind: 'suspensao', days: 5 } }]),
    );
    expect(lighter['findings.0.precedentsReason']).toContain('mais branda');
    const decided = await file.decide([{ ...harsher, precedentsReason: WRITTEN }]);
    expect(chargeAt(decided).finding?.departures).toMatchObject([{ kind: 'precedents', reason: WRITTEN }]);
  });

  it('ask nothing of a penalty within them', async () => {
    await addSanction(office, await addGuard(office, 2), SUSPENDED);
    const file = await readyFile(office, guardId);
    const decided = await file.decide([proven(chargeAt(await file.read()).id, 'suspensao', 10)]);
    expect(chargeAt(decided).finding?.departures).toEqual([]);
  });
});

describe('the report of the commission', () => {
  const record = async (file: Awaited<ReturnType<typeof readyFile>>, days: number | null = 10) => {
    const { charges, version } = await file.read();
    return office.as('escrivao').judgment.recordReport({
      proceedingId: file.id,
      version,
      conclusions: charges.map(({ id }) => ({
        chargeId: id,
        outcome: 'proven' as const,
        penalty: { kind: 'suspensao', days },
        dissent: 'O segundo membro absolvia.',
      })),
    });
  };

  it('is departed from only with reasons', async () => {
    const file = await readyFile(office, guardId);
    await record(file);
    const { charges } = await office.as('corregedor').judgment.grounds({ proceedingId: file.id });
    expect(charges[0]?.report).toMatchObject({ outcome: 'proven', dissent: 'O segundo membro absolvia.' });
    const finding = proven(chargeAt(await file.read()).id, 'suspensao', 5);
    expect(Object.keys(await invalidFields(file.decide([finding])))).toEqual(['findings.0.reportReason']);
    const decided = await file.decide([{ ...finding, reportReason: WRITTEN }]);
    expect(chargeAt(decided).finding?.departures[0]).toMatchObject({ kind: 'report', reason: WRITTEN });
  });

  it('concludes on every charge, once it is among the acts', async () => {
    const file = await readyFile(office, guardId);
    const { version, acts } = await file.read();
    const empty = office.as('escrivao').judgment.recordReport({
      proceedingId: file.id,
      version,
      conclusions: [{ chargeId: 99, outcome: 'proven', penalty: null }],
    });
    expect(Object.keys(await invalidFields(empty))).toEqual(['conclusions.0.chargeId']);
    await file.annul(acts.find((act) => act.kind === 'relatorio')?.id ?? 0);
    expect(await refusalOf(record(file))).toMatchObject({ code: 'conflict' });
  });
});

describe('the papers', () => {
  it('freeze the indictment, number the decision as it is signed, and tell each accused', async () => {
    const file = await readyFile(office, guardId);
    const { judgment } = office.as('corregedor');
    const libelo = await judgment.issueLibelo({ proceedingId: file.id, replaces: null });
    const notYet = judgment.issueNotice({ proceedingId: file.id, guardId, replaces: null });
    expect(await refusalOf(notYet)).toMatchObject({ code: 'notFound' });
    await file.decide([proven(chargeAt(await file.read()).id, 'suspensao', 10)]);
    const stranger = judgment.issueNotice({ proceedingId: file.id, guardId: 99, replaces: null });
    expect(Object.keys(await invalidFields(stranger))).toEqual(['guardId']);
    const notice = await judgment.issueNotice({ proceedingId: file.id, guardId, replaces: null });
    const papers = await office.as('autoridade').judgment.papers({ proceedingId: file.id });
    expect(papers.map(({ kind }) => kind)).toEqual(['notificacao_decisao', 'julgamento', 'libelo']);
    const read = office.as('corregedor').documents;
    expect(await read.issued({ id: libelo.id })).toMatchObject({
      facts: { charges: [{ guard: { name: 'Guarda Número 1' } }], defence: { days: 10 } },
    });
    expect(await read.issued({ id: notice.id })).toMatchObject({
      facts: {
        decisionNumber: papers[1]?.number,
        rulings: [{ penalty: 'Suspensão de 10 dias' }],
        appeal: { days: 30 },
      },
    });
    const late = judgment.issueLibelo({ proceedingId: file.id, replaces: null });
    expect(await refusalOf(late)).toMatchObject({ code: 'conflict' });
    expect(await refusalOf(office.as('rh').documents.issued({ id: libelo.id }))).toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('sending to the competent authority', () => {
  it('is recorded with reasons, on a coherent day, and makes earlier readings stale', async () => {
    const file = await readyFile(office, guardId);
    const { version } = await file.read();
    const input = {
      proceedingId: file.id,
      version,
      on: '2026-09-20',
      to: 'Prefeito Municipal',
      reason: WRITTEN,
    };
    const { judgment } = office.as('autoridade');
    expect(Object.keys(await invalidFields(judgment.forward({ ...input, on: '2026-09-14' })))).toEqual([
      'on',
    ]);
    await judgment.forward(input);
    const { forwardings } = await judgment.grounds({ proceedingId: file.id });
    expect(forwardings).toMatchObject([{ on: '2026-09-20', to: 'Prefeito Municipal', reason: WRITTEN }]);
    expect(await refusalOf(judgment.forward(input))).toMatchObject({ code: 'conflict' });
  });
});

describe('a clock moved backwards', () => {
  it('refuses the decision and says so', async () => {
    const file = await readyFile(office, guardId);
    const finding = proven(chargeAt(await file.read()).id, 'suspensao', 5);
    office.setToday('2026-09-01');
    const refused = await invalidFields(file.decide([finding], '2026-09-01'));
    expect(refused.on).toContain(
      'O relógio do computador marca 01/09/2026, antes do último ato, de 15/09/2026',
    );
    office.setToday('2026-11-23');
    expect((await file.decide([finding])).status).toBe('decided');
  });
});
