import { z } from 'zod';
import { isoDate } from '../time/civil-date.ts';

/** The answer to a citizen as the letter says it; never who the citizen is. */
export const answerFacts = z.object({
  protocol: z.string().min(1).max(40),
  /** The type, in words. */
  type: z.string().min(1).max(40),
  receivedOn: isoDate,
  conclusive: z.boolean(),
  text: z.string().min(1).max(20_000),
  /** The answer that this one takes the place of, by its number or its day, and why; null for a first version. */
  corrects: z.object({ number: z.string(), on: isoDate, reason: z.string() }).nullable(),
});
export type AnswerFacts = z.output<typeof answerFacts>;

export function answerSummary({ protocol, conclusive }: AnswerFacts): string {
  return `${protocol}: resposta ${conclusive ? 'conclusiva' : 'intermediária'}`;
}
