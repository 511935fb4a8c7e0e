import { z } from 'zod';

/** Whether an appeal keeps the penalty from being carried out: by law, never, or where the authority grants it with reasons. */
export const suspensiveEffect = z.enum(['always', 'never', 'reasoned']);
export type SuspensiveEffect = z.infer<typeof suspensiveEffect>;

/** Who decides: who judged, another authority than those who already decided, or any of the competent ones. */
export const remedyAuthority = z.enum(['same', 'other', 'any']);
export type RemedyAuthority = z.infer<typeof remedyAuthority>;

const remedy = {
  admitted: z.boolean(),
  effect: suspensiveEffect,
  decidedBy: remedyAuthority,
  citation: z.string().max(20_000),
};

/** Days of its own; null: those of the appeal term. */
const days = z.int().min(1).max(3650).nullable();

/** How often the hierarchical appeal goes up: three instances at most, with the first (Lei 9.784/1999 art. 57). */
const MOST_INSTANCES = 2;

/** The remedies against a penalty, each with its term, effect and authority. */
export const appealRules = z.object({
  reconsideration: z.object({ ...remedy, days }),
  appeal: z.object({ ...remedy, days, instances: z.int().min(1).max(MOST_INSTANCES) }),
});
export type AppealRules = z.infer<typeof appealRules>;

/** Federal law with the reading that protects more: the penalty waits for the decision of the appeal. */
export const FEDERAL_APPEALS: AppealRules = {
  reconsideration: {
    admitted: true,
    effect: 'always',
    decidedBy: 'any',
    days: null,
    citation: 'Lei 8.112/1990, arts. 106, 108 e 109',
  },
  appeal: {
    admitted: true,
    effect: 'always',
    decidedBy: 'other',
    days: null,
    instances: 1,
    citation: 'Lei 8.112/1990, arts. 107 a 109',
  },
};

const draftRemedy = {
  admitted: z.boolean().default(true),
  effect: suspensiveEffect.default('always'),
  days: z.number().nullable().default(null),
  citation: z.string().max(20_000).default(''),
};

/** The same while it is still being written in a draft. */
export const draftAppeals = z
  .object({
    reconsideration: z
      .object({ ...draftRemedy, decidedBy: remedyAuthority.default('any') })
      .default(FEDERAL_APPEALS.reconsideration),
    appeal: z
      .object({
        ...draftRemedy,
        decidedBy: remedyAuthority.default('other'),
        instances: z.number().default(1),
      })
      .default(FEDERAL_APPEALS.appeal),
  })
  .default(FEDERAL_APPEALS);
