import { readFile, stat } from 'node:fs/promises';
import { invalidField } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { readFingerprint } from '../../shared/documents/fingerprint.ts';
import { MAX_PDF_BYTES } from '../../shared/documents/register.ts';
import { altered, genuine, unknown, type VerifiedDocument } from '../../shared/documents/verdict.ts';
import type { HandlersOf, Session } from '../context.ts';
import { sha256 } from '../crypto.ts';
import type { Reader } from '../reader.ts';
import { wordsOf } from '../templates/inspect.ts';
import { claimedNumber, numberWritten } from './claimed-number.ts';
import { type DocumentRecord, documents, mayOpen } from './reading.ts';
import { fingerprintOfRow } from './register.ts';

type Documents = HandlersOf<AppContract>['documents'];

const CHANGED = 'O registro deste documento foi alterado fora da aplicação: avise a corregedoria.';

async function documentBy(
  db: Reader,
  column: 'document.number' | 'document.fingerprint' | 'document.id',
  value: string | number,
): Promise<DocumentRecord | null> {
  return (await documents(db).where(column, '=', value).executeTakeFirst()) ?? null;
}

function told(row: DocumentRecord, session: Session): VerifiedDocument {
  return {
    id: mayOpen(session, row) ? row.id : null,
    kind: row.kind,
    number: row.number,
    issuedOn: row.issued_on,
    issuer: { name: row.issuer_name, office: row.issuer_office },
    annulledOn: row.annulled_on,
    replacedBy:
      row.later_number === null ? null : { number: row.later_number, annulledOn: row.later_annulled_on },
  };
}

/** By what is printed in the foot of a page. Throws `invalid` for a fingerprint that was typed wrong. */
export const verify: Documents['verify'] = async ({ db, session }, { number: typed, fingerprint }) => {
  const read = readFingerprint(fingerprint);
  if (read === null) {
    throw invalidField('fingerprint', 'Há erro de digitação na autenticação: confira os dezesseis sinais.');
  }
  const number = typed.toUpperCase().replace(/\s/g, '');
  const row = await documentBy(db, 'document.number', number);
  if (row === null) {
    const other = await documentBy(db, 'document.fingerprint', read);
    return other === null
      ? unknown(`Não há documento de número ${number} no registro, nem esta autenticação.`)
      : altered(told(other, session), 'A autenticação é de outro documento: o número do papel foi trocado.');
  }
  const document = told(row, session);
  if (fingerprintOfRow(row) !== row.fingerprint) return altered(document, CHANGED);
  if (row.fingerprint === read) return genuine(document);
  return altered(
    document,
    `A autenticação do papel não é a do documento ${number}: o papel não é o expedido.`,
  );
};

async function documentBytes(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) {
    throw invalidField('file', 'Não foi possível abrir o arquivo: confira se ainda está no lugar.');
  }
  // A document of the office is smaller, but a copy of it may have been made larger.
  if (found.size > 4 * MAX_PDF_BYTES)
    throw invalidField('file', 'O arquivo é grande demais para ser um documento.');
  const bytes = await readFile(file).catch(() => {
    throw invalidField('file', 'Não foi possível ler o arquivo: feche-o no outro programa e tente de novo.');
  });
  const head = bytes.subarray(0, 5).toString('latin1');
  if (head !== '%PDF-' && !head.startsWith('PK\x03\x04'))
    throw invalidField('file', 'O arquivo não é um PDF nem um .docx.');
  return bytes;
}

/** The document of which a PDF or .docx is kept with these very bytes. */
async function keptAs(db: Reader, digest: string): Promise<number | null> {
  const pdf = await db
    .selectFrom('document_pdf')
    .select('document_id')
    .where('sha256', '=', digest)
    .executeTakeFirst();
  if (pdf !== undefined) return pdf.document_id;
  const docx = await db
    .selectFrom('document_docx')
    .select('document_id')
    .where('sha256', '=', digest)
    .executeTakeFirst();
  return docx?.document_id ?? null;
}

/** By the file: its SHA-256 is that of a PDF or .docx kept, or is not. Throws `invalid` on `file`. */
export const verifyFile: Documents['verifyFile'] = async ({ db, session }, { file }) => {
  const bytes = await documentBytes(file);
  const kept = await keptAs(db, sha256(bytes));
  if (kept !== null) {
    const row = await documentBy(db, 'document.id', kept);
    if (row === null) return unknown('O arquivo não é de documento deste registro.');
    const document = told(row, session);
    return fingerprintOfRow(row) === row.fingerprint ? genuine(document) : altered(document, CHANGED);
  }
  const number = claimedNumber(bytes) ?? numberWritten(wordsOf(bytes));
  const row = number === null ? null : await documentBy(db, 'document.number', number);
  if (row === null) {
    return unknown('Nenhum documento do registro tem este arquivo: não foi expedido aqui, ou foi alterado.');
  }
  return altered(
    told(row, session),
    `O arquivo se diz o documento ${row.number}, mas não é o que foi expedido: foi alterado ou refeito depois.`,
  );
};
