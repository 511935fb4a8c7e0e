import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isWhole } from '../../shared/documents/verdict.ts';
import { addGuard } from '../support/guards.ts';
import { issueAs, LETTER } from '../support/issuing.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

const ABOUT_GUARD = { kind: 'oficio', subject: 'guard:1', facts: LETTER } as const;

let office: TestOffice;
let folder: string;
beforeEach(async () => {
  office = await openOffice();
  folder = mkdtempSync(join(tmpdir(), 'documents-'));
});
afterEach(() => {
  office.close();
  rmSync(folder, { recursive: true, force: true });
});

function written(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content, 'latin1');
  return file;
}

function pdf(title: string): string {
  return `%PDF-1.4\n1 0 obj\n<</Title (${title})>>\nendobj\n%%EOF\n`;
}

/** Changes what no procedure can, as who opens the file with other means. */
async function tamper(change: string): Promise<void> {
  for (const name of ['document_frozen', 'document_kept', 'document_pdf_once']) {
    await sql`drop trigger if exists ${sql.ref(name)}`.execute(office.db);
  }
  await sql.raw(change).execute(office.db);
}

describe('a paper', () => {
  test('is authentic by its number and fingerprint, however they are typed, and opens only to readers', async () => {
    const { id, number, fingerprint } = await issueAs(office, 'rh', ABOUT_GUARD);
    const input = {
      number: ` ${number.toLowerCase()}`,
      fingerprint: fingerprint.toLowerCase().replaceAll('-', ''),
    };
    expect(await office.as('rh').documents.verify(input)).toMatchObject({
      result: 'authentic',
      document: { id, number, kind: 'oficio' },
      sentences: [`O documento ${number} foi expedido em 23/11/2026 por Conta rh.`],
    });
    const stranger = await office.as('admin').documents.verify(input);
    expect(stranger).toMatchObject({ result: 'authentic', document: { id: null } });
    expect(JSON.stringify(stranger)).not.toContain('João');
  });

  test('is altered with the fingerprint of another, or the number of another', async () => {
    const first = await issueAs(office, 'rh', ABOUT_GUARD);
    const second = await issueAs(office, 'rh', ABOUT_GUARD);
    const { verify } = office.as('rh').documents;
    expect(await verify({ number: first.number, fingerprint: second.fingerprint })).toMatchObject({
      result: 'altered',
      document: { number: first.number },
    });
    expect(await verify({ number: 'OFC-2026-000099', fingerprint: second.fingerprint })).toMatchObject({
      result: 'altered',
      document: { number: second.number },
    });
  });

  test('that the office never issued is unknown, and a slip of the fingers is said to be one', async () => {
    const { number, fingerprint } = await issueAs(office, 'rh', ABOUT_GUARD);
    await tamper(`delete from document`);
    const { verify } = office.as('rh').documents;
    expect(await verify({ number, fingerprint })).toMatchObject({ result: 'unknown', document: null });
    const slip = `${fingerprint.slice(0, -1)}${fingerprint.endsWith('A') ? 'B' : 'A'}`;
    expect(await office.call('rh', 'documents.verify', { number, fingerprint: slip })).toMatchObject({
      ok: false,
      error: { code: 'invalid', fields: { fingerprint: [expect.stringContaining('digitação')] } },
    });
  });

  test('is altered when the register was', async () => {
    const { number, fingerprint } = await issueAs(office, 'rh', ABOUT_GUARD);
    await tamper(`update document set facts = replace(facts, 'autos', 'outros autos')`);
    expect(await office.as('rh').documents.verify({ number, fingerprint })).toMatchObject({
      result: 'altered',
      sentences: [expect.stringContaining('fora da aplicação'), expect.any(String)],
    });
  });
});

describe('annulling', () => {
  test('asks for a reason, a kind that allows it and its permission; the check then says so', async () => {
    const { id: letter } = await issueAs(office, 'rh', ABOUT_GUARD);
    const reason = 'Expedido com o nome trocado.';
    expect(await office.call('rh', 'documents.annul', { id: letter, reason })).toMatchObject({
      ok: false,
      error: { code: 'rule', rule: 'documento_de_ato' },
    });
    const guardId = await addGuard(office, 1);
    const { id, number, fingerprint } = await office.as('rh').documents.issueCertificate({ guardId });
    expect(await office.call('rh', 'documents.annul', { id, reason: 'não' })).toMatchObject({
      ok: false,
      error: { code: 'invalid' },
    });
    expect(await office.call('comandante', 'documents.annul', { id, reason })).toMatchObject({
      ok: false,
      error: { code: 'forbidden', permission: 'documents.dossier' },
    });
    await office.as('rh').documents.annul({ id, reason });
    expect(await office.as('rh').documents.issued({ id })).toMatchObject({
      annulledOn: '2026-11-23',
      annulledReason: reason,
    });
    expect(await office.as('rh').documents.verify({ number, fingerprint })).toMatchObject({
      result: 'annulled',
    });
    expect(await office.call('rh', 'documents.annul', { id, reason })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
  });

  test('a corrected one says which took its place', async () => {
    const guardId = await addGuard(office, 1);
    const documents = office.as('rh').documents;
    const old = await documents.issueCertificate({ guardId });
    const later = await documents.issueCertificate({ guardId, replaces: old.id });
    expect(await documents.verify(old)).toMatchObject({
      result: 'replaced',
      document: { replacedBy: { number: later.number, annulledOn: null } },
      sentences: [expect.any(String), expect.stringContaining('vale em seu lugar')],
    });
    expect(await documents.verify(later)).toMatchObject({ result: 'authentic' });
    expect(
      await office.call('rh', 'documents.annul', { id: old.id, reason: 'Foi expedida outra.' }),
    ).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    await documents.annul({ id: later.id, reason: 'Também saiu com engano.' });
    expect((await documents.verify(old)).sentences.at(-1)).toContain('nenhum dos dois produz efeito');
  });
});

describe('a file', () => {
  test('is what was kept, byte by byte, or is not', async () => {
    const { id, number } = await issueAs(office, 'rh', ABOUT_GUARD);
    const documents = office.as('rh').documents;
    const content = pdf(`${number} e mais`);
    await documents.keepPdf({ id, pdf: Buffer.from(content, 'latin1').toString('base64'), pages: 1 });
    expect(await documents.verifyFile({ file: written('a.pdf', content) })).toMatchObject({
      result: 'authentic',
      document: { number },
    });
    expect(await documents.verifyFile({ file: written('b.pdf', `${content} `) })).toMatchObject({
      result: 'altered',
      document: { number },
    });
    expect(await documents.verifyFile({ file: written('c.pdf', pdf('Outro')) })).toMatchObject({
      result: 'unknown',
      document: null,
    });
  });

  test('that is no PDF, or is gone, is refused', async () => {
    for (const file of [written('a.txt', 'texto'), join(folder, 'nenhum.pdf'), folder]) {
      expect(await office.call('rh', 'documents.verifyFile', { file }), file).toMatchObject({
        ok: false,
        error: { code: 'invalid', fields: { file: [expect.any(String)] } },
      });
    }
  });
});

describe('the numbering', () => {
  test('is whole while nobody touches the file, whatever was refused meanwhile', async () => {
    await issueAs(office, 'rh', ABOUT_GUARD);
    await expect(issueAs(office, 'rh', { ...ABOUT_GUARD, replaces: 77 })).rejects.toThrow();
    await issueAs(office, 'rh', ABOUT_GUARD, '2027-01-02');
    const check = await office.as('corregedor').documents.checkNumbering({});
    expect(check).toMatchObject({
      documents: 2,
      altered: [],
      series: [
        { series: 'OFC', label: 'Ofício', year: 2027, last: 1, issued: 1, missing: [], beyond: [] },
        { series: 'OFC', year: 2026, last: 1, issued: 1, missing: [], beyond: [] },
      ],
    });
    expect(isWhole(check)).toBe(true);
  });

  test('shows what was taken away, put in or changed by other means', async () => {
    const ids = [];
    for (let count = 0; count < 4; count += 1) ids.push((await issueAs(office, 'rh', ABOUT_GUARD)).id);
    const [, second = 0, third = 0, fourth = 0] = ids;
    const { keepPdf, checkNumbering } = office.as('corregedor').documents;
    await keepPdf({ id: third, pdf: Buffer.from(pdf('x')).toString('base64'), pages: 1 });
    await tamper(`delete from document where id = ${second}`);
    await tamper(`update document set number = 'OFC-2026-000009' where id = ${fourth}`);
    await tamper(`update document_pdf set bytes = cast('%PDF-' as blob), size = 5`);
    const check = await checkNumbering({});
    expect(check.series).toMatchObject([
      { missing: ['OFC-2026-000002', 'OFC-2026-000004'], beyond: ['OFC-2026-000009'], issued: 3, last: 4 },
    ]);
    expect(check.altered).toEqual([
      { id: fourth, number: 'OFC-2026-000009', what: 'record' },
      { id: third, number: 'OFC-2026-000003', what: 'pdf' },
    ]);
    expect(isWhole(check)).toBe(false);
    await tamper(`delete from numbering`);
    expect((await checkNumbering({})).series).toMatchObject([{ series: 'OFC', last: 0, issued: 3 }]);
  });
});
