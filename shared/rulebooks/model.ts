import { z } from 'zod';
import { isoDate } from '../time/civil-date.ts';

const id = z.number().int();

export const rulebookRow = z.object({
  id,
  key: z.string(),
  title: z.string(),
  lawNumber: z.string(),
  validFrom: isoDate,
  validTo: isoDate.nullable(),
  /** What still blocks a judgment under it, in Portuguese. */
  missing: z.array(z.string()),
});
export type RulebookRow = z.infer<typeof rulebookRow>;

/** Where a rulebook is found: published, still a draft, or among those that come with the application. */
export const rulebookSource = z.discriminatedUnion('type', [
  z.object({ type: z.literal('version'), id }),
  z.object({ type: z.literal('draft'), id }),
  z.object({ type: z.literal('builtIn'), id: z.string().min(1).max(80) }),
]);
export type RulebookSource = z.infer<typeof rulebookSource>;

export const draftStatus = z.enum(['open', 'published', 'discarded']);
export type DraftStatus = z.infer<typeof draftStatus>;

export const DRAFT_STATUS_LABELS: Readonly<Record<DraftStatus, string>> = {
  open: 'Em elaboração',
  published: 'Publicada',
  discarded: 'Descartada',
};

export const draftRow = z.object({
  id,
  title: z.string(),
  /** What it was copied from, in words. */
  basedOn: z.string(),
  status: draftStatus,
  /** Instants in UTC. */
  createdAt: z.string(),
  updatedAt: z.string(),
  authorName: z.string(),
  lastAuthorName: z.string(),
  errors: z.number().int(),
  warnings: z.number().int(),
  /** The version that it became; null while not published. */
  publishedAs: id.nullable(),
  version: z.number().int(),
});
export type DraftRow = z.infer<typeof draftRow>;

/**
 * One difference, in words. `label` names what differs (`Sanção “Suspensão”: mínimo e máximo de dias`); `before` is
 * null for what was added, `after` for what was taken away. `path` is its place, list entries named by their id.
 */
export const difference = z.object({
  path: z.string(),
  kind: z.enum(['added', 'removed', 'changed']),
  label: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type Difference = z.infer<typeof difference>;

/** The differences of one part of the code, such as `sanctions`; `label` names it for the reader. */
export const comparedSection = z.object({
  id: z.string(),
  label: z.string(),
  differences: z.array(difference),
});
export type ComparedSection = z.infer<typeof comparedSection>;

export const namedSource = z.object({ source: rulebookSource, title: z.string(), detail: z.string() });
export type NamedSource = z.infer<typeof namedSource>;

const namedClass = z.object({ class: z.string(), label: z.string() });

/** What a rulebook would change, on a day, in the classes of the guards in service. */
export const impact = z.object({
  on: isoDate,
  /** The one in force without it; null where there was none. */
  before: namedSource.nullable(),
  after: namedSource,
  guards: z.number().int(),
  classes: z.array(namedClass.extend({ before: z.number().int(), after: z.number().int() })),
  changes: z.array(
    z.object({
      guard: z.object({ id, name: z.string(), registration: z.string() }),
      from: namedClass.nullable(),
      to: namedClass,
    }),
  ),
});
export type Impact = z.infer<typeof impact>;
