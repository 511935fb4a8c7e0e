import { z } from 'zod';
import { isoDate } from '../time/civil-date.ts';
import { letterhead } from './letterhead.ts';
import { signers } from './signer.ts';

const id = z.number().int();

/** Beyond this a PDF is no document of an office. */
export const MAX_PDF_BYTES = 24 << 20;

/** Called by the main process alone: what a page or the command line says came out of the printer is not believed. */
export const KEEP_PDF = 'documents.keepPdf';

/** The PDF of a document as kept: what is kept as issued is what comes out again. */
export const keptPdf = z.object({
  sha256: z.string(),
  size: z.number().int(),
  pages: z.number().int(),
  keptAt: z.string(),
});

/** `pdf` in base64. */
export const pdfWithBytes = keptPdf.extend({ pdf: z.string() });

export const keepPdfInput = z.object({
  id,
  /** In base64. */
  pdf: z
    .string()
    .min(8)
    .max(Math.ceil(MAX_PDF_BYTES / 3) * 4),
  pages: z.number().int().min(1).max(5000),
});

const named = z.object({ id, number: z.string(), issuedOn: isoDate });

const row = {
  id,
  /** A kind of `DOCUMENT_KINDS`. */
  kind: z.string(),
  number: z.string(),
  /** Such as `guard:12`. */
  subject: z.string(),
  summary: z.string(),
  issuedOn: isoDate,
  issuer: z.object({ name: z.string(), office: z.string() }),
  annulledOn: isoDate.nullable(),
  /** The document that corrects this one. */
  replacedBy: named.extend({ annulledOn: isoDate.nullable() }).nullable(),
  /** Whether a scanned copy of its signed paper is kept. */
  signed: z.boolean(),
};

/** A line of the register. */
export const registerRow = z.object(row);
export type RegisterRow = z.infer<typeof registerRow>;

/** An issued document whole, as frozen. */
export const issuedDocument = z.object({
  ...row,
  issuedAt: z.string(),
  /** Who signs, when the facts and the issuer do not say it all. */
  signatures: signers,
  letterhead,
  /** Read it with the `facts` of its kind. */
  facts: z.unknown(),
  rulebook: z.object({ id, title: z.string(), lawNumber: z.string() }).nullable(),
  /** First characters of the audit head before it was issued. */
  auditHead: z.string(),
  fingerprint: z.string(),
  replaces: named.nullable(),
  annulledReason: z.string().nullable(),
  /** Null until first printed. */
  pdf: keptPdf.nullable(),
});
export type IssuedDocument = z.infer<typeof issuedDocument>;

export const registerFilter = z.object({
  /** Null for every kind that the reader may see. */
  kind: z.string().max(60).nullable().default(null),
  year: z.number().int().nullable().default(null),
  /** Such as `guard:12`; null for any. */
  subject: z.string().max(80).nullable().default(null),
  /** Finds the number and the summary, without accents. */
  text: z.string().trim().max(120).default(''),
  limit: z.number().int().min(1).max(200).default(100),
  /** The last id of the page before. */
  before: id.nullable().default(null),
});
