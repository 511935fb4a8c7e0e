import { conflict, invalidField } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { letterhead } from '../../shared/documents/letterhead.ts';
import { signers } from '../../shared/documents/signer.ts';
import type { Framed } from '../../shared/templates/common.ts';
import { valuesFor } from '../../shared/templates/kinds.ts';
import type { HandlersOf } from '../context.ts';
import { sha256 } from '../crypto.ts';
import { shortHead } from '../documents/issued.ts';
import { type DocumentRecord, readable } from '../documents/reading.ts';
import { fillDocx } from './fill.ts';
import { wordsOf } from './inspect.ts';
import { allTemplates, fileWithBytes, keptDocxOf, templateById } from './statements.ts';

type Templates = HandlersOf<AppContract>['templates'];

const WORTHLESS = 'SEM VALOR';

/** The document as it was frozen: what the register says is what the template is filled with. */
function framedOf(row: DocumentRecord): Framed {
  return {
    kind: row.kind,
    number: row.number,
    issuedOn: row.issued_on,
    issuer: { name: row.issuer_name, office: row.issuer_office },
    signatures: row.signatures === null ? [] : signers.parse(JSON.parse(row.signatures)),
    letterhead: letterhead.parse(JSON.parse(row.letterhead)),
    facts: JSON.parse(row.facts),
    fingerprint: row.fingerprint,
    auditHead: shortHead(row.audit_head),
  };
}

function checkKind(template: { readonly kind: string }, row: DocumentRecord): void {
  if (template.kind !== row.kind)
    throw invalidField('templateId', `O modelo não é da espécie do documento ${row.number}.`);
}

/** What keeps a document from being filled now. */
function checkStands({ number, annulled_on: annulledOn, later_number: later }: DocumentRecord): void {
  if (annulledOn !== null)
    throw conflict(`O documento ${number} foi anulado: não se preenche modelo com ele.`);
  if (later !== null)
    throw conflict(`O documento ${number} foi corrigido pelo ${later}: preencha o modelo com ele.`);
}

export const ofDocument: Templates['ofDocument'] = async ({ db, session, today }, { documentId }) => {
  const {
    kind,
    annulled_on: annulledOn,
    later_id: later,
  } = await readable(db, { session, today }, documentId);
  const stands = annulledOn === null && later === null;
  const all = stands ? await allTemplates(db) : [];
  return {
    kept: await keptDocxOf(db, documentId),
    offered: all.filter((one) => one.kind === kind && one.inUse).map(({ id, name }) => ({ id, name })),
  };
};

/** Fills a template with what the register froze, and keeps the file; what was kept before stays, and is the answer. */
export const fill: Templates['fill'] = async (
  { trx, session, today, now, about },
  { documentId, templateId },
) => {
  about(`document:${documentId}`);
  const row = await readable(trx, { session, today }, documentId);
  const before = await keptDocxOf(trx, documentId);
  if (before !== null) return before;
  checkStands(row);
  const template = await templateById(trx, templateId);
  checkKind(template, row);
  if (!template.inUse) throw conflict('O modelo está fora de uso: escolha outro.');
  const values = valuesFor(framedOf(row));
  if (values === null) throw invalidField('documentId', 'Esta espécie de documento não tem modelos.');
  const { bytes } = await fileWithBytes(trx, templateId, template.file.version);
  const filled = await fillDocx(bytes, values);
  const kept = { size: filled.byteLength, sha256: sha256(filled) };
  await trx
    .insertInto('document_docx')
    .values({
      document_id: documentId,
      template_id: templateId,
      template_version: template.file.version,
      bytes: filled,
      ...kept,
      kept_at: now,
      kept_by: session.accountId,
    })
    .execute();
  return {
    template: { id: templateId, name: template.name, version: template.file.version },
    ...kept,
    keptAt: now,
  };
};

export const filled: Templates['filled'] = async ({ db, session, today, about }, { documentId }) => {
  about(`document:${documentId}`);
  const { number } = await readable(db, { session, today }, documentId);
  const kept = await keptDocxOf(db, documentId);
  if (kept === null) return null;
  const { bytes } = await db
    .selectFrom('document_docx')
    .select('bytes')
    .where('document_id', '=', documentId)
    .executeTakeFirstOrThrow();
  return {
    ...kept,
    fileName: `${number.toLowerCase()}.docx`,
    base64: Buffer.from(bytes).toString('base64'),
  };
};

/** The template with a real case, without what would make it pass for the document. */
export const sample: Templates['sample'] = async ({ db, session, today, about }, { id, documentId }) => {
  about(`document:${documentId}`);
  const row = await readable(db, { session, today }, documentId);
  const template = await templateById(db, id);
  checkKind(template, row);
  const values = valuesFor({
    ...framedOf(row),
    number: WORTHLESS,
    fingerprint: WORTHLESS,
    auditHead: WORTHLESS,
  });
  if (values === null) throw invalidField('documentId', 'Esta espécie de documento não tem modelos.');
  const { bytes } = await fileWithBytes(db, id, template.file.version);
  const made = await fillDocx(bytes, values);
  return {
    fileName: `conferencia-${row.number.toLowerCase()}.docx`,
    paragraphs: wordsOf(made),
    base64: Buffer.from(made).toString('base64'),
  };
};
