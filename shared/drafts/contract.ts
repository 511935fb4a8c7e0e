import { z } from 'zod';
import { draft, query } from '../contract/procedure.ts';

const form = z.string().min(1).max(80);

/** Unfinished forms, one per account and form, kept in the encrypted file so that a crash loses nothing. */
export const draftsContract = {
  get: query('session', {
    input: z.object({ form }),
    output: z.object({ body: z.string(), savedAt: z.string() }).nullable(),
  }),
  save: draft('session', { input: z.object({ form, body: z.string().max(200_000) }), output: z.object({}) }),
  discard: draft('session', { input: z.object({ form }), output: z.object({}) }),
};
