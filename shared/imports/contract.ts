import { z } from 'zod';
import { command, query, signal } from '../contract/procedure.ts';
import { importError, importKind, previewRow } from './model.ts';

const job = z.uuid('Identificador inválido.');

/** A column by its number (A is 1) or its title; null for none. */
const choice = z.union([z.string().max(400), z.number().int().min(1)]).nullable();

const source = {
  kind: importKind,
  /** Path of a .csv or .xlsx file. A page may name only files that the person chose or dropped. */
  file: z.string().min(1, 'Escolha o arquivo.').max(4096),
  /** Which sheet of the workbook; null: the one whose titles are best recognised. */
  sheet: z.string().max(200).nullable().default(null),
  /** Field → column, over what the application recognises by itself. */
  mapping: z.record(z.string(), choice).default({}),
  /** Name under which progress is told and the work may be cancelled. */
  job: job.nullable().default(null),
};

const skipped = z.object({ line: z.number().int(), text: z.string() });

export const importLayout = z.object({
  name: z.string(),
  /** SHA-256 of the file. */
  sha256: z.string(),
  sheets: z.array(z.string()),
  sheet: z.string(),
  /** Line of the titles. */
  headerLine: z.number().int(),
  columns: z.array(z.object({ column: z.number().int(), header: z.string(), samples: z.array(z.string()) })),
  mapping: z.record(z.string(), z.number().int().nullable()),
  lines: z.number().int(),
});
export type ImportLayout = z.infer<typeof importLayout>;

export const importReport = z.object({
  name: z.string(),
  sha256: z.string(),
  /** Lines with records. */
  lines: z.number().int(),
  new: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  /** Every error, by line; `errorCount` tells when there are more than are listed. */
  errors: z.array(importError),
  errorCount: z.number().int(),
  /** The first lines, and what each will become. */
  preview: z.array(previewRow),
  /** Lines that are no records: totals, notes at the foot, repeated titles. */
  skipped: z.array(skipped),
  /** Whether the office now holds it. */
  written: z.boolean(),
});
export type ImportReport = z.infer<typeof importReport>;

export const importRun = z.object({
  id: z.number().int(),
  kind: importKind,
  name: z.string(),
  at: z.string(),
  by: z.string(),
  lines: z.number().int(),
  new: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
});
export type ImportRun = z.infer<typeof importRun>;

/** Legacy sanctions also ask for `sanctions.import`, whichever procedure reads or writes them. */
export const importsContract = {
  /** Where the table is and which column holds what. */
  inspect: query('guards.write', {
    input: z.object({ kind: source.kind, file: source.file, sheet: source.sheet }),
    output: importLayout,
  }),
  /** What importing would do, with every error; writes nothing. */
  check: query('guards.write', { input: z.object(source), output: importReport }),
  /** Ends a checking or an import under way; nothing of it is kept. */
  cancel: signal('guards.write', { input: z.object({ job }), output: z.object({}) }),
  /** Imports already made, the newest first. */
  list: query('guards.write', { input: z.object({}), output: z.array(importRun) }),
};

/**
 * Imports a whole file or nothing. With errors it is refused as `invalid`, a field for each line (`linha 12`), the first
 * two hundred; with `dryRun` it answers instead with every error and writes nothing.
 */
export const importFile = command('guards.write', {
  input: z.object({
    ...source,
    kind: source.kind.default('guards'),
    /** Refuses when the file is no longer the one that was checked. */
    sha256: z.string().length(64).nullable().default(null),
    dryRun: z.boolean().default(false),
  }),
  output: importReport,
  touches: ['imports', 'behavior', 'sanctions', 'rewards', 'progression', 'documents', 'search', 'dashboard'],
});
