import { z } from 'zod';
import { query } from '../contract/procedure.ts';
import { because } from '../rulebook/proof.ts';
import { isoDate } from '../time/civil-date.ts';

const id = z.number().int();
const named = { class: z.string(), label: z.string() };

export const guardBehavior = z.object({
  guardId: id,
  on: isoDate,
  rulebook: z.object({ id, title: z.string() }),
  /** Every class from admission to `on`, oldest first, and where each stands from best (0) to worst. */
  timeline: z.array(z.object({ from: isoDate, to: isoDate.nullable(), ...named, rank: z.number().int() })),
  current: z.object({ ...named, citation: z.string(), because: z.array(because) }).nullable(),
  next: z.object({ on: isoDate, ...named }).nullable(),
  sanctions: z.array(
    z.object({
      id,
      label: z.string(),
      finalOn: isoDate,
      fulfilledOn: isoDate.nullable(),
      annulled: z.boolean(),
    }),
  ),
  leaves: z.array(z.object({ from: isoDate, to: isoDate, label: z.string(), counts: z.boolean() })),
});
export type GuardBehavior = z.infer<typeof guardBehavior>;

export const behaviorContract = {
  /** Class of a guard on a day (today when null) with its proof, the whole timeline and the next change. */
  ofGuard: query('behavior.read', {
    input: z.object({ guardId: id, on: isoDate.nullable() }),
    output: guardBehavior,
  }),
  /** The whole active force on a day: distribution, each guard, and the changes of the next `days` days. */
  ofForce: query('behavior.read', {
    input: z.object({ on: isoDate.nullable(), days: z.number().int().min(1).max(366) }),
    output: z.object({
      on: isoDate,
      classes: z.array(z.object({ ...named, count: z.number().int() })),
      guards: z.array(
        z.object({
          id,
          name: z.string(),
          registration: z.string(),
          ...named,
          next: z.object({ on: isoDate, ...named }).nullable(),
        }),
      ),
    }),
  }),
};
