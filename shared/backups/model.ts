import { z } from 'zod';
import { isoDate } from '../time/civil-date.ts';

/** Most folders that an office may choose for its copies. */
export const MOST_FOLDERS = 2;

/** The name of a copy: its local day and hour; a second one of the same second has a number more. */
export const copyName = z
  .string()
  .regex(/^copia-\d{4}-\d{2}-\d{2}-\d{6}(?:-\d{1,3})?$/, 'Escolha uma das cópias da lista.');

/** The local day of a copy, from its name. */
export const dayOfCopy = (name: string): string => name.slice(6, 16);

/** Why a copy was made: asked for, or by itself (first use of the day, closing). */
export const copyKind = z.enum(['manual', 'daily', 'closing']);
export type CopyKind = z.infer<typeof copyKind>;

export const COPY_KINDS: Readonly<Record<CopyKind, string>> = {
  manual: 'Pedida',
  daily: 'Diária, automática',
  closing: 'Ao fechar, automática',
};

/** What can be wrong with a copy, in the words that name it. */
export const FAULTS = {
  incomplete: 'A cópia está incompleta: falta um dos seus arquivos.',
  manifest: 'O manifesto da cópia foi alterado ou está ilegível.',
  installation: 'A cópia é de outra instalação.',
  key: 'As chaves guardadas na cópia não abrem o banco de dados dela.',
  truncated: 'O banco de dados da cópia está truncado: o tamanho não é o do manifesto.',
  database: 'O banco de dados da cópia foi alterado ou está danificado.',
  foreign: 'O banco de dados da cópia não é do Lisura.',
  newer: 'A cópia é de uma versão mais nova do Lisura. Instale a versão mais recente e tente de novo.',
  counts: 'O banco de dados da cópia não tem o número de registros do manifesto.',
  head: 'O último registro de auditoria da cópia não é o do manifesto.',
  chain: 'A trilha de auditoria da cópia está rompida.',
  history: 'A trilha de auditoria da cópia não coincide com a dos dados em uso.',
  attachmentMissing: 'Falta na cópia um anexo que ela deveria ter.',
  attachmentDamaged: 'Um anexo da cópia foi alterado ou está danificado.',
} as const;
export type Fault = keyof typeof FAULTS;

/** How many copies stay, and when they are made and missed. */
export const policyFields = {
  keepDaily: z.number().int().min(1, 'Guarde ao menos a de 1 dia.').max(60, 'Máximo de 60 dias.'),
  keepWeekly: z.number().int().min(0, 'Não pode ser negativo.').max(52, 'Máximo de 52 semanas.'),
  keepMonthly: z.number().int().min(0, 'Não pode ser negativo.').max(120, 'Máximo de 120 meses.'),
  /** Days without a good copy after which the office is warned. */
  alertDays: z.number().int().min(1, 'Mínimo de 1 dia.').max(60, 'Máximo de 60 dias.'),
  daily: z.boolean(),
  atClose: z.boolean(),
};
export const policy = z.object({ ...policyFields, version: z.number().int() });
export type Policy = z.infer<typeof policy>;

/** A copy as its folder shows it. */
export const storedCopy = z.object({
  name: copyName,
  madeAt: z.string(),
  kind: copyKind,
  bytes: z.number().int(),
  records: z.number().int(),
  attachments: z.number().int(),
  headSeq: z.number().int(),
});
export type StoredCopy = z.infer<typeof storedCopy>;

export const listedCopy = storedCopy.extend({
  /** The last time somebody or the application read it whole; `problem` empty when it was well. */
  check: z.object({ at: z.string(), problem: z.string() }).nullable(),
});
export type ListedCopy = z.infer<typeof listedCopy>;

export const backupFolder = z.object({
  id: z.number().int(),
  path: z.string(),
  present: z.boolean(),
  freeBytes: z.number().int().nullable(),
  /** Newest first. */
  copies: z.array(listedCopy),
});
export type BackupFolder = z.infer<typeof backupFolder>;

/** `none`: never. `late`: older than the office's limit. `absent`: a chosen folder cannot be reached. */
export const level = z.enum(['good', 'none', 'late', 'absent']);
export type Level = z.infer<typeof level>;

export const RUN_KINDS = {
  ...COPY_KINDS,
  check: 'Conferência',
  rehearsal: 'Ensaio de restauração',
} as const;
export type RunKind = keyof typeof RUN_KINDS;

export const backupRun = z.object({
  id: z.number().int(),
  kind: z.enum(['manual', 'daily', 'closing', 'check', 'rehearsal']),
  folder: z.string(),
  name: z.string(),
  at: z.string(),
  by: z.string(),
  /** Empty when all went well. */
  problem: z.string(),
  notice: z.string(),
});
export type BackupRun = z.infer<typeof backupRun>;

export const backupStatus = z.object({
  policy,
  folders: z.array(backupFolder),
  level,
  /** Of the last good copy of all folders. */
  lastGood: z.object({ at: z.string(), days: z.number().int(), folder: z.string() }).nullable(),
  runs: z.array(backupRun),
  /** Files that updates left beside the data, made before each. */
  beforeUpdates: z.array(z.string()),
});
export type BackupStatus = z.infer<typeof backupStatus>;

/** What a rehearsal did and found, for the statement. */
export const rehearsal = z.object({
  id: z.number().int(),
  at: z.string(),
  on: isoDate,
  by: z.string(),
  name: z.string(),
  madeAt: z.string(),
  folder: z.string(),
  schema: z.number().int(),
  tables: z.number().int(),
  records: z.number().int(),
  entries: z.number().int(),
  headSeq: z.number().int(),
  headHash: z.string(),
  attachments: z.number().int(),
  sampled: z.number().int(),
  opened: z.number().int(),
  bytes: z.number().int(),
  seconds: z.number(),
  /** Whether the printed recovery key was typed and opened the copy. */
  recoveryKey: z.boolean(),
  problem: z.string(),
});
export type Rehearsal = z.infer<typeof rehearsal>;
