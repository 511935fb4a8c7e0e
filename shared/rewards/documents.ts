import { z } from 'zod';
import { signer } from '../documents/signer.ts';
import { isoDate } from '../time/civil-date.ts';

/** The act that grants a reward to a guard. */
export const rewardActFacts = z.object({
  rewardId: z.number().int(),
  guard: z.object({ name: z.string(), registration: z.string(), grade: z.string(), unit: z.string() }),
  label: z.string(),
  citation: z.string(),
  on: isoDate,
  /** The act by which it was granted, when it has a number of its own; empty otherwise. */
  act: z.string(),
  reason: z.string(),
  /** Granted during a course, for the force majeure told in the reason. */
  forceMajeure: z.boolean(),
  authority: signer,
});
export type RewardActFacts = z.infer<typeof rewardActFacts>;

/** In one line of a list. */
export function rewardActSummary({ guard, label }: RewardActFacts): string {
  return `${guard.name}, matrícula ${guard.registration}: ${label}`;
}
