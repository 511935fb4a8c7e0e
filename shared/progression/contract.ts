import { z } from 'zod';
import { command, query } from '../contract/procedure.ts';
import { grade } from '../guards/model.ts';
import { isoDate } from '../time/civil-date.ts';
import { decidedBy, pointsOf, requirement, standing } from './result.ts';
import { vacancies } from './vacancies.ts';

const id = z.number().int();
const law = z.object({ id, title: z.string() });
const person = { guardId: id, name: z.string(), registration: z.string() };

/** One classified guard. `within`: there is a vacancy for the position; null where none is needed. */
const classified = z.object({
  position: z.number().int(),
  ...person,
  points: pointsOf,
  tie: standing.shape.tie,
  decidedBy,
  within: z.boolean().nullable(),
});
export type Classified = z.infer<typeof classified>;

export const ranking = z.object({
  on: isoDate,
  rulebook: law,
  /** The grade to enter, and the one that its candidates have. */
  grade,
  label: z.string(),
  from: z.object({ grade, label: z.string() }),
  vacancies,
  ranked: z.array(classified),
  /** Guards of the grade below who miss something, and what. */
  unqualified: z.array(z.object({ ...person, points: z.number(), missing: z.array(requirement) })),
  /** Changes when anything above changes; publishing asks for it. */
  fingerprint: z.string(),
});
export type Ranking = z.infer<typeof ranking>;

/** A list as it was published. */
const publishedRow = z.object({
  id,
  number: z.string(),
  grade,
  label: z.string(),
  on: isoDate,
  publishedOn: isoDate,
  act: z.string(),
  classified: z.number().int(),
  appealUntil: isoDate.nullable(),
  annulled: z.boolean(),
  annulledReason: z.string().nullable(),
  /** Its paper in the register; null before it had the kind. */
  documentId: id.nullable(),
});

export const publishedBody = z.object({
  grade,
  label: z.string(),
  fromLabel: z.string(),
  rulebook: law,
  citation: z.string(),
  tieBreakers: z.array(z.string()),
  vacancies,
  authority: z.object({ name: z.string(), office: z.string() }),
  appeal: z.object({ citation: z.string(), businessDays: z.number().int() }).nullable(),
  ranked: z.array(classified),
});
export type PublishedBody = z.infer<typeof publishedBody>;

export const publishedList = publishedRow.extend({ body: publishedBody });
export type PublishedList = z.infer<typeof publishedList>;

export const progressionContract = {
  /** Standing of a guard for the grade above on a day (today when null), requirement by requirement. */
  ofGuard: query('progression.read', {
    input: z.object({ guardId: id, on: isoDate.nullable() }),
    output: standing.extend({ guardId: id, on: isoDate, rulebook: law }),
  }),
  /** Candidates to a grade in order on a day (today when null); `grade` is the one to enter. */
  ranking: query('progression.read', {
    input: z.object({ grade, on: isoDate.nullable() }),
    output: ranking,
  }),
  /**
   * Publishes the ranking of a day as a numbered list that never changes. Refused (`conflict`) when the ranking is no
   * longer the one whose `fingerprint` was seen, and (`rule`) when nobody is classified.
   */
  publish: command('progression.publish', {
    input: z.object({
      grade,
      on: isoDate,
      fingerprint: z.string(),
      act: z.string().trim().min(2, 'Informe o ato de publicação.').max(120, 'Use até 120 caracteres.'),
    }),
    output: z.object({ id, number: z.string() }),
    touches: ['documents'],
  }),
  /** Published lists, the newest first. */
  lists: query('progression.read', { input: z.object({}), output: z.array(publishedRow) }),
  get: query('progression.read', { input: z.object({ id }), output: publishedList }),
  /** Withdraws a list, which stays with the reason; a corrected one is published anew. */
  annul: command('progression.publish', {
    input: z.object({
      id,
      reason: z.string().trim().min(10, 'Escreva o motivo com ao menos 10 caracteres.').max(2000),
    }),
    output: z.object({}),
    touches: ['documents'],
  }),
};
