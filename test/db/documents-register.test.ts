import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadSession } from '../../db/accounts/sessions.ts';
import { issueDocument } from '../../db/documents/register.ts';
import { ALL_KINDS, DOCUMENT_KINDS } from '../../shared/documents/kinds.ts';
import { PERMISSIONS } from '../../shared/permissions.ts';
import { issueAs, LETTER } from '../support/issuing.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

const LETTER_ABOUT_GUARD = { kind: 'oficio', subject: 'guard:1', facts: LETTER } as const;
const PDF = Buffer.from('%PDF-1.4\nfirst\n%%EOF\n').toString('base64');
const OTHER_PDF = Buffer.from('%PDF-1.4\nsecond\n%%EOF\n').toString('base64');

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

describe('the kinds', () => {
  test('have each its series and readers that exist', () => {
    expect(new Set(ALL_KINDS.map(({ series }) => series)).size).toBe(ALL_KINDS.length);
    for (const [id, kind] of Object.entries(DOCUMENT_KINDS)) {
      expect(kind.id).toBe(id);
      const readers = typeof kind.readers === 'string' ? [kind.readers] : Object.values(kind.readers);
      for (const permission of readers) expect(Object.keys(PERMISSIONS)).toContain(permission);
    }
  });
});

describe('a number', () => {
  test('follows the one before, by year, and a refused command gives it back', async () => {
    const first = await issueAs(office, 'rh', LETTER_ABOUT_GUARD);
    const session = await loadSession(office.db, 'rh');
    if (session === null) throw new Error('no account');
    const refused = office.db.transaction().execute(async (trx) => {
      await issueDocument(
        { trx, session, today: '2026-11-23', now: '2026-11-23T15:00:00.000Z' },
        LETTER_ABOUT_GUARD,
      );
      throw new Error('refused afterwards');
    });
    await expect(refused).rejects.toThrow('refused afterwards');
    const second = await issueAs(office, 'corregedor', LETTER_ABOUT_GUARD);
    const next = await issueAs(office, 'rh', LETTER_ABOUT_GUARD, '2027-01-02');
    expect([first.number, second.number, next.number]).toEqual([
      'OFC-2026-000001',
      'OFC-2026-000002',
      'OFC-2027-000001',
    ]);
    expect(new Set([first.fingerprint, second.fingerprint, next.fingerprint]).size).toBe(3);
  });

  test('is not given to facts that are not of the kind, nor to a subject that nobody may read', async () => {
    const facts = { ...LETTER, paragraphs: [] };
    await expect(issueAs(office, 'rh', { ...LETTER_ABOUT_GUARD, facts })).rejects.toThrow();
    await expect(issueAs(office, 'rh', { ...LETTER_ABOUT_GUARD, subject: 'cat:1' })).rejects.toThrow(
      'nobody',
    );
    expect((await issueAs(office, 'rh', LETTER_ABOUT_GUARD)).number).toBe('OFC-2026-000001');
  });
});

describe('an issued document', () => {
  test('is what was frozen: facts, letterhead of that day, issuer, audit head', async () => {
    const before = await issueAs(office, 'rh', LETTER_ABOUT_GUARD);
    expect(await office.as('rh').documents.issued({ id: before.id })).toMatchObject({ auditHead: '' });
    const { hash } = await office.db.selectFrom('audit_entry').select('hash').executeTakeFirstOrThrow();
    const { id, number, fingerprint } = await issueAs(office, 'rh', LETTER_ABOUT_GUARD);
    await office.db.updateTable('agency').set({ name: 'Outro nome' }).execute();
    const document = await office.as('rh').documents.issued({ id });
    expect(document).toMatchObject({
      number,
      fingerprint,
      subject: 'guard:1',
      summary: 'João Exemplo: Remessa de autos',
      issuedOn: '2026-11-23',
      issuer: { name: 'Conta rh' },
      letterhead: { name: 'Guarda Municipal de Exemplo' },
      replaces: null,
      replacedBy: null,
      annulledOn: null,
      pdf: null,
    });
    expect(DOCUMENT_KINDS.oficio.facts.parse(document.facts)).toEqual(
      DOCUMENT_KINDS.oficio.facts.parse(LETTER),
    );
    expect(document.auditHead).toBe(hash.slice(0, 16));
  });

  test('is never changed, deleted, or annulled twice', async () => {
    const { id } = await issueAs(office, 'rh', LETTER_ABOUT_GUARD);
    for (const column of ['facts', 'number', 'fingerprint', 'issued_on', 'letterhead', 'summary']) {
      const change = sql`update document set ${sql.ref(column)} = ${sql.ref(column)} where id = ${id}`;
      await expect(change.execute(office.db), column).rejects.toThrow('not changed');
    }
    await expect(office.db.deleteFrom('document').execute()).rejects.toThrow('nothing is deleted');
    const annul = () =>
      office.db
        .updateTable('document')
        .set({ annulled_at: 'x', annulled_on: 'x', annulled_by: 1, annulled_reason: 'x' })
        .execute();
    await annul();
    await expect(annul()).rejects.toThrow('not changed');
  });

  test('corrects one of its kind and subject, once', async () => {
    const old = await issueAs(office, 'rh', LETTER_ABOUT_GUARD);
    const correct = (more = {}) =>
      issueAs(office, 'rh', { ...LETTER_ABOUT_GUARD, replaces: old.id, ...more });
    await expect(correct({ subject: 'guard:2' })).rejects.toMatchObject({ wire: { code: 'invalid' } });
    await expect(correct({ replaces: 99 })).rejects.toMatchObject({ wire: { code: 'notFound' } });
    const later = await correct();
    await expect(correct()).rejects.toMatchObject({ wire: { code: 'conflict' } });
    const read = office.as('rh').documents.issued;
    expect((await read({ id: old.id })).replacedBy).toMatchObject({ id: later.id, number: later.number });
    expect((await read({ id: later.id })).replaces).toMatchObject({ id: old.id, number: old.number });
  });
});

describe('reading', () => {
  test('asks for the permission of the kind and subject, in the list too', async () => {
    const guard = await issueAs(office, 'rh', LETTER_ABOUT_GUARD);
    const proceeding = await issueAs(office, 'corregedor', {
      ...LETTER_ABOUT_GUARD,
      subject: 'proceeding:1',
    });
    const refused = await office.call('rh', 'documents.issued', { id: proceeding.id });
    expect(refused).toEqual({ ok: false, error: { code: 'forbidden', permission: 'proceedings.read' } });
    for (const path of ['documents.pdf', 'documents.keepPdf']) {
      const reply = await office.call('ouvidor', path, { id: guard.id, pdf: PDF, pages: 1 });
      expect(reply).toMatchObject({ ok: false, error: { code: 'forbidden', permission: 'guards.record' } });
    }
    const numbers = async (who: 'rh' | 'corregedor' | 'admin' | 'ouvidor') =>
      (await office.as(who).documents.list({})).rows.map(({ number }) => number);
    expect(await numbers('rh')).toEqual([guard.number]);
    expect(await numbers('corregedor')).toEqual([proceeding.number, guard.number]);
    expect(await numbers('ouvidor')).toEqual([]);
    expect(await numbers('admin')).toEqual([]);
  });

  test('finds by kind, year, subject and words without accents, page by page', async () => {
    await issueAs(office, 'rh', LETTER_ABOUT_GUARD);
    await issueAs(office, 'rh', { ...LETTER_ABOUT_GUARD, subject: 'guard:2' }, '2027-03-01');
    const { list } = office.as('rh').documents;
    const count = async (filter: Parameters<typeof list>[0]) => (await list(filter)).rows.length;
    expect(await count({ kind: 'oficio' })).toBe(2);
    expect(await count({ year: 2027 })).toBe(1);
    expect(await count({ subject: 'guard:1' })).toBe(1);
    expect(await count({ text: 'joao REMESSA' })).toBe(0);
    expect(await count({ text: 'JOAO exemplo' })).toBe(2);
    expect(await count({ text: 'ofc-2027' })).toBe(1);
    const page = await list({ limit: 1 });
    expect(page.more).toBe(true);
    const rest = await list({ limit: 1, before: page.rows[0]?.id ?? null });
    expect(rest).toMatchObject({ more: false, rows: [{ number: 'OFC-2026-000001' }] });
  });
});

describe('the PDF', () => {
  test('is kept the first time, and comes out as it was kept', async () => {
    const { id } = await issueAs(office, 'rh', LETTER_ABOUT_GUARD);
    const documents = office.as('rh').documents;
    expect(await documents.pdf({ id })).toBeNull();
    const kept = await documents.keepPdf({ id, pdf: PDF, pages: 2 });
    expect(await documents.keepPdf({ id, pdf: OTHER_PDF, pages: 3 })).toEqual(kept);
    expect(await documents.pdf({ id })).toEqual({ ...kept, pdf: PDF });
    expect((await documents.issued({ id })).pdf).toEqual(kept);
    await expect(office.db.updateTable('document_pdf').set({ pages: 9 }).execute()).rejects.toThrow(
      'not changed',
    );
    await expect(office.db.deleteFrom('document_pdf').execute()).rejects.toThrow('nothing is deleted');
  });

  test('is a whole one', async () => {
    const { id } = await issueAs(office, 'rh', LETTER_ABOUT_GUARD);
    const half = Buffer.from('%PDF-1.4\nhalf').toString('base64');
    for (const pdf of [half, 'not base64!', Buffer.from('hello %%EOF').toString('base64')]) {
      const reply = await office.call('rh', 'documents.keepPdf', { id, pdf, pages: 1 });
      expect(reply, pdf).toMatchObject({ ok: false, error: { code: 'invalid' } });
    }
  });
});
