import { z } from 'zod';
import { command, query } from '../contract/procedure.ts';
import { isoDate } from '../time/civil-date.ts';
import { charterBody } from './model.ts';

const published = z.object({
  number: z.number().int(),
  publishedOn: isoDate,
  publishedBy: z.string(),
  documentId: z.number().int(),
  document: z.string(),
  services: z.number().int(),
});
export type PublishedCharter = z.infer<typeof published>;

const change = z.object({
  where: z.string(),
  what: z.enum(['added', 'removed', 'changed']),
  before: z.string(),
  after: z.string(),
});

/** Carta de Serviços ao Usuário (Lei 13.460/2017, art. 7º). */
export const charterContract = {
  /** The draft, what it still lacks and what it changes; the version in force; the list of all published. */
  current: query('charter.read', {
    input: z.object({}),
    output: z.object({
      draft: z
        .object({
          number: z.number().int(),
          version: z.number().int(),
          body: charterBody,
          missing: z.array(z.string()),
          changes: z.array(change),
        })
        .nullable(),
      inForce: published.extend({ body: charterBody, reviewDue: isoDate }).nullable(),
      versions: z.array(published),
    }),
  }),
  /** A published version with what it changed from the one before. */
  version: query('charter.read', {
    input: z.object({ number: z.number().int() }),
    output: published.extend({ body: charterBody, changes: z.array(change) }),
  }),
  /** Writes the draft of the next version; may still lack parts. `version` 0 begins one. */
  save: command('charter.write', {
    input: z.object({ version: z.number().int(), body: charterBody }),
    output: z.object({ number: z.number().int(), version: z.number().int() }),
  }),
  /** Publishes the draft as an issued, numbered document; it no longer changes. Refused while the law asks for more. */
  publish: command('charter.write', {
    input: z.object({ version: z.number().int() }),
    output: z.object({ number: z.number().int(), documentId: z.number().int(), document: z.string() }),
    touches: ['documents', 'dashboard'],
  }),
};
