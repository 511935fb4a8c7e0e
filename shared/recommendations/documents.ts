import { z } from 'zod';
import { isoDate } from '../time/civil-date.ts';
import { termUnit } from './model.ts';

/** A recommendation as it goes to its recipient; never who spoke. */
export const recommendationFacts = z.object({
  recipient: z.string().min(1).max(160),
  subject: z.string().min(1).max(160),
  grounds: z.string().min(1).max(20_000),
  text: z.string().min(1).max(20_000),
  /** By protocol and type; empty when the ouvidoria acts on its own. */
  origins: z.array(z.object({ protocol: z.string(), type: z.string() })).max(200),
  term: z.object({ days: z.number().int(), unit: termUnit, dueOn: isoDate }),
  /** The recommendation that this one takes the place of, and why. */
  corrects: z.object({ number: z.string(), on: isoDate, reason: z.string() }).nullable(),
});
export type RecommendationFacts = z.output<typeof recommendationFacts>;

export function recommendationSummary({ recipient, subject }: RecommendationFacts): string {
  return `${recipient}: ${subject}`;
}
