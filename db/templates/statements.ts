import { z } from 'zod';
import { notFound } from '../../shared/contract/errors.ts';
import type { KeptDocx, TemplateRow } from '../../shared/templates/contract.ts';
import type { Reader } from '../reader.ts';

const names = z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text)));

/** The files of templates without their bytes, the last first. */
function files(db: Reader) {
  return db
    .selectFrom('docx_template_file as file')
    .innerJoin('docx_template as template', 'template.id', 'file.template_id')
    .leftJoin('account', 'account.id', 'file.written_by')
    .select([
      'template.id',
      'template.kind',
      'template.name',
      'template.in_use',
      'template.version',
      'file.version as file_version',
      'file.name as file_name',
      'file.size',
      'file.sha256',
      'file.fields',
      'file.written_on',
      'account.name as author',
    ])
    .orderBy('file.version', 'desc');
}

type FileRecord = Awaited<ReturnType<ReturnType<typeof files>['execute']>>[number];

function fileOf(row: FileRecord) {
  return {
    version: row.file_version,
    fileName: row.file_name,
    size: row.size,
    sha256: row.sha256,
    fields: names.parse(row.fields),
    writtenOn: row.written_on,
    writtenBy: row.author ?? '',
  };
}

function templateOf(row: FileRecord): TemplateRow {
  const { id, kind, name, in_use: inUse, version } = row;
  return { id, kind, name, inUse: inUse === 1, version, file: fileOf(row) };
}

/** Every template with its last file, by kind and name. */
export async function allTemplates(db: Reader): Promise<TemplateRow[]> {
  const last = new Map<number, TemplateRow>();
  for (const row of await files(db).execute()) if (!last.has(row.id)) last.set(row.id, templateOf(row));
  return [...last.values()].toSorted(
    (a, b) => a.kind.localeCompare(b.kind) || a.name.localeCompare(b.name, 'pt-BR'),
  );
}

/** One template with all its files. Throws `notFound`. */
export async function templateById(db: Reader, id: number) {
  const rows = await files(db).where('template.id', '=', id).execute();
  const [last] = rows;
  if (last === undefined) throw notFound('modelo');
  return { ...templateOf(last), versions: rows.map(fileOf) };
}

/** A file with its bytes. Throws `notFound`. */
export async function fileWithBytes(db: Reader, id: number, version: number) {
  const found = await db
    .selectFrom('docx_template_file')
    .select(['name', 'bytes'])
    .where('template_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (found === undefined) throw notFound('arquivo do modelo');
  return found;
}

function keptRows(db: Reader) {
  return db
    .selectFrom('document_docx as kept')
    .innerJoin('docx_template as template', 'template.id', 'kept.template_id')
    .select([
      'template.id',
      'template.name',
      'kept.template_version as version',
      'kept.size',
      'kept.sha256',
      'kept.kept_at as keptAt',
    ]);
}

/** What is known of the .docx kept for a document, without its bytes; null while none was filled. */
export async function keptDocxOf(db: Reader, documentId: number): Promise<KeptDocx | null> {
  const row = await keptRows(db).where('kept.document_id', '=', documentId).executeTakeFirst();
  if (row === undefined) return null;
  const { id, name, version, ...kept } = row;
  return { template: { id, name, version }, ...kept };
}
