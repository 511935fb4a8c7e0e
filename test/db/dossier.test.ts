import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { behaviorFacts } from '../../db/behavior/facts.ts';
import { addGuard, addSanction, refusalOf } from '../support/guards.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

const SECRET = 'zzmarcadorzz';
let office: TestOffice;
let guardId: number;
beforeEach(async () => {
  office = await openOffice();
  guardId = await addGuard(office, 1);
});
afterEach(() => office.close());

const dossier = () => office.as('rh').documents.dossier({ guardId });

type Case = { readonly number: string; readonly status: 'open' | 'decided' };

/** A proceeding against the guard with a charge, an act, a decision and a complaint behind it; gives the finding. */
async function seedCase({ number, status }: Case): Promise<number> {
  const { db } = office;
  const { id: proceeding_id } = await db
    .insertInto('proceeding')
    .values({
      agency_id: 1,
      number,
      kind: 'pad',
      source: SECRET,
      summary: SECRET,
      known_on: '2026-01-01',
      opened_on: '2026-01-02',
      status,
      closed_on: null,
      closed_reason: null,
      opened_by: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: charge_id } = await db
    .insertInto('charge')
    .values({
      proceeding_id,
      guard_id: guardId,
      rulebook_id: 1,
      item: '36-I',
      fact_on: '2025-12-31',
      fact: SECRET,
      on_duty: 1,
      in_public: 1,
      withdrawn_at: null,
      withdrawn_reason: null,
      charged_on: '2026-01-02',
      charged_by: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: decision_id } = await db
    .insertInto('decision')
    .values({
      proceeding_id,
      on_day: '2026-03-01',
      reasons: SECRET,
      decided_at: '2026-03-01T12:00:00.000Z',
      decided_by: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id } = await db
    .insertInto('finding')
    .values({
      decision_id,
      charge_id,
      outcome: 'proven',
      justification: null,
      severity: 'grave',
      reason: SECRET,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

const notFinal = { final_on: null, served_from: null, fulfilled_on: null };

describe('what the dossier shows', () => {
  it('shows final facts: career, leaves, sanctions with article, rewards, behavior', async () => {
    const finding_id = await seedCase({ number: 'PAD-2026-000007', status: 'decided' });
    await addSanction(office, guardId, { reference: 'Processo 55/2020' });
    await addSanction(office, guardId, {
      finding_id,
      item: '36-I',
      severity: 'grave',
      kind: 'suspensao',
      days: 8,
      fact_on: '2025-12-31',
      decided_on: '2026-03-01',
      final_on: '2026-05-01',
      served_from: '2026-05-10',
      fulfilled_on: '2026-05-17',
    });
    const reason = 'Salvamento em enchente durante o serviço.';
    await office
      .as('autoridade')
      .rewards.grant({ guardId, kind: 'elogio', on: '2019-01-01', act: '', reason });
    const paper = await dossier();
    expect(paper.guard).toMatchObject({ registration: 'M1', cpf: expect.stringMatching(/^\d{11}$/) });
    expect('version' in paper.guard).toBe(false);
    const rules = (await office.as('rh').rulebooks.get({ id: 1 })).body;
    const item = rules.transgressions.find((one) => one.id === '36-I');
    expect(paper.sanctions).toMatchObject([
      {
        label: 'Suspensão',
        days: 8,
        citation: item?.citation,
        itemLabel: item?.label,
        reference: 'PAD-2026-000007',
        factOn: '2025-12-31',
        finalOn: '2026-05-01',
      },
    ]);
    expect(JSON.stringify(paper.sanctions)).not.toContain('Processo 55/2020');
    expect(paper.cancellationCitation).not.toBe('');
    expect(paper.behavior.timeline.some((one) => one.from.startsWith('2020'))).toBe(true);
    expect(paper.rewards).toMatchObject([{ label: 'Elogio', reason }]);
    expect(paper.behavior).toEqual(await office.as('rh').behavior.ofGuard({ guardId, on: null }));
    expect(paper.behavior.current?.class).toBe('regular');
    expect(JSON.stringify(paper)).not.toContain(SECRET);
  });
});

describe('what the dossier carries and keeps out', () => {
  it('carries the letterhead, who issued it and the head of the audit trail, which then records the reading', async () => {
    const head = await office.db
      .selectFrom('audit_entry')
      .select('hash')
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    const paper = await dossier();
    expect(paper).toMatchObject({
      issuedOn: '2026-11-23',
      issuedBy: { name: 'Conta rh', office: '' },
      letterhead: { name: 'Guarda Municipal de Exemplo', municipality: 'Exemplo', state: 'SP', crest: null },
      auditHead: head.hash.slice(0, 16),
    });
    expect(paper.auditHead).toHaveLength(16);
    const last = await office.db
      .selectFrom('audit_entry')
      .select(['procedure', 'subject'])
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(last).toEqual({ procedure: 'documents.dossier', subject: `guard:${guardId}` });
  });

  it('shows nothing open, nothing annulled and nothing of who complained', async () => {
    const open = await seedCase({ number: `${SECRET}-1`, status: 'open' });
    const annulled = await seedCase({ number: `${SECRET}-2`, status: 'decided' });
    await addSanction(office, guardId, { finding_id: open, reference: SECRET, ...notFinal });
    await addSanction(office, guardId, {
      finding_id: annulled,
      reference: SECRET,
      kind: 'suspensao',
      days: 3,
      annulled_on: '2026-10-01',
      annulled_reason: SECRET,
    });
    await addSanction(office, guardId, { final_on: '2027-01-01', fulfilled_on: null, reference: SECRET });
    const { rewards } = office.as('autoridade');
    const reason = `${SECRET} com dez letras`;
    const { id } = await rewards.grant({ guardId, kind: 'elogio', on: '2019-01-01', act: SECRET, reason });
    await rewards.annul({ id, reason });
    const leave = { guardId, kind: 'ferias', from: '2020-01-01', to: '2020-01-30', act: SECRET } as const;
    const { leaves } = await office.as('rh').guards.recordLeave(leave);
    await office.as('rh').guards.annulLeave({ leaveId: leaves[0]?.id ?? 0, reason });
    const paper = await dossier();
    expect(JSON.stringify(paper)).not.toContain(SECRET);
    expect(paper).toMatchObject({ sanctions: [], rewards: [], guard: { leaves: [] } });
    expect(paper.behavior.sanctions).toEqual([]);
    expect(paper.behavior.current?.class).toBe('excelente');
    expect((await behaviorFacts(office.db, guardId))?.sanctions).toHaveLength(2);
  });

  it('tells of no preventive removal, nor does the one that is issued, whole or in one page', async () => {
    const removal = { from: '2026-10-01', to: '2026-11-29', act: SECRET, proceedingId: null };
    const bars = { barsPermit: false, barsPermitReason: '' };
    await office.as('corregedor').personnel.recordRemoval({ guardId, ...removal, ...bars });
    const away = {
      guardId,
      kind: 'ferias',
      from: '2020-01-01',
      to: '2020-01-30',
      act: 'Portaria 1',
    } as const;
    await office.as('rh').guards.recordLeave(away);
    await addSanction(office, guardId, { reference: SECRET, ...notFinal });
    const paper = await dossier();
    expect(paper.guard.leaves.map(({ kind }) => kind)).toEqual(['ferias']);
    expect(paper.behavior.leaves.map(({ label }) => label)).toEqual(['Férias']);
    const { documents } = office.as('rh');
    const told = [JSON.stringify(paper)];
    for (const model of ['full', 'summary'] as const) {
      const { id } = await documents.issueDossier({ guardId, model });
      told.push(JSON.stringify(await documents.issued({ id })));
    }
    for (const text of told) {
      expect(text).not.toContain(SECRET);
      expect(text.toLowerCase()).not.toContain('preventiv');
    }
    expect(told[2]).toContain('(resumo)');
  });

  it('is refused of nobody and to who may not, the administrator and the ouvidor first', async () => {
    expect(await refusalOf(office.as('rh').documents.dossier({ guardId: 99 }))).toEqual({
      code: 'notFound',
      what: 'guarda',
    });
    for (const who of ['admin', 'ouvidor', 'escrivao', 'comandante'] as const) {
      expect(await refusalOf(office.as(who).documents.dossier({ guardId }))).toEqual({
        code: 'forbidden',
        permission: 'documents.dossier',
      });
    }
  });
});
