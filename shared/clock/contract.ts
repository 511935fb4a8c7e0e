import { z } from 'zod';
import { command, query } from '../contract/procedure.ts';

/** What is wrong with the clock: the instant that it shows and the latest one known to be right, both UTC. */
export const clockFault = z.object({
  what: z.enum(['behind', 'ahead']),
  shown: z.string(),
  known: z.string(),
});
export type ClockFaultSeen = z.infer<typeof clockFault>;

/** The computer's clock, from which the days of the law are counted: while it is wrong nothing is written. */
export const clockContract = {
  status: query('session', { input: z.object({}), output: z.object({ fault: clockFault.nullable() }) }),
  /** The date shown is right after all: an administrator answers for it, and the reason stays in the trail. */
  confirm: command('agencies.manage', {
    input: z.object({
      /** The instant that the person saw, UTC: if the clock moved meanwhile, it must be looked at again. */
      shown: z.string().max(40),
      reason: z
        .string()
        .trim()
        .min(10, 'Diga em uma frase como a data foi conferida.')
        .max(500, 'Use no máximo 500 caracteres.'),
    }),
    output: z.object({}),
  }),
};
