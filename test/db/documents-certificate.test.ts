import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { certificateFacts } from '../../shared/documents/certificate.ts';
import { dossierFacts } from '../../shared/documents/dossier-facts.ts';
import { addGuard, addSanction } from '../support/guards.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
let guardId: number;
beforeEach(async () => {
  office = await openOffice();
  guardId = await addGuard(office, 1);
});
afterEach(() => office.close());

const certificate = () => office.as('rh').documents.certificate({ guardId });
const recent = { fact_on: '2026-01-10', decided_on: '2026-02-01', final_on: '2026-02-20' };
const served = { served_from: '2026-03-01', fulfilled_on: '2026-03-01' };

describe('a certificate', () => {
  test('of a clean record says that nothing stands, numbered and frozen', async () => {
    const { id, number } = await office.as('rh').documents.issueCertificate({
      guardId,
      purpose: '  posse em cargo público ',
      withBehavior: true,
    });
    expect(number).toBe('CER-2026-000001');
    await addSanction(office, guardId, { ...recent, ...served });
    const document = await office.as('rh').documents.issued({ id });
    expect(document).toMatchObject({ kind: 'certidao', subject: `guard:${guardId}`, rulebook: { id: 1 } });
    expect(document.summary).toMatch(/matrícula M1: nada consta$/);
    expect(certificateFacts.parse(document.facts)).toMatchObject({
      on: '2026-11-23',
      purpose: 'posse em cargo público',
      sanctions: [],
      behavior: { label: expect.any(String), citation: expect.stringContaining('art.') },
      cancellationCitation: 'Lei 8.112/1990, art. 131',
    });
  });

  test('tells final sanctions that stand; not those annulled, appealed, or cancelled by time', async () => {
    const stands = await addSanction(office, guardId, { ...recent, ...served });
    await addSanction(office, guardId, { ...recent, final_on: null, served_from: null, fulfilled_on: null });
    await addSanction(office, guardId, {
      ...recent,
      ...served,
      annulled_on: '2026-04-01',
      annulled_reason: 'Prova ilícita.',
    });
    const old = { fact_on: '2020-01-10', decided_on: '2020-02-01', final_on: '2020-02-20' };
    await addSanction(office, guardId, { ...old, served_from: '2020-03-01', fulfilled_on: '2020-03-01' });
    const { sanctions, behavior } = await certificate();
    expect(sanctions.map(({ id }) => id)).toEqual([stands]);
    expect(behavior).toBeNull();
  });

  test('tells on the eve of the cancellation, and no longer on the day', async () => {
    await addSanction(office, guardId, { ...recent, ...served });
    office.setToday('2029-02-28');
    expect((await certificate()).sanctions).toHaveLength(1);
    office.setToday('2029-03-01');
    expect((await certificate()).sanctions).toHaveLength(0);
  });

  test('is issued and read by those who may issue dossiers', async () => {
    for (const who of ['ouvidor', 'escrivao', 'comandante', 'admin'] as const) {
      for (const path of ['documents.certificate', 'documents.issueCertificate', 'documents.issueDossier']) {
        expect(await office.call(who, path, { guardId }), `${who} ${path}`).toMatchObject({
          ok: false,
          error: { code: 'forbidden', permission: 'documents.dossier' },
        });
      }
    }
    expect(await office.call('rh', 'documents.issueCertificate', { guardId: 99 })).toMatchObject({
      ok: false,
      error: { code: 'notFound' },
    });
    const { number } = await office.as('corregedor').documents.issueCertificate({ guardId });
    expect(number).toBe('CER-2026-000001');
  });
});

describe('an issued dossier', () => {
  test('keeps the record of its day, without what is open or annulled and why a permit is suspended', async () => {
    const secret = 'zzmarcadorzz';
    await addSanction(office, guardId, { ...recent, ...served });
    await addSanction(office, guardId, {
      ...recent,
      ...served,
      annulled_on: '2026-04-01',
      annulled_reason: secret,
      reference: secret,
    });
    await office.db
      .insertInto('personnel_entry')
      .values({
        guard_id: guardId,
        kind: 'conviction',
        act: secret,
        recorded_at: 'x',
        recorded_by: null,
        annulled_at: null,
        annulled_reason: null,
      })
      .execute();
    const { id, number } = await office.as('rh').documents.issueDossier({ guardId });
    expect(number).toBe('PRT-2026-000001');
    const document = await office.as('rh').documents.issued({ id });
    const facts = dossierFacts.parse(document.facts);
    expect(facts.sanctions).toHaveLength(1);
    expect(facts.classes.length).toBeGreaterThan(2);
    expect(Object.keys(facts.record).toSorted()).toEqual(['courses', 'permits', 'schooling', 'titles']);
    expect(JSON.stringify(document)).not.toContain(secret);
  });
});
