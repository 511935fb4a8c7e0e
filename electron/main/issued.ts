import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../../shared/contract/errors.ts';
import { documentsContract } from '../../shared/documents/contract.ts';
import { KEEP_PDF, MAX_PDF_BYTES } from '../../shared/documents/register.ts';
import type { Backend } from './backend.ts';
import { ask } from './opened-files.ts';
import { pageCount } from './pdf.ts';
import type { Printer, PrintTask } from './print.ts';

const issuedInput = z.object({ documentId: z.number().int() });

type Parts = { readonly backend: Pick<Backend, 'call'>; readonly printer: Pick<Printer, 'pdf'> };

/** The PDF of any document: an issued one is laid out once, kept, and from then on comes out as it was kept. */
export async function pdfOf(parts: Parts, task: PrintTask): Promise<Uint8Array> {
  if (task.kind !== 'issued') return parts.printer.pdf(task);
  const { documentId } = issuedInput.parse(task.input);
  return (await keptBytes(parts, documentId)) ?? layOutIssued(parts, documentId);
}

/** Lays out an issued document and keeps the PDF. One kept meanwhile by another program comes out in its place. */
export async function layOutIssued(parts: Parts, documentId: number): Promise<Uint8Array> {
  const laid = await parts.printer.pdf({ kind: 'issued', input: { documentId } });
  if (laid.byteLength > MAX_PDF_BYTES) throw new AppError({ code: 'unavailable' });
  const input = { id: documentId, pdf: Buffer.from(laid).toString('base64'), pages: pageCount(laid) };
  const kept = await ask(parts.backend, KEEP_PDF, documentsContract.keepPdf, input);
  if (kept.sha256 === createHash('sha256').update(laid).digest('hex')) return laid;
  return (await keptBytes(parts, documentId)) ?? laid;
}

async function keptBytes({ backend }: Parts, id: number): Promise<Uint8Array | null> {
  const kept = await ask(backend, 'documents.pdf', documentsContract.pdf, { id });
  return kept === null ? null : Buffer.from(kept.pdf, 'base64');
}
