import { z } from 'zod';
import { command, draft, query, sensitiveQuery, signal } from '../contract/procedure.ts';
import { attachmentRow, attachmentView, MAX_PER_RECORD, owner, reading } from './model.ts';

const id = z.number().int();
const job = z.uuid().nullable();
const form = z.string().min(1, 'Informe o formulário.').max(80);
const file = z.string().min(1, 'Escolha um arquivo.').max(4096);
const token = z.string().regex(/^[0-9a-f]{64}$/);
const why = z
  .string()
  .trim()
  .min(10, 'Escreva ao menos 10 caracteres.')
  .max(1000, 'Use até 1.000 caracteres.');
const short = (max: number) => z.string().trim().max(max, `Use até ${max} caracteres.`);
/** A small picture drawn by the page: of these types and size only. */
const thumbnail = z
  .string()
  .max(60_000)
  .regex(/^data:image\/(?:jpeg|png|webp);base64,[A-Za-z0-9+/]+=*$/, 'Miniatura inválida.');

/** A record, or the caller's own unfinished form, whose record takes it over when it is made. */
export const place = z.union([owner, z.object({ kind: z.literal('draft'), form })]);
export type Place = z.infer<typeof place>;

const opened = z.object({
  /** Opens the bytes to this session, and to no other. */
  token,
  name: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  type: z.string(),
  view: attachmentView.nullable(),
});

/** The most that `chunk` gives at once. */
export const CHUNK_BYTES = 1 << 20;

/**
 * Files of a record. Who may read and add is a matter of what they belong to: the record's own permissions. Nothing is
 * replaced or deleted; what identifies who spoke is sealed for the vault, name included.
 */
export const attachmentsContract = {
  list: query('session', { input: z.object({ owner }), output: z.array(attachmentRow) }),
  /** What the caller has put into an unfinished form, oldest first. */
  staged: query('session', { input: z.object({ form }), output: z.array(attachmentRow) }),
  /** Copies a file of the disk, hashed and encrypted on the way; the original stays where it is. */
  add: command('session', {
    input: z.object({
      file,
      place,
      note: short(500).default(''),
      /** From whom it came. */
      receivedFrom: short(200).default(''),
      /** Tells who spoke, by what it shows or by its name. */
      identifies: z.boolean().default(false),
      job: job.default(null),
    }),
    /** The token lets the page draw the thumbnail of what it has just handed over. */
    output: z.object({ attachment: attachmentRow, token: token.nullable() }),
  }),
  thumbnail: command('session', { input: z.object({ id, image: thumbnail }), output: z.object({}) }),
  /** Takes some out of the caller's unfinished form, files included; what is there no more is passed over. */
  discardStaged: draft('session', {
    input: z.object({ form, ids: z.array(id).max(MAX_PER_RECORD) }),
    output: z.object({ discarded: z.number().int() }),
  }),
  annul: command('session', { input: z.object({ id, reason: why }), output: attachmentRow }),
  /** To look at or listen to it; a reason is asked where it identifies who spoke. */
  open: sensitiveQuery('session', {
    input: z.object({ id, reason: why.nullable().default(null) }),
    output: opened,
  }),
  /** To save a copy elsewhere. `accepted`: the person read the warning about a file that may do harm. */
  export: sensitiveQuery('session', {
    input: z.object({ id, reason: why.nullable().default(null), accepted: z.boolean().default(false) }),
    output: opened,
  }),
  /** Bytes of what was opened, in base64; at most `CHUNK_BYTES`, fewer at the end. */
  chunk: signal('session', {
    input: z.object({
      token,
      from: z.number().int().nonnegative(),
      length: z.number().int().min(1).max(CHUNK_BYTES),
    }),
    output: z.object({ data: z.string(), bytes: z.number().int(), type: z.string() }),
  }),
  /** What was opened is no longer looked at. */
  release: signal('session', { input: z.object({ token }), output: z.object({}) }),
  cancel: signal('session', { input: z.object({ job: z.uuid() }), output: z.object({}) }),
  /** Who opened it or saved a copy, newest first. */
  readings: query('session', { input: z.object({ id }), output: z.array(reading) }),
  /** Reads every stored file against its record. */
  verify: command('audit.verify', {
    input: z.object({ job: job.default(null) }),
    output: z.object({
      checked: z.number().int(),
      missing: z.array(z.object({ id, name: z.string() })),
      damaged: z.array(z.object({ id, name: z.string() })),
      /** Files without a record: what an interrupted copy left, or of a database put back from an older copy. */
      unregistered: z.number().int(),
      /** Sealed for the vault: only their presence and size are checked. */
      sealed: z.number().int(),
    }),
  }),
};
