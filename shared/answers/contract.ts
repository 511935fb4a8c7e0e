import { z } from 'zod';
import { command } from '../contract/procedure.ts';
import { finished } from '../texts/fields.ts';
import { isoDate } from '../time/civil-date.ts';
import { deliveryMeans, deliveryOutcome } from './model.ts';

const id = z.number().int();
const reason = z
  .string()
  .trim()
  .min(10, 'Escreva ao menos 10 caracteres.')
  .max(2000, 'Use até 2.000 caracteres.');

/** What a citizen reads as an answer: nothing in it may be left to fill. */
export const answerText = finished(
  z.string().trim().min(20, 'Escreva a resposta com ao menos 20 caracteres.').max(20_000),
);

const issued = z.object({ answerId: id, documentId: id, number: z.string() });

/** What is done with an answer once given; it is given by `manifestations.answer`. */
export const answersContract = {
  /** A new version with its own number, which names the one it corrects; also after the manifestation was closed. */
  correct: command('manifestations.write', {
    input: z.object({
      answerId: id,
      /** Of the manifestation. */
      version: z.number().int(),
      text: answerText,
      reason,
    }),
    output: issued,
    touches: ['documents', 'manifestations', 'search'],
  }),
  /** The numbered document of an answer given before answers were numbered. */
  issue: command('manifestations.write', {
    input: z.object({ answerId: id }),
    output: issued,
    touches: ['documents', 'manifestations'],
  }),
  /** How an answer reached the citizen, or did not. */
  deliver: command('manifestations.write', {
    input: z.object({
      answerId: id,
      on: isoDate,
      means: deliveryMeans,
      outcome: deliveryOutcome,
      deliveredBy: z.string().trim().min(3, 'Informe quem entregou.').max(120),
      note: z.string().trim().max(1000, 'Use até 1.000 caracteres.').default(''),
    }),
    output: z.object({ id }),
    touches: ['manifestations'],
  }),
  annulDelivery: command('manifestations.write', {
    input: z.object({ deliveryId: id, reason }),
    output: z.object({}),
    touches: ['manifestations'],
  }),
};
