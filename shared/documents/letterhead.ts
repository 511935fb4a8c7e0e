import { z } from 'zod';

/** The agency as a letterhead shows it. */
export const letterhead = z.object({
  name: z.string(),
  municipality: z.string(),
  state: z.string(),
  crest: z.string().nullable(),
  letterhead: z.string(),
});
export type Letterhead = z.infer<typeof letterhead>;
