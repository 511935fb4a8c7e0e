import { z } from 'zod';
import { command } from '../contract/procedure.ts';
import { isoDate } from '../time/civil-date.ts';
import { surveyMeans, surveyResolved, surveyScore } from './model.ts';

const id = z.number().int();
const kept = z.object({ id });

const said = {
  score: surveyScore,
  resolved: surveyResolved,
  comment: z.string().trim().max(2000, 'Use até 2.000 caracteres.').default(''),
};

/** What citizens thought of the service, once for each manifestation, after it was closed (Lei 13.460/2017, art. 23). */
export const surveysContract = {
  /** What came on paper or was said by telephone. */
  record: command('manifestations.write', {
    input: z.object({
      manifestationId: id,
      ...said,
      means: surveyMeans.exclude(['codigo'], { error: 'Escolha o meio.' }),
      on: isoDate,
    }),
    output: kept,
    touches: ['manifestations', 'reports'],
  }),
  /** What the citizen answers in front of the counter, with the 16-digit code of the receipt. */
  answerByCode: command('manifestations.write', {
    input: z.object({ code: z.string().max(30), ...said }),
    output: kept,
    touches: ['manifestations', 'reports'],
  }),
  /** A new version of what was written down wrongly; the one before stays on record. */
  correct: command('manifestations.write', {
    input: z.object({
      surveyId: id,
      ...said,
      on: isoDate,
      reason: z
        .string()
        .trim()
        .min(10, 'Escreva ao menos 10 caracteres.')
        .max(2000, 'Use até 2.000 caracteres.'),
    }),
    output: kept,
    touches: ['manifestations', 'reports'],
  }),
};
