import { z } from 'zod';
import { guardBehavior } from '../behavior/contract.ts';
import { reclassificationFacts } from '../behavior/documents.ts';
import { command, query, sensitiveQuery } from '../contract/procedure.ts';
import { guardRecord } from '../guards/contract.ts';
import { reward } from '../rewards/contract.ts';
import { isoDate } from '../time/civil-date.ts';
import { certificateFacts, certificateInput } from './certificate.ts';
import { dossierModel } from './dossier-facts.ts';
import { letterhead } from './letterhead.ts';
import { papersProcedures } from './papers-contract.ts';
import {
  issuedDocument,
  keepPdfInput,
  keptPdf,
  pdfWithBytes,
  registerFilter,
  registerRow,
} from './register.ts';
import { dossierSanction } from './sanction.ts';
import { numberingCheck, verdict } from './verdict.ts';

const id = z.number().int();
const reason = z.string().trim().min(10, 'Escreva o motivo com ao menos 10 caracteres.').max(2000);
/** The document that the new one corrects. */
const replaces = id.nullable().default(null);
export const issuedNumber = z.object({ id, number: z.string(), fingerprint: z.string() });

const issued = {
  letterhead,
  issuedOn: isoDate,
  issuedBy: z.object({ name: z.string(), office: z.string() }),
  /** First characters of the audit head when the document was read: ties the paper to the record. */
  auditHead: z.string(),
};

export const dossier = z.object({
  ...issued,
  guard: guardRecord.omit({ version: true }),
  behavior: guardBehavior,
  sanctions: z.array(dossierSanction),
  /** The rule by which records are cancelled and left out. */
  cancellationCitation: z.string(),
  rewards: z.array(reward),
});
export type Dossier = z.infer<typeof dossier>;

export const decisionDocument = z.object({
  ...issued,
  number: z.string(),
  kind: z.string(),
  summary: z.string(),
  decidedOn: isoDate,
  reasons: z.string(),
  authority: z.object({ name: z.string(), office: z.string() }),
  findings: z.array(
    z.object({
      guard: z.object({ name: z.string(), registration: z.string() }),
      citation: z.string(),
      label: z.string(),
      fact: z.string(),
      factOn: isoDate,
      /** The law applied, with its number, and why one other than the usual was chosen; both empty where nobody chose. */
      law: z.string(),
      lawReason: z.string(),
      outcome: z.string(),
      penalty: z.string(),
      reason: z.string(),
    }),
  ),
});

/** Whatever is about an issued document also asks for the permission that reads its kind. */
export const documentsContract = {
  ...papersProcedures,
  /** One issued document as frozen. */
  issued: sensitiveQuery('session', { input: z.object({ id }), output: issuedDocument }),
  /** The register, newest first: only what the reader may see. */
  list: query('session', {
    input: registerFilter,
    output: z.object({ rows: z.array(registerRow), more: z.boolean() }),
  }),
  /** The PDF as kept; null while the document was never printed. */
  pdf: sensitiveQuery('session', { input: z.object({ id }), output: pdfWithBytes.nullable() }),
  /** Keeps the PDF as it first came out; a later one is not kept, and the answer is of the first. Main process only. */
  keepPdf: command('session', { input: keepPdfInput, output: keptPdf }),
  /** Years in which the reader's documents were issued, the last first. */
  years: query('session', { input: z.object({}), output: z.array(z.number().int()) }),
  /** Whether a paper is the one that was issued, by what is printed in its foot. Open to who may not read it: it tells nothing of what it says. */
  verify: query('session', {
    input: z.object({
      number: z.string().trim().min(1, 'Informe o número do documento.').max(40),
      fingerprint: z.string().trim().min(1, 'Informe a autenticação impressa no rodapé.').max(40),
    }),
    output: verdict,
  }),
  /** The same by the file: its bytes are those that were kept, or are not. A page may name only a file that the person gave. */
  verifyFile: query('session', {
    input: z.object({ file: z.string().min(1, 'Escolha o arquivo.').max(4096) }),
    output: verdict,
  }),
  /** Numbers missing from a series, and documents or PDFs altered outside the application. */
  checkNumbering: query('audit.verify', { input: z.object({}), output: numberingCheck }),
  /** Takes the effect from a document, with the reason; kinds that the office may annul by itself. */
  annul: command('session', { input: z.object({ id, reason }), output: z.object({}) }),
  /** What the disciplinary certificate of a guard would say today. */
  certificate: sensitiveQuery('documents.dossier', {
    input: z.object({ guardId: id }),
    output: certificateFacts,
  }),
  issueCertificate: command('documents.dossier', {
    input: certificateInput.extend({ replaces }),
    output: issuedNumber,
  }),
  issueDossier: command('documents.dossier', {
    input: z.object({ guardId: id, model: dossierModel.default('full'), replaces }),
    output: issuedNumber,
  }),
  /** The guard's record as HR may print it: final facts only. */
  dossier: sensitiveQuery('documents.dossier', { input: z.object({ guardId: id }), output: dossier }),
  decision: sensitiveQuery('proceedings.read', {
    input: z.object({ proceedingId: id }),
    output: decisionDocument,
  }),
  /** What the draft of an act of reclassification would say. */
  reclassification: sensitiveQuery('behavior.read', {
    input: z.object({ actId: id }),
    output: reclassificationFacts,
  }),
};
