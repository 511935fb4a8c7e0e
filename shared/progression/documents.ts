import { z } from 'zod';
import { isoDate } from '../time/civil-date.ts';
import { publishedBody } from './contract.ts';

/** A list of progression as it was published: who is classified, nothing of who is not. */
export const progressionListFacts = publishedBody.extend({
  on: isoDate,
  publishedOn: isoDate,
  act: z.string(),
  appealUntil: isoDate.nullable(),
});
export type ProgressionListFacts = z.infer<typeof progressionListFacts>;

/** In one line of a list. */
export function progressionListSummary({ fromLabel, label }: ProgressionListFacts): string {
  return `${fromLabel} para ${label}`;
}
