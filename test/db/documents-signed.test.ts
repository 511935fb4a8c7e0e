import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusal } from '../support/folder.ts';
import { issueAs, LETTER } from '../support/issuing.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
let disk: string;
let id: number;
beforeEach(async () => {
  office = await openOffice();
  disk = mkdtempSync(join(tmpdir(), 'signed-'));
  ({ id } = await issueAs(office, 'rh', { kind: 'oficio', subject: 'guard:1', facts: LETTER }));
});
afterEach(() => {
  office.close();
  rmSync(disk, { recursive: true, force: true });
});

function scanned(name: string, content: string): string {
  const path = join(disk, name);
  writeFileSync(path, content);
  return path;
}

const owner = () => ({ kind: 'document' as const, id });
const keep = (who: 'rh' | 'comandante' | 'ouvidor', name: string, content: string) =>
  office.as(who).attachments.add({ file: scanned(name, content), place: owner() });
const isSigned = async () => (await office.as('rh').documents.issued({ id })).signed;

test('the signed paper is kept in several versions, by who writes on the matter, and the register tells of it', async () => {
  expect(await isSigned()).toBe(false);
  const { attachment } = await keep('rh', 'assinado.pdf', '%PDF-1.7 assinado');
  await keep('rh', 'assinado-2.pdf', '%PDF-1.7 assinado de novo');
  expect(attachment).toMatchObject({
    name: 'assinado.pdf',
    type: 'application/pdf',
    added: { by: 'Conta rh' },
  });
  expect(attachment.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(await isSigned()).toBe(true);
  const { rows } = await office.as('rh').documents.list({});
  expect(rows).toMatchObject([{ id, signed: true }]);
  expect(await office.as('comandante').attachments.list({ owner: owner() })).toHaveLength(2);
  expect(await office.as('comandante').attachments.export({ id: attachment.id })).toMatchObject({
    sha256: attachment.sha256,
  });
});

test('who does not read the document gets nothing, and who only reads it adds nothing', async () => {
  const { attachment } = await keep('rh', 'assinado.pdf', '%PDF-1.7 assinado');
  expect(await refusal(office.as('ouvidor').attachments.list({ owner: owner() }))).toMatchObject({
    code: 'forbidden',
  });
  expect(await refusal(office.as('ouvidor').attachments.open({ id: attachment.id }))).toMatchObject({
    code: 'forbidden',
  });
  expect(await refusal(keep('comandante', 'outro.pdf', '%PDF-1.7'))).toMatchObject({
    code: 'forbidden',
    permission: 'guards.write',
  });
});

test('what is no scanned paper is refused, and leaves no file; one annulled no longer counts', async () => {
  expect(await refusal(keep('rh', 'assinado.pdf', 'apenas texto'))).toMatchObject({
    code: 'invalid',
    fields: { file: [expect.stringContaining('PDF')] },
  });
  const { attachment } = await keep('rh', 'assinado.pdf', '%PDF-1.7 assinado');
  expect(await office.as('admin').attachments.verify({})).toMatchObject({ checked: 1, unregistered: 0 });
  await office.as('rh').attachments.annul({ id: attachment.id, reason: 'Faltava a segunda página.' });
  expect(await isSigned()).toBe(false);
});
