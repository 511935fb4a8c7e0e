import { z } from 'zod';
import { isoDate } from '../time/civil-date.ts';
import { recordBody } from './model.ts';

/** What an issued summons says, frozen. */
export const summonsFacts = z.object({
  proceeding: z.string(),
  kind: z.string(),
  heard: z.string(),
  registration: z.string(),
  heardRole: z.string(),
  isAccused: z.boolean(),
  presider: z.string(),
  on: isoDate,
  at: z.string(),
  place: z.string(),
});
export type SummonsFacts = z.infer<typeof summonsFacts>;

/** What an issued record of a hearing says, frozen. */
export const hearingRecordFacts = z.object({
  proceeding: z.string(),
  heard: z.string(),
  heardRole: z.string(),
  presider: z.string(),
  on: isoDate,
  place: z.string(),
  body: recordBody,
  /** Why it replaces an earlier record; empty for a first one. */
  correction: z.string(),
});
export type HearingRecordFacts = z.infer<typeof hearingRecordFacts>;
