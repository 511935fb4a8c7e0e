import { z } from 'zod';
import { query } from '../contract/procedure.ts';

export const hit = z.object({
  kind: z.enum(['guard', 'manifestation', 'referred', 'proceeding']),
  id: z.number().int(),
  title: z.string(),
  detail: z.string(),
});
export type Hit = z.infer<typeof hit>;

export const searchContract = {
  /** Guards by name or registration, manifestations by protocol and text, proceedings by number; only what the caller may open. */
  find: query('session', {
    input: z.object({ text: z.string().trim().max(80) }),
    output: z.array(hit).max(30),
  }),
};
