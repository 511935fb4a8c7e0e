import { z } from 'zod';
import { command, query } from '../contract/procedure.ts';
import { finished } from '../texts/fields.ts';
import { isoDate } from '../time/civil-date.ts';
import { ASPECTS } from './groups.ts';
import {
  addressee,
  origin,
  recommendation,
  recommendationOutcome,
  recommendationResult,
  recommendationRow,
  recommendationStatus,
  termUnit,
} from './model.ts';

const id = z.number().int();
const target = { id, version: z.number().int() };
const words = (fewest: number, most: number) =>
  z
    .string()
    .trim()
    .min(fewest, `Escreva ao menos ${fewest} caracteres.`)
    .max(most, `Use até ${most.toLocaleString('pt-BR')} caracteres.`);
const reason = words(10, 2000);
const touches = ['dashboard', 'deadlines', 'documents', 'manifestations'];

const written = {
  subject: words(5, 160),
  /** What was found and why it asks for a change. */
  grounds: finished(words(20, 20_000)),
  text: finished(words(20, 20_000)),
  termDays: z.number().int().min(1, 'O prazo é de ao menos um dia.').max(365, 'O prazo é de até 365 dias.'),
  termUnit,
  /** Manifestations from which it comes; none when the ouvidoria acts on its own. */
  originIds: z.array(id).max(200),
};

const answered = {
  outcome: recommendationOutcome,
  text: words(10, 20_000),
  fulfilBy: isoDate.nullable(),
};

export const recommendationsContract = {
  /** All of them for the ouvidoria; those addressed to the caller's office for the others. Newest first. */
  list: query('recommendations.read', { input: z.object({}), output: z.array(recommendationRow) }),
  get: query('recommendations.read', { input: z.object({ id }), output: recommendation }),
  /** Those that came from a manifestation. */
  ofManifestation: query('manifestations.read', {
    input: z.object({ manifestationId: id }),
    output: z.array(
      z.object({ id, number: z.string(), recipient: z.string(), status: recommendationStatus }),
    ),
  }),
  /** Manifestations by id, to name those chosen. */
  origins: query('recommendations.write', {
    input: z.object({ ids: z.array(id).max(200) }),
    output: z.array(origin),
  }),
  /** Repeated complaints and suggestions of a period that no recommendation took up, by place, unit or vehicle. */
  groups: query('recommendations.write', {
    input: z.object({
      from: isoDate,
      to: isoDate,
      threshold: z.number().int().min(2, 'Duas é o mínimo para repetir.').max(50, 'Use até 50.'),
    }),
    output: z.array(
      z.object({ aspect: z.enum(ASPECTS), label: z.string(), manifestations: z.array(origin) }),
    ),
  }),
  /** A numbered recommendation (Lei 13.022/2014 art. 13 II; Lei 13.460/2017 art. 13 III). */
  issue: command('recommendations.write', {
    input: z
      .object({ ...written, addressee, recipientName: z.string().trim().max(160, 'Use até 160 caracteres.') })
      .refine((value) => value.addressee !== 'orgao' || value.recipientName.length >= 3, {
        path: ['recipientName'],
        message: 'Informe o nome do órgão.',
      }),
    output: recommendation,
    touches,
  }),
  /** Another in its place, with its own number, while no answer came; the first stays annulled by the reason. */
  correct: command('recommendations.write', {
    input: z.object({ ...target, ...written, reason }),
    output: recommendation,
    touches,
  }),
  annul: command('recommendations.write', {
    input: z.object({ ...target, reason }),
    output: recommendation,
    touches,
  }),
  /** More time for the answer, with reasons; moved to a day of office hours. */
  extend: command('recommendations.write', {
    input: z.object({ ...target, dueOn: isoDate, reason }),
    output: recommendation,
    touches,
  }),
  /** The recipient's own answer, of an office of the guard. */
  answer: command('recommendations.answer', {
    input: z.object({ ...target, ...answered }),
    output: recommendation,
    touches,
  }),
  /** An answer that came on paper, typed by the ouvidoria. */
  recordAnswer: command('recommendations.write', {
    input: z.object({
      ...target,
      ...answered,
      on: isoDate,
      answeredBy: z.string().trim().min(3, 'Informe quem respondeu.').max(120, 'Use até 120 caracteres.'),
    }),
    output: recommendation,
    touches,
  }),
  /** Takes back an answer typed by mistake; one written by the recipient is not the ouvidoria's to take back. */
  annulAnswer: command('recommendations.write', {
    input: z.object({ ...target, reason }),
    output: recommendation,
    touches,
  }),
  followUp: command('recommendations.write', {
    input: z.object({ ...target, on: isoDate, text: words(10, 4000), nextOn: isoDate.nullable() }),
    output: recommendation,
    touches,
  }),
  annulFollowUp: command('recommendations.write', {
    input: z.object({ ...target, followUpId: id, reason }),
    output: recommendation,
    touches,
  }),
  close: command('recommendations.write', {
    input: z.object({ ...target, result: recommendationResult, reason }),
    output: recommendation,
    touches,
  }),
};
