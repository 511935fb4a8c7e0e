import { invalidField } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { MAX_PDF_BYTES } from '../../shared/documents/register.ts';
import type { HandlersOf } from '../context.ts';
import { sha256 } from '../crypto.ts';
import { keptPdfOf, readable } from './reading.ts';

type Documents = HandlersOf<AppContract>['documents'];

/** The PDF as kept, in base64; null while the document was never printed. */
export const pdf: Documents['pdf'] = async ({ db, session, today, about }, { id }) => {
  about(`document:${id}`);
  await readable(db, { session, today }, id);
  const kept = await db
    .selectFrom('document_pdf')
    .selectAll()
    .where('document_id', '=', id)
    .executeTakeFirst();
  if (kept === undefined) return null;
  const { sha256: digest, size, pages, kept_at: keptAt, bytes } = kept;
  return { sha256: digest, size, pages, keptAt, pdf: Buffer.from(bytes).toString('base64') };
};

/** Keeps the PDF of a document the first time it is printed; what was kept before stays, and is the answer. */
export const keepPdf: Documents['keepPdf'] = async (
  { trx, session, today, now, about },
  { id, pdf: given, pages },
) => {
  about(`document:${id}`);
  await readable(trx, { session, today }, id);
  const before = await keptPdfOf(trx, id);
  if (before !== null) return before;
  const bytes = pdfBytes(given);
  const kept = { sha256: sha256(bytes), size: bytes.byteLength, pages };
  await trx
    .insertInto('document_pdf')
    .values({ document_id: id, bytes, ...kept, kept_at: now, kept_by: session.accountId })
    .execute();
  return { ...kept, keptAt: now };
};

function pdfBytes(given: string): Uint8Array {
  const bytes = Buffer.from(given, 'base64');
  const whole =
    bytes.toString('base64') === given &&
    bytes.byteLength <= MAX_PDF_BYTES &&
    bytes.subarray(0, 5).toString('latin1') === '%PDF-' &&
    bytes.subarray(-64).toString('latin1').trimEnd().endsWith('%%EOF');
  if (!whole) throw invalidField('pdf', 'Os dados recebidos não são um PDF inteiro.');
  return bytes;
}
