import { z } from 'zod';
import { signer } from '../documents/signer.ts';
import { isoDate } from '../time/civil-date.ts';

/** The act that declares classes of behavior, without the guards left out of it. */
export const reclassificationFacts = z.object({
  /** The day up to which changes are declared. */
  until: isoDate,
  /** Null, as who signs is, while it is a draft. */
  on: isoDate.nullable(),
  authority: signer.nullable(),
  /** Why a substitute signed; empty when the holder did. */
  substitution: z.string(),
  /** `citation`: the article that gives the competence. */
  rulebook: z.object({ title: z.string(), lawNumber: z.string(), citation: z.string() }),
  items: z.array(
    z.object({
      name: z.string(),
      registration: z.string(),
      from: z.string(),
      to: z.string(),
      on: isoDate,
      citation: z.string(),
    }),
  ),
});
export type ReclassificationFacts = z.infer<typeof reclassificationFacts>;

/** In one line of a list. */
export function reclassificationSummary({ items }: ReclassificationFacts): string {
  return items.length === 1 ? '1 mudança de classe' : `${items.length} mudanças de classe`;
}
