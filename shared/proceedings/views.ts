import { z } from 'zod';
import { secrecyLevel } from '../access/model.ts';
import { query } from '../contract/procedure.ts';
import { because } from '../rulebook/proof.ts';
import { isoDate } from '../time/civil-date.ts';
import { proceedingKind } from './model.ts';

const id = z.number().int();
const count = z.number().int();
const limitationState = z.enum(['safe', 'near', 'lapsed']);
const person = z.object({ id, name: z.string() });

/** A file on the board. Of a protected one only number, kind, phase and secrecy are told. */
export const boardCard = z.object({
  id,
  number: z.string(),
  kind: proceedingKind,
  /** Id of the phase of its kind. */
  phase: z.string(),
  openedOn: isoDate,
  accused: count,
  /** What the phase still waits for; null where it moves by what is recorded elsewhere. */
  waitsFor: z.string().nullable(),
  /** The term that ends first among those not met. */
  term: z
    .object({ label: z.string(), dueOn: isoDate, state: z.enum(['running', 'stopped', 'late']) })
    .nullable(),
  lateTerms: count,
  limitation: z
    .object({ state: limitationState, label: z.string(), lastSafeDay: isoDate, lapsed: count })
    .nullable(),
  /** Who opened it in the application. */
  clerk: person.nullable(),
  secrecy: secrecyLevel,
  reachable: z.boolean(),
});
export type BoardCard = z.infer<typeof boardCard>;

export const boardKind = z.object({
  id: proceedingKind,
  label: z.string(),
  phases: z.array(z.object({ id: z.string(), label: z.string(), citation: z.string() })),
  files: count,
});
export type BoardKind = z.infer<typeof boardKind>;

/** One penalty, or those of one effect, of one open file. */
export const limitationRow = z.object({
  proceedingId: id,
  number: z.string(),
  kindLabel: z.string(),
  accused: z.array(z.string()),
  effect: z.string(),
  label: z.string(),
  runsOutOn: isoDate,
  lastSafeDay: isoDate,
  /** Negative when it has run out. */
  daysLeft: z.number().int(),
  state: limitationState,
  /** How it was counted, with interruptions and suspensions. */
  because: z.array(because),
});
export type LimitationRow = z.infer<typeof limitationRow>;

/** The files of the office looked at together, as far as the reader may open them. */
export const proceedingViews = {
  /** Files under way by the phases of their kinds, judged ones until their sanctions are served. */
  board: query('proceedings.read', {
    input: z.object({}),
    output: z.object({ on: isoDate, kinds: z.array(boardKind), cards: z.array(boardCard) }),
  }),
  /** Every open file by every penalty still possible, the one that runs out first on top. */
  limitationTable: query('proceedings.read', {
    input: z.object({}),
    output: z.object({
      on: isoDate,
      warningDays: count,
      rows: z.array(limitationRow),
      /** Open files that the reader may not open, left out. */
      hidden: count,
    }),
  }),
};
