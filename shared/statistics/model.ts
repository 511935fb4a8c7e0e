import { z } from 'zod';

const count = z.number().int();
/** Null is withheld: too few to be told without telling who. */
const published = count.nullable();

/** Whole days from opening to judgment, by nearest rank; null when there are none, or they are withheld. */
const duration = { median: published, p90: published };

/** Files judged of one kind, year, unit or item, with how long they took and what was found on their charges. */
export const judgedGroup = z.object({
  label: z.string(),
  files: published,
  ...duration,
  proven: published,
  notProven: published,
  didNotHappen: published,
  justified: published,
});
export type JudgedGroup = z.infer<typeof judgedGroup>;

export const clerkLoad = z.object({
  id: z.number().int(),
  name: z.string(),
  /** Open files that the person opened. */
  open: count,
  /** Terms of the office run out in those files. */
  late: count,
  /** Days since the opening of those files, on average; null when there are none. */
  age: count.nullable(),
  /** In the period. */
  opened: count,
  acts: count,
});
export type ClerkLoad = z.infer<typeof clerkLoad>;

export const statisticsFigures = z.object({
  clerks: z.array(clerkLoad),
  total: judgedGroup,
  byKind: z.array(judgedGroup),
  byYear: z.array(judgedGroup),
  byUnit: z.array(judgedGroup),
  byItem: z.array(judgedGroup),
  penalties: z.array(z.object({ label: z.string(), count: published })),
  /** Files of the period, or open, that the reader may not open: counted nowhere else. */
  hidden: count,
});
export type StatisticsFigures = z.infer<typeof statisticsFigures>;
