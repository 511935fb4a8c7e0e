import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RulebookDraftBody } from '../../shared/rulebook/draft-schema.ts';
import { addGuard, refusalOf } from '../support/guards.ts';
import type { TestOffice } from '../support/office.ts';
import {
  chargeAt,
  openCourt,
  openFile,
  proven,
  recordActs,
  type TestFile,
  WRITTEN,
} from './proceedings-samples.ts';

let office: TestOffice;
let guardId: number;
beforeEach(async () => {
  office = await openCourt();
  guardId = await addGuard(office, 1);
});
afterEach(() => office.close());

/** A new version in force from 2026-08-01, after the fact of 2026-07-15. */
async function amend(change: (body: RulebookDraftBody) => Partial<RulebookDraftBody>): Promise<number> {
  const { startDraft, getDraft, saveDraft, publish } = office.as('corregedor').rulebooks;
  const { id } = await startDraft({ from: { type: 'version', id: 1 } });
  const { body } = await getDraft({ id });
  await saveDraft({ id, version: 1, body: { ...body, ...change(body) } });
  const law = { lawNumber: 'Lei 6.000/2026', validFrom: '2026-08-01', validTo: null };
  return (await publish({ draftId: id, version: 2, ...law })).id;
}

const lighter = ({ transgressions }: RulebookDraftBody): Partial<RulebookDraftBody> => ({
  transgressions: transgressions.map((item) => (item.id === '36-I' ? { ...item, severity: 'media' } : item)),
});
const abolished = ({ transgressions }: RulebookDraftBody): Partial<RulebookDraftBody> => ({
  transgressions: transgressions.filter((item) => item.id !== '36-I'),
});

async function charged(): Promise<TestFile> {
  const file = await openFile(office);
  await file.charge({ guardId, item: '36-I' });
  return file;
}

async function choose(file: TestFile, rulebookId: number) {
  const { version, charges } = await file.read();
  const chargeId = charges[0]?.id ?? 0;
  return office.as('corregedor').proceedings.chooseLaw({ chargeId, version, rulebookId, reason: WRITTEN });
}

describe('a later and lighter law', () => {
  it('is offered with its reason; until chosen, the law of the fact applies and is cited', async () => {
    const file = await charged();
    expect(chargeAt(await file.read()).lawOffer).toBeNull();
    const later = await amend(lighter);
    const charge = chargeAt(await file.read());
    expect(charge).toMatchObject({
      severity: 'grave',
      rulebook: { id: 1 },
      factRulebook: { id: 1 },
      lawReason: '',
    });
    expect(charge.lawOffer).toMatchObject({
      kind: 'severity',
      rulebook: { id: later, lawNumber: 'Lei 6.000/2026' },
    });
    expect(charge.lawOffer?.because[0]?.citation).toContain('art. 5º, XL');
  });

  it('once chosen with reasons rules the decision and the sanction', async () => {
    const file = await charged();
    await recordActs(file, [guardId]);
    const later = await amend(lighter);
    const chosen = chargeAt(await choose(file, later));
    expect(chosen).toMatchObject({
      severity: 'media',
      rulebook: { id: later },
      factRulebook: { id: 1 },
      lawReason: WRITTEN,
      lawOffer: null,
    });
    await file.settle('refused');
    const suspension = await refusalOf(file.decide([proven(chosen.id, 'suspensao', 5)]));
    expect(suspension).toMatchObject({ code: 'rule', rule: 'penalidade' });
    await file.decide([proven(chosen.id, 'repreensao_escrita')]);
    const { findings } = await office.as('autoridade').documents.decision({ proceedingId: file.id });
    expect(findings[0]?.law).toContain('Lei 6.000/2026');
    expect(findings[0]?.lawReason).toBe(WRITTEN);
    const sanction = await office.db.selectFrom('sanction').selectAll().executeTakeFirstOrThrow();
    expect(sanction).toMatchObject({ rulebook_id: later, severity: 'media', kind: 'repreensao_escrita' });
    const entry = await office.db
      .selectFrom('audit_entry')
      .select(['subject', 'reason'])
      .where('procedure', '=', 'proceedings.chooseLaw')
      .executeTakeFirstOrThrow();
    expect(entry).toEqual({ subject: `proceeding:${file.id}`, reason: WRITTEN });
  });

  it('may be left again for the law of the fact, with reasons', async () => {
    const file = await charged();
    const later = await amend(lighter);
    await choose(file, later);
    const back = chargeAt(await choose(file, 1));
    expect(back).toMatchObject({ severity: 'grave', rulebook: { id: 1 }, lawReason: WRITTEN });
    expect(back.lawOffer?.rulebook.id).toBe(later);
  });

  it('that no longer has the item withdraws the charge, with its reason', async () => {
    const file = await charged();
    const later = await amend(abolished);
    expect(chargeAt(await file.read()).lawOffer?.kind).toBe('abolished');
    const charge = chargeAt(await choose(file, later));
    expect(charge).toMatchObject({ withdrawn: true, lawOffer: null, rulebook: { id: 1 } });
    expect(charge.withdrawnReason).toMatch(/Lei 6\.000\/2026.* já não prevê esta falta\. Motivos/);
    expect(await refusalOf(choose(file, later))).toMatchObject({ code: 'conflict' });
  });

  it('is the only one that may take the place of the law of the fact', async () => {
    const file = await charged();
    const same = await amend(() => ({ note: 'Sem outra mudança.' }));
    expect(chargeAt(await file.read()).lawOffer).toBeNull();
    expect(await refusalOf(choose(file, same))).toMatchObject({ code: 'rule', rule: 'lei_mais_branda' });
    expect(await refusalOf(choose(file, 1))).toMatchObject({ code: 'invalid' });
    const { charges } = await file.read();
    const stale = office.as('corregedor').proceedings.chooseLaw({
      chargeId: charges[0]?.id ?? 0,
      version: 1,
      rulebookId: same,
      reason: WRITTEN,
    });
    expect(await refusalOf(stale)).toMatchObject({ code: 'conflict' });
  });

  it('is not offered where the rulebook in force says so', async () => {
    const file = await charged();
    await amend((body) => ({ ...lighter(body), milderLaw: { offered: false, citation: '' } }));
    expect(chargeAt(await file.read()).lawOffer).toBeNull();
  });
});
