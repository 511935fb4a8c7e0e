import { z } from 'zod';
import { wireError } from './errors.ts';

/** One call. `key` makes a command repeatable: the same key never acts twice. */
export const request = z.object({
  id: z.number().int(),
  path: z.string().max(80),
  input: z.unknown(),
  key: z.string().max(64).optional(),
});

export const envelope = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: wireError }),
]);

/** What the backend process sends: the reply to a call, or news. */
export const backendMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('reply'), id: z.number().int(), envelope }),
  z.object({ type: z.literal('event'), features: z.array(z.string()) }),
  z.object({ type: z.literal('session'), signedIn: z.boolean(), idleMinutes: z.number().int() }),
  /** How far long work is; `job` is the name that its caller gave it. */
  z.object({
    type: z.literal('progress'),
    job: z.string(),
    done: z.number().int().nonnegative(),
    total: z.number().int().nonnegative(),
  }),
  z.object({ type: z.literal('ready') }),
]);

export type Request = z.infer<typeof request>;
export type Envelope = z.infer<typeof envelope>;
export type BackendMessage = z.infer<typeof backendMessage>;
