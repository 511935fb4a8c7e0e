import { z } from 'zod';
import { isoDate } from '../time/civil-date.ts';

/** One piece of the file: an act, a document, a hearing, an exhibit, the decision. */
export const indexEntry = z.object({
  on: isoDate,
  /** Hour, `hh:mm`, of what has one; empty otherwise. */
  at: z.string(),
  what: z.string(),
  /** Whom it concerns, or who made it. */
  who: z.string(),
  /** Of an issued document or an exhibit; empty otherwise. */
  number: z.string(),
  /** Pages of an issued document, once printed; null where unknown. */
  pages: z.number().int().positive().nullable(),
  annulled: z.boolean(),
});
export type IndexEntry = z.infer<typeof indexEntry>;

/** The index of a file as it stood on a day. */
export const fileIndexFacts = z.object({
  proceeding: z.string(),
  kind: z.string(),
  situation: z.string(),
  on: isoDate,
  people: z.array(
    z.object({ role: z.string(), name: z.string(), from: isoDate, to: isoDate.nullable(), act: z.string() }),
  ),
  entries: z.array(indexEntry),
});
export type FileIndexFacts = z.output<typeof fileIndexFacts>;

/** In one line of a list. */
export function fileIndexSummary({ proceeding, entries }: FileIndexFacts): string {
  return `${proceeding}: ${entries.length} ${entries.length === 1 ? 'peça' : 'peças'}`;
}

/** By day; on one day by hour, what has none first; then as given. */
export function inOrder(entries: readonly IndexEntry[]): IndexEntry[] {
  const key = ({ on, at }: IndexEntry) => `${on} ${at}`;
  return entries.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
