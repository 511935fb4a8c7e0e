import { z } from 'zod';
import { grade } from '../guards/model.ts';
import { schoolingLevel } from '../progression/schooling.ts';
import { isoDate } from '../time/civil-date.ts';
import {
  convictionNature,
  courseKind,
  courseOutcome,
  kinship,
  permitState,
  removalState,
  suspensionGround,
} from './model.ts';

const id = z.number().int();
const score = z.number().nullable();

/** What every entry of the record says of itself; `id` is one series for all kinds. */
const entry = {
  id,
  act: z.string(),
  annulled: z.boolean(),
  annulledReason: z.string().nullable(),
};

export const titleEntry = z.object({
  ...entry,
  level: schoolingLevel,
  name: z.string(),
  institution: z.string(),
  hours: z.number().int().nullable(),
  concludedOn: isoDate,
  related: z.boolean(),
});

export const courseEntry = z.object({
  ...entry,
  kind: courseKind,
  forGrade: grade.nullable(),
  name: z.string(),
  institution: z.string(),
  hours: z.number().int().nullable(),
  startedOn: isoDate,
  concludedOn: isoDate.nullable(),
  outcome: courseOutcome,
  score,
});

export const evaluationEntry = z.object({
  ...entry,
  from: isoDate,
  to: isoDate,
  on: isoDate,
  score,
  approved: z.boolean(),
  evaluator: z.string(),
});

export const fitnessEntry = z.object({ ...entry, on: isoDate, approved: z.boolean(), score });

export const selectionEntry = z.object({
  ...entry,
  on: isoDate,
  forGrade: grade,
  approved: z.boolean(),
  score,
});

export const dependantEntry = z.object({
  ...entry,
  name: z.string(),
  birthOn: isoDate,
  kinship,
  from: isoDate,
  endedOn: isoDate.nullable(),
});

export const convictionEntry = z.object({
  ...entry,
  on: isoDate,
  nature: convictionNature,
  reference: z.string(),
});

export const licenceEntry = z.object({
  ...entry,
  category: z.string(),
  issuedOn: isoDate,
  expiresOn: isoDate,
});

export const permitEntry = z.object({
  ...entry,
  number: z.string(),
  issuedOn: isoDate,
  expiresOn: isoDate,
  /** On the day of reading; null when annulled. */
  state: permitState.nullable(),
  stateDetail: z.string(),
  suspensions: z.array(
    z.object({
      ...entry,
      ground: suspensionGround,
      reason: z.string(),
      from: isoDate,
      to: isoDate.nullable(),
    }),
  ),
});

/** The last permit of a guard in service. */
export const forcePermit = z.object({
  guardId: id,
  name: z.string(),
  registration: z.string(),
  grade,
  unit: z.string(),
  number: z.string(),
  issuedOn: isoDate,
  expiresOn: isoDate,
  state: permitState,
  stateDetail: z.string(),
});
export type ForcePermit = z.infer<typeof forcePermit>;

export const removalEntry = z.object({
  ...entry,
  proceedingId: id.nullable(),
  from: isoDate,
  /** Last day, after the extension and the ending that there were. */
  to: isoDate,
  extendedAct: z.string().nullable(),
  endedOn: isoDate.nullable(),
  endedAct: z.string().nullable(),
  barsPermit: z.boolean(),
  barsPermitReason: z.string(),
  /** On the day of reading; null when annulled. */
  state: removalState.nullable(),
  /** The last day to which it may be extended; null when it may not any more. */
  extendableTo: isoDate.nullable(),
});

/** The preventive removals ordered in a file, by accused; the newest first. */
export const removalsOfFile = z.object({
  on: isoDate,
  /** The term of today's law. */
  term: z.object({ days: z.number().int(), extensionDays: z.number().int(), citation: z.string() }),
  accused: z.array(
    z.object({
      guard: z.object({ id, name: z.string() }),
      removals: z.array(removalEntry.extend({ reason: z.string(), extendedReason: z.string().nullable() })),
      /** The permit that the guard holds today; null for none. */
      permit: z.object({ number: z.string(), state: permitState, detail: z.string() }).nullable(),
    }),
  ),
});
export type RemovalsOfFile = z.infer<typeof removalsOfFile>;

/** What asks for attention on the day of reading. */
export const personnelAlert = z.object({
  kind: z.enum(['permit_expiring', 'permit_expired', 'permit_suspended', 'removal_ending', 'uniform_barred']),
  text: z.string(),
  citation: z.string(),
  dueOn: isoDate.nullable(),
});
export type PersonnelAlert = z.infer<typeof personnelAlert>;

/** The record of a guard besides identification, career, leaves and rewards; newest first, annulled ones included. */
export const personnelRecord = z.object({
  guardId: id,
  hasPhoto: z.boolean(),
  /** Highest level of the titles that stand; null when none is recorded. */
  schooling: schoolingLevel.nullable(),
  titles: z.array(titleEntry),
  courses: z.array(courseEntry),
  evaluations: z.array(evaluationEntry),
  fitness: z.array(fitnessEntry),
  selections: z.array(selectionEntry),
  dependants: z.array(dependantEntry),
  convictions: z.array(convictionEntry),
  licences: z.array(licenceEntry),
  permits: z.array(permitEntry),
  removals: z.array(removalEntry),
  alerts: z.array(personnelAlert),
});
export type PersonnelRecord = z.infer<typeof personnelRecord>;
