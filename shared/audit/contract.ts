import { z } from 'zod';
import { query } from '../contract/procedure.ts';

export const auditEntry = z.object({
  seq: z.number().int(),
  at: z.string(),
  actorName: z.string(),
  procedure: z.string(),
  subject: z.string().nullable(),
  /** `ok`; `refused` for want of permission; `refused:N` tries that failed before a sign-in; else a fault of the head. */
  outcome: z.string(),
  hash: z.string(),
});

/** Where the chain breaks first, and how. */
export const auditBreak = z.object({
  seq: z.number().int(),
  reason: z.enum(['edited', 'gap', 'truncated', 'forged', 'head']),
});

export const auditContract = {
  list: query('audit.verify', {
    input: z.object({ before: z.number().int().nullable(), limit: z.number().int().min(1).max(200) }),
    output: z.array(auditEntry),
  }),
  /** Recomputes the whole chain and compares it with the head kept outside the database. */
  verify: query('audit.verify', {
    input: z.object({}),
    output: z.object({
      entries: z.number().int(),
      headSeq: z.number().int().nullable(),
      broken: auditBreak.nullable(),
    }),
  }),
};
