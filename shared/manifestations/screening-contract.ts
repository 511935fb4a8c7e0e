import { z } from 'zod';
import { command, query, sensitiveQuery } from '../contract/procedure.ts';
import { finished } from '../texts/fields.ts';
import { isoDate } from '../time/civil-date.ts';
import { manifestationChannel, manifestationKind, manifestationStatus } from './model.ts';
import { recipient } from './screening.ts';

const id = z.number().int();
const version = z.number().int();
const short = (max: number) => z.string().trim().max(max, `Use até ${max} caracteres.`);
const reason = z
  .string()
  .trim()
  .min(10, 'Escreva ao menos 10 caracteres.')
  .max(4000, 'Use até 4.000 caracteres.');
const target = { id, version };
const extract = z.string().trim().min(10, 'Escreva o extrato.').max(50_000);
const answerText = z
  .string()
  .trim()
  .min(20, 'Escreva a resposta com ao menos 20 caracteres.')
  .max(20_000, 'Use até 20.000 caracteres.');
const touches = ['dashboard', 'deadlines'];
/** What a step leaves: the version to go on from, and the term as it is now. */
const stepped = z.object({ id, version, dueOn: isoDate });
const ofRecipient = { ...target, recipientId: id };

/** What the command of the guard receives: its own extract and the place, nothing of who spoke. */
export const commandedManifestation = z.object({
  id,
  manifestationId: id,
  protocol: z.string(),
  kind: manifestationKind,
  status: manifestationStatus,
  factOn: isoDate.nullable(),
  factTime: z.string().nullable(),
  address: z.string(),
  district: z.string(),
  vehicle: z.string(),
  unit: z.string(),
  guards: z.array(z.object({ id, name: z.string(), registration: z.string() })),
  recipient,
});
export type CommandedManifestation = z.infer<typeof commandedManifestation>;

const commandedRow = z.object({
  id,
  protocol: z.string(),
  kind: manifestationKind,
  district: z.string(),
  sentOn: isoDate,
  dueOn: isoDate,
  answeredOn: isoDate.nullable(),
});
export type CommandedRow = z.infer<typeof commandedRow>;

export const duplicate = z.object({
  id,
  protocol: z.string(),
  kind: manifestationKind,
  status: manifestationStatus,
  receivedOn: isoDate,
  version,
  score: z.number().int(),
  reasons: z.array(z.string()),
});
export type Duplicate = z.infer<typeof duplicate>;

/** Screening: what the ouvidoria does between receiving and answering, and what its recipients do. */
export const screeningProcedures = {
  /** Open manifestations that seem to tell the same fact, the likest first, with what agrees. */
  duplicates: sensitiveQuery('manifestations.read', {
    input: z.object({ id }),
    output: z.array(duplicate).max(10),
  }),
  /** `id` goes on under `principalId`: its answer and closing are those of the principal. */
  join: command('manifestations.write', {
    input: z.object({ ...target, principalId: id, reason }),
    output: stepped,
    touches,
  }),
  unjoin: command('manifestations.write', {
    input: z.object({ ...target, reason }),
    output: stepped,
    touches,
  }),
  reclassify: command('manifestations.write', {
    input: z.object({ ...target, kind: manifestationKind, reason }),
    output: stepped,
    touches: ['dashboard', 'deadlines', 'search'],
  }),
  /** Twenty days for the citizen to complete; `again` says why, when it was already asked once. */
  askComplement: command('manifestations.write', {
    input: z.object({
      ...target,
      text: finished(z.string().trim().min(20, 'Diga o que falta, com ao menos 20 caracteres.').max(4000)),
      again: short(2000).default(''),
    }),
    output: stepped.extend({ complementDueOn: isoDate }),
    touches,
  }),
  receiveComplement: command('manifestations.write', {
    input: z.object({
      ...target,
      on: isoDate,
      channel: manifestationChannel,
      text: z.string().trim().min(5, 'Escreva o complemento.').max(50_000),
    }),
    output: stepped,
    touches,
  }),
  sendToCommand: command('manifestations.write', {
    input: z.object({ ...target, extract, note: finished(short(2000)) }),
    output: stepped.extend({ recipientId: id }),
    touches: [...touches, 'praise'],
  }),
  /** To another body, with a numbered letter. */
  sendOutside: command('manifestations.write', {
    input: z.object({
      ...target,
      treatment: z.string().trim().min(1, 'Informe o tratamento.').max(120).default('Senhor Secretário'),
      name: z.string().trim().min(3, 'Informe o órgão.').max(160),
      office: short(200).default(''),
      address: short(300),
      extract,
      note: finished(short(2000)),
    }),
    output: stepped.extend({ recipientId: id, documentId: id, number: z.string() }),
    touches: [...touches, 'documents', 'praise'],
  }),
  /** Twenty more days for the recipient, once, with reasons. */
  extendInternal: command('manifestations.write', {
    input: z.object({ ...ofRecipient, reason }),
    output: stepped,
    touches,
  }),
  /** An answer that came on paper, typed by the ouvidoria. */
  recordInternal: command('manifestations.write', {
    input: z.object({ ...ofRecipient, on: isoDate, text: answerText }),
    output: stepped,
    touches,
  }),
  /** The recipient need not answer any more: sent by mistake, or told elsewhere. */
  cancelRecipient: command('manifestations.write', {
    input: z.object({ ...ofRecipient, reason }),
    output: stepped,
    touches,
  }),
  answerReferred: command('manifestations.referred', {
    input: z.object({ recipientId: id, text: answerText }),
    output: z.object({ id, answeredOn: isoDate }),
    touches,
  }),
  extendReferred: command('manifestations.referred', {
    input: z.object({ recipientId: id, reason }),
    output: z.object({ id, dueOn: isoDate }),
    touches,
  }),
  /** What was sent to the command, newest first; `next` is the `before` of the page that follows. */
  commanded: query('manifestations.command', {
    input: z.object({
      status: z.enum(['waiting', 'all']),
      limit: z.number().int().min(1).max(200),
      before: id.nullable(),
    }),
    output: z.object({ rows: z.array(commandedRow), next: id.nullable() }),
  }),
  getCommanded: sensitiveQuery('manifestations.command', {
    input: z.object({ id }),
    output: commandedManifestation,
  }),
  answerCommanded: command('manifestations.command', {
    input: z.object({ recipientId: id, text: answerText }),
    output: z.object({ id, answeredOn: isoDate }),
    touches,
  }),
  extendCommanded: command('manifestations.command', {
    input: z.object({ recipientId: id, reason }),
    output: z.object({ id, dueOn: isoDate }),
    touches,
  }),
};
