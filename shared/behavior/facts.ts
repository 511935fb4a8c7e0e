import { z } from 'zod';
import { isoDate } from '../time/civil-date.ts';

/**
 * A sanction that became final on `finalOn`; before that day, or while an appeal suspends it, it is no fact yet.
 * `fulfilledOn`: a light one, the day it was applied; a suspension, the last day served; null while not served.
 * `appliedOn` matters only to rulebooks that count from it, and is taken as `finalOn` when absent.
 */
export const sanctionFact = z.object({
  kind: z.string().min(1),
  finalOn: isoDate,
  fulfilledOn: isoDate.nullable(),
  appliedOn: isoDate.nullish(),
  annulled: z.boolean().optional(),
  days: z.int().min(0).nullish(),
});
export type SanctionFact = z.infer<typeof sanctionFact>;

/** A leave, both days included; `to` is null while it lasts. Without `kind` it counts as leave. */
export const leaveFact = z
  .object({ from: isoDate, to: isoDate.nullable(), kind: z.string().optional() })
  .refine((leave) => leave.to === null || leave.from <= leave.to, {
    path: ['to'],
    error: 'O fim do afastamento é anterior ao início.',
  });
export type LeaveFact = z.infer<typeof leaveFact>;

/** All that behavior depends on. Equal sanctions on one day are different sanctions; overlapping leaves count once. */
export const behaviorFacts = z.object({
  admission: isoDate,
  sanctions: z.array(sanctionFact),
  leaves: z.array(leaveFact),
});

export type BehaviorFacts = {
  readonly admission: string;
  readonly sanctions: readonly SanctionFact[];
  readonly leaves: readonly LeaveFact[];
};

/** The class from that day on. */
export const classChange = z.object({ from: isoDate, class: z.string() });
export type ClassChange = z.infer<typeof classChange>;

export const nextChange = z.object({ on: isoDate, class: z.string() });
export type NextChange = z.infer<typeof nextChange>;
