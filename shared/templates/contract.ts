import { z } from 'zod';
import { command, query, sensitiveQuery } from '../contract/procedure.ts';
import { isoDate } from '../time/civil-date.ts';
import { TEMPLATE_KINDS } from './kinds.ts';

/** Beyond this a .docx has more pictures than a model of document needs. */
export const MAX_DOCX_BYTES = 5 << 20;

const id = z.number().int();
const file = z.string().min(1, 'Escolha o arquivo .docx.').max(4096);
/** In base 64. */
const base64 = z.string();

const templateKind = z
  .string()
  .refine((kind) => TEMPLATE_KINDS.some((one) => one.id === kind), 'Escolha a espécie de documento.');

const version = z.object({
  version: z.number().int(),
  fileName: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  /** Names of the fields that it has. */
  fields: z.array(z.string()),
  writtenOn: isoDate,
  writtenBy: z.string(),
});

const row = z.object({
  id,
  /** A kind of document. */
  kind: z.string(),
  name: z.string(),
  inUse: z.boolean(),
  /** Of the record: one more for each file sent and each change of use. */
  version: z.number().int(),
  /** The file that is filled now. */
  file: version,
});
export type TemplateRow = z.infer<typeof row>;

/** The filled .docx of a document as kept: the first one, and no other. */
const keptDocx = z.object({
  template: z.object({ id, name: z.string(), version: z.number().int() }),
  size: z.number().int(),
  sha256: z.string(),
  keptAt: z.string(),
});
export type KeptDocx = z.infer<typeof keptDocx>;

export const templatesContract = {
  /** The office's .docx templates, by kind and name. */
  list: query('session', { input: z.object({}), output: z.array(row) }),
  /** One, with every file that was sent for it, the last first. */
  get: query('session', { input: z.object({ id }), output: row.extend({ versions: z.array(version) }) }),
  /** What a file would be as a template of a kind: its fields, and what keeps it from being one. */
  inspect: query('templates.write', {
    input: z.object({ kind: templateKind, file }),
    output: z.object({ fileName: z.string(), fields: z.array(z.string()), problems: z.array(z.string()) }),
  }),
  /** Keeps a new template (`id` null) or the next file of one; the files of before are kept. */
  save: command('templates.write', {
    input: z.object({
      id: id.nullable(),
      version: z.number().int(),
      kind: templateKind,
      name: z.string().trim().min(3, 'Dê um nome ao modelo.').max(80, 'Use até 80 caracteres.'),
      file,
    }),
    output: row,
  }),
  /** Offers a template to who issues documents, or no longer. */
  setUse: command('templates.write', {
    input: z.object({ id, version: z.number().int(), inUse: z.boolean() }),
    output: row,
  }),
  /** A file as it was sent. */
  original: query('session', {
    input: z.object({ id, version: z.number().int() }),
    output: z.object({ fileName: z.string(), base64 }),
  }),
  /** A template filled with a document already issued, without number or authentication, to see how it comes out. */
  sample: sensitiveQuery('templates.write', {
    input: z.object({ id, documentId: id }),
    output: z.object({ fileName: z.string(), paragraphs: z.array(z.string()), base64 }),
  }),
  /** Whether an issued document has its .docx, and the templates in use that could fill it. */
  ofDocument: query('session', {
    input: z.object({ documentId: id }),
    output: z.object({
      kept: keptDocx.nullable(),
      offered: z.array(z.object({ id, name: z.string() })),
    }),
  }),
  /** Fills a template with an issued document and keeps the file under its number; one kept before stays. */
  fill: command('session', {
    input: z.object({ documentId: id, templateId: id }),
    output: keptDocx,
    touches: ['documents'],
  }),
  /** The filled .docx as kept; null while there is none. */
  filled: sensitiveQuery('session', {
    input: z.object({ documentId: id }),
    output: keptDocx.extend({ fileName: z.string(), base64 }).nullable(),
  }),
};
