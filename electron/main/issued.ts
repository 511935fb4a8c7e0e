import { z } from 'zod';
import { AppError } from '../../shared/contract/errors.ts';
import { envelope } from '../../shared/contract/wire.ts';
import {
  KEEP_PDF,
  keepPdfInput,
  keptPdf,
  MAX_PDF_BYTES,
  pdfWithBytes,
} from '../../shared/documents/register.ts';
import type { Backend } from './backend.ts';
import { pageCount } from './pdf.ts';
import type { Printer, PrintTask } from './print.ts';

const issuedInput = z.object({ documentId: z.number().int() });

type Parts = { readonly backend: Pick<Backend, 'call'>; readonly printer: Pick<Printer, 'pdf'> };

/** The PDF of any document: an issued one is laid out once, kept, and from then on comes out as it was kept. */
export async function pdfOf(parts: Parts, task: PrintTask): Promise<Uint8Array> {
  if (task.kind !== 'issued') return parts.printer.pdf(task);
  const { documentId: id } = issuedInput.parse(task.input);
  const kept = await keptBytes(parts, id);
  if (kept !== null) return kept;
  const laid = await parts.printer.pdf(task);
  if (laid.byteLength > MAX_PDF_BYTES) throw new AppError({ code: 'unavailable' });
  const input = { id, pdf: Buffer.from(laid).toString('base64'), pages: pageCount(laid) };
  await ask(parts, KEEP_PDF, keepPdfInput.parse(input), keptPdf);
  // Another program may have kept one meanwhile: what comes out is what is kept.
  return (await keptBytes(parts, id)) ?? laid;
}

async function keptBytes(parts: Parts, id: number): Promise<Uint8Array | null> {
  const kept = await ask(parts, 'documents.pdf', { id }, pdfWithBytes.nullable());
  return kept === null ? null : Buffer.from(kept.pdf, 'base64');
}

async function ask<O extends z.ZodType>(
  { backend }: Parts,
  path: string,
  input: unknown,
  output: O,
): Promise<z.output<O>> {
  const reply = envelope.parse(JSON.parse(await backend.call(path, JSON.stringify(input))));
  if (!reply.ok) throw new AppError(reply.error);
  return output.parse(reply.value);
}
