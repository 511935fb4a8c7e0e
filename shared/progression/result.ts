import { z } from 'zod';
import { isoDate } from '../time/civil-date.ts';
import { requirementId, tieBreaker } from './schema.ts';

/** One requirement of the law, whether it is met, and the fact that shows it, in words. */
export const requirement = z.object({
  id: requirementId,
  label: z.string(),
  citation: z.string(),
  met: z.boolean(),
  proof: z.string(),
});
export type Requirement = z.infer<typeof requirement>;

/** One rule of points: how many times it applies (`count`), the sum it gives, and the facts behind it. */
export const pointsPart = z.object({
  id: z.string(),
  label: z.string(),
  citation: z.string(),
  count: z.number().int(),
  points: z.number(),
  facts: z.array(z.string()),
});
export type PointsPart = z.infer<typeof pointsPart>;

export const pointsOf = z.object({ total: z.number(), parts: z.array(pointsPart) });
export type Points = z.infer<typeof pointsOf>;

/**
 * Pay steps by time of service in the grade: `letter` is where the time alone has brought the guard by the day, reached
 * on `reachedOn` (null for the first letter); `allowed` says whether the conditions of the law hold on the day.
 */
export const stepOf = z.object({
  citation: z.string(),
  letter: z.string(),
  lastLetter: z.string(),
  reachedOn: isoDate.nullable(),
  next: z.object({ letter: z.string(), on: isoDate }).nullable(),
  allowed: z.boolean(),
  conditions: z.array(z.object({ label: z.string(), met: z.boolean(), proof: z.string() })),
});
export type Step = z.infer<typeof stepOf>;

/** What each tie-breaker compares, so that an order can be checked by hand. */
export const tieValues = z.object({
  courseGrade: z.number().nullable(),
  serviceDays: z.number().int(),
  schooling: z.string().nullable(),
  birthOn: isoDate.nullable(),
  dependants: z.number().int(),
});
export type TieValues = z.infer<typeof tieValues>;

/** Standing of one person for the next grade; `target` null: there is no grade above. */
export const standing = z.object({
  grade: z.string(),
  gradeLabel: z.string(),
  gradeSince: isoDate,
  target: z.string().nullable(),
  targetLabel: z.string().nullable(),
  yearsInGrade: z.number().int(),
  /** Every requirement met, and there is a grade above. */
  eligible: z.boolean(),
  requirements: z.array(requirement),
  points: pointsOf,
  tie: tieValues,
  step: stepOf.nullable(),
});
export type Standing = z.infer<typeof standing>;

/** What put someone below who stands just above; `unresolved`: the law has no criterion left. Null for the first. */
export const decidedBy = z.union([z.literal('points'), tieBreaker, z.literal('unresolved')]).nullable();
export type DecidedBy = z.infer<typeof decidedBy>;
