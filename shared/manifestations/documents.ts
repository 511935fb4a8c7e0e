import { z } from 'zod';
import { isoDate } from '../time/civil-date.ts';

/** What the citizen may know of a manifestation on a day; never the follow-up code, the account told or who told it. */
export const followUpFacts = z.object({
  protocol: z.string().min(1).max(40),
  /** Type and situation in words. */
  type: z.string(),
  status: z.string(),
  receivedOn: isoDate,
  on: isoDate,
  /** The last day of the answer; null once closed. */
  dueOn: isoDate.nullable(),
  complement: z.object({ text: z.string(), dueOn: isoDate }).nullable(),
  answers: z.array(
    z.object({
      on: isoDate,
      conclusive: z.boolean(),
      text: z.string(),
      number: z.string().nullable(),
      corrected: z.boolean(),
    }),
  ),
});
export type FollowUpFacts = z.infer<typeof followUpFacts>;

export function followUpSummary({ protocol, status }: FollowUpFacts): string {
  return `${protocol}: ${status.toLowerCase()}`;
}

/** What leaves the ouvidoria of a manifestation: the extract without who spoke, and the facts that locate it. */
export const extractFacts = z.object({
  protocol: z.string().min(1).max(40),
  type: z.string(),
  receivedOn: isoDate,
  factOn: isoDate.nullable(),
  factTime: z.string().nullable(),
  address: z.string(),
  district: z.string(),
  unit: z.string(),
  vehicle: z.string(),
  guards: z.array(z.object({ name: z.string(), registration: z.string() })),
  extract: z.string().min(1),
  /** The last day of the answer to the citizen. */
  dueOn: isoDate,
});
export type ExtractFacts = z.infer<typeof extractFacts>;

export function extractSummary({ protocol, type }: ExtractFacts): string {
  return `${protocol}: extrato de ${type.toLowerCase()}`;
}
