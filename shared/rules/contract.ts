import { z } from 'zod';
import { behaviorFacts, classChange, nextChange } from '../behavior/facts.ts';
import { rule } from '../contract/procedure.ts';
import { progressionCase, progressionRules, refuseUnknown } from '../progression/case.ts';
import { decidedBy, standing } from '../progression/result.ts';
import { because } from '../rulebook/proof.ts';
import {
  type BehaviorRules,
  behaviorRules,
  type RecurrenceRules,
  recurrenceRules,
} from '../rulebook/schema.ts';
import { isoDate } from '../time/civil-date.ts';
import { dueProcessCase, dueProcessReply, dueProcessRules, refuseUnknownActs } from './due-process-case.ts';
import {
  limitationCase,
  limitationReply,
  limitationRules,
  refuseUnknownLimitation,
} from './limitation-case.ts';
import { rulebookInput } from './rulebook-input.ts';

/** The most cases of one call. */
const MOST = 100_000;

const behaviorCase = behaviorFacts.extend({ until: isoDate }).refine((one) => one.until >= one.admission, {
  path: ['until'],
  error: 'A data final é anterior à admissão.',
});

type BehaviorInput = { rulebook: BehaviorRules; cases: readonly z.infer<typeof behaviorCase>[] };

function unknownKinds({ rulebook, cases }: BehaviorInput, context: z.RefinementCtx): void {
  if (rulebook.sanctions.length === 0) return;
  const known = new Set(rulebook.sanctions.map((one) => one.id));
  for (const [index, { sanctions }] of cases.entries()) {
    for (const [place, { kind }] of sanctions.entries()) {
      if (known.has(kind)) continue;
      const path = ['cases', index, 'sanctions', place, 'kind'];
      context.addIssue({ code: 'custom', path, message: `A norma não prevê a sanção “${kind}”.` });
    }
  }
}

const prior = z.object({
  item: z.string(),
  finalOn: isoDate,
  appliedOn: isoDate.nullish(),
  fulfilledOn: isoDate.nullish(),
  /** The severity it was decided with, when recurrence had already raised it. */
  severity: z.string().nullish(),
  annulled: z.boolean().optional(),
});

const recurrenceCase = z.object({ item: z.string(), factOn: isoDate, priors: z.array(prior) });

type RecurrenceInput = { rulebook: RecurrenceRules; cases: readonly z.infer<typeof recurrenceCase>[] };

function unknownItems({ rulebook, cases }: RecurrenceInput, context: z.RefinementCtx): void {
  const known = new Set(rulebook.transgressions.map((one) => one.id));
  for (const [index, { item }] of cases.entries()) {
    if (known.has(item)) continue;
    context.addIssue({
      code: 'custom',
      path: ['cases', index, 'item'],
      message: `A norma não prevê o item “${item}”.`,
    });
  }
}

const deadlineCase = z.object({
  from: isoDate,
  days: z.int().min(0).max(36_500),
  unit: z.enum(['calendar', 'business']),
  holidays: z.array(isoDate).default([]),
});

/**
 * The rules of the law as plain calculations over batches; they need neither database nor session.
 * `behavior`: classes of a guard up to `until`, the class on it with its proof, and the next change if nothing new
 * happens. `recurrence`: the severity of a charge once the priors are considered. `addMonths`: Lei 810/1949.
 * `deadline`: the last day of a term. `limitation`: for each case, when each penalty still possible runs out.
 * `dueProcess`: for each case, the guarantees that the file still lacks. `progression`: for each case (`progressionCase` names its fields) the
 * requirements with their proof, the points, the pay step, and the position among the eligible cases of the same call
 * that aim at the same grade on the same day.
 */
export const rulesContract = {
  behavior: rule({
    input: z
      .object({
        rulebook: rulebookInput(behaviorRules, (built) => built),
        cases: z.array(behaviorCase).max(MOST),
      })
      .superRefine(unknownKinds),
    output: z.array(
      z.object({
        timeline: z.array(classChange),
        current: z.object({ class: z.string(), because: z.array(because) }),
        next: nextChange.nullable(),
      }),
    ),
  }),
  recurrence: rule({
    input: z
      .object({
        rulebook: rulebookInput(recurrenceRules, (built) => built),
        cases: z.array(recurrenceCase).max(MOST),
      })
      .superRefine(unknownItems),
    output: z.array(
      z.object({
        item: z.string(),
        severity: z.string().nullable(),
        climbedBy: z.object({ item: z.string(), finalOn: isoDate }).nullable(),
      }),
    ),
  }),
  addMonths: rule({
    input: z.object({
      cases: z.array(z.object({ date: isoDate, months: z.int().min(-120_000).max(120_000) })).max(MOST),
    }),
    output: z.array(isoDate),
  }),
  limitation: rule({
    input: z
      .object({
        rulebook: rulebookInput(limitationRules, (built) => built),
        cases: z.array(limitationCase).max(MOST),
      })
      .superRefine(refuseUnknownLimitation),
    output: limitationReply,
  }),
  dueProcess: rule({
    input: z
      .object({
        rulebook: rulebookInput(dueProcessRules, (built) => built),
        cases: z.array(dueProcessCase).max(MOST),
      })
      .superRefine(refuseUnknownActs),
    output: dueProcessReply,
  }),
  progression: rule({
    input: z
      .object({
        rulebook: rulebookInput(progressionRules, (built) => built),
        cases: z.array(progressionCase).max(MOST),
      })
      .superRefine(refuseUnknown),
    output: z.array(
      standing.extend({
        id: z.union([z.string(), z.number()]).optional(),
        position: z.number().int().nullable(),
        decidedBy,
      }),
    ),
  }),
  deadline: rule({ input: z.object({ cases: z.array(deadlineCase).max(MOST) }), output: z.array(isoDate) }),
};
