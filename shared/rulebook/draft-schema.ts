import { z } from 'zod';
import { progression } from '../progression/schema.ts';
import { draftAppeals } from './appeals-schema.ts';
import { anchor } from './behavior-schema.ts';
import { sanctionEffect } from './catalog-schema.ts';
import type { Condition } from './conditions.ts';
import { draftProcedures } from './draft-procedures.ts';
import { draftPeople } from './people-schema.ts';
import { worksheetStart } from './procedure-schema.ts';

const words = z.string().max(20_000).default('');
const maybe = z.string().max(20_000).nullable().default(null);
const number = z.number().default(0);
const flag = z.boolean().default(false);
const names = z.array(z.string().max(200)).default([]);

const amount = z.number().optional();
const bounds = { atLeast: amount, moreThan: amount, exactly: amount, atMost: amount, lessThan: amount };
const of = z.union([z.literal('any'), z.array(z.string())]);
const withinMonths = z.number().nullable();

/** A condition still being written: any number, any name, lists that may be empty. */
const draftCondition: z.ZodType<Condition> = z.lazy(() =>
  z.preprocess(
    (raw) => (raw === 'otherwise' ? { otherwise: true } : raw),
    z.object({
      otherwise: z.literal(true).optional(),
      any: z.array(draftCondition).optional(),
      all: z.array(draftCondition).optional(),
      not: draftCondition.optional(),
      count: z.object({ of, withinMonths, minDays: amount, ...bounds }).optional(),
      sumDays: z.object({ of, withinMonths, ...bounds }).optional(),
      serviceMonths: z.object({ atLeast: amount, lessThan: amount }).optional(),
    }),
  ),
);

const detect = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('classAtLeast'), class: words }),
    z.object({ kind: z.literal('classIs'), class: words }),
    z.object({ kind: z.literal('rewardsBefore') }),
    z.object({ kind: z.literal('otherCharges') }),
    z.object({ kind: z.literal('severalGuards') }),
    z.object({ kind: z.literal('onDuty') }),
    z.object({ kind: z.literal('inPublic') }),
  ])
  .nullable()
  .default(null);

const circumstances = z
  .array(z.object({ id: words, citation: words, label: words, detect, note: maybe }))
  .default([]);

const severities = z
  .array(z.object({ id: words, label: words, citation: words, sanctions: names }))
  .default([]);

const sanctions = z
  .array(
    z.object({
      id: words,
      effect: sanctionEffect.default('light'),
      label: words,
      citation: words,
      days: z.object({ min: number, max: number }).nullable().default(null),
      daysNote: maybe,
      fine: z.object({ percent: number, countsInBehavior: flag, citation: words }).nullable().default(null),
      note: maybe,
    }),
  )
  .default([]);

const transgressions = z
  .array(
    z.object({
      id: words,
      citation: words,
      severity: maybe,
      label: words,
      officialText: maybe,
      ownAggravation: z.object({ citation: words, label: words, insteadOf: names }).nullable().default(null),
      note: maybe,
      derived: z.enum(['recurrence']).nullable().default(null),
    }),
  )
  .default([]);

const recurrence = z
  .array(
    z.object({
      item: words,
      fromSeverity: words,
      toSeverity: words,
      windowMonths: number,
      anchor: anchor.default('finalOn'),
      same: z.enum(['item', 'severity']).default('item'),
      chain: flag,
      lastDay: z.enum(['excluded', 'included']).default('excluded'),
    }),
  )
  .default([]);

const behavior = z
  .object({
    initial: words,
    initialCitation: words,
    automaticCitation: words,
    countsFrom: anchor.default('fulfilledOn'),
    countsFromCitation: words,
    leaves: z
      .object({
        citation: words,
        off: flag,
        thresholdDays: z.number().default(30),
        excludes: z.enum(['all', 'excess']).default('all'),
        kinds: z.union([z.literal('all'), z.array(z.string())]).default('all'),
        exceptKinds: names,
      })
      .prefault({ off: true }),
    equivalences: z.array(z.object({ of: names, quantity: number, as: words, citation: words })).default([]),
    classes: z
      .array(z.object({ id: words, label: words, citation: words, when: draftCondition }))
      .default([]),
    bestToWorst: names,
    declaration: z.object({ citation: words, offices: names, substitutes: names }).optional(),
  })
  .prefault({});

const term = z
  .object({
    days: number,
    extensionDays: number,
    unit: z.enum(['calendar', 'business']).default('calendar'),
    citation: words,
  })
  .prefault({});

const period = z
  .object({ value: number, unit: z.enum(['days', 'months', 'years']) })
  .nullable()
  .default(null);

const procedure = {
  terms: z
    .object({
      defence: term,
      defenceCommon: term,
      appeal: term,
      judgment: term,
      sindicancia: term,
      pad: term,
      preventiveRemoval: term,
    })
    .prefault({}),
  sindicancia: z
    .object({
      citation: words,
      maxSuspensionDays: z.number().nullable().default(null),
      admitsDismissal: flag,
    })
    .prefault({}),
  limitation: z
    .object({
      citation: words,
      light: period,
      suspension: period,
      dismissal: period,
      other: period,
      resumesAfterDays: number,
      criminalItems: z.array(words).optional(),
      warningDays: z.number().default(90),
    })
    .prefault({}),
  cancellation: z
    .object({ citation: words, light: period, suspension: period, retroactive: flag })
    .prefault({}),
};

const rewards = z
  .array(
    z.object({
      id: words,
      citation: words,
      label: words,
      limitNote: maybe,
      limit: z
        .object({ atMost: number, withinMonths: number, notDuring: names, citation: words })
        .nullable()
        .default(null),
    }),
  )
  .default([]);

/**
 * A rulebook still being written: every field of a rulebook is there, with the right type, but a text may be blank, a
 * number out of range, a name may point to nothing. Every rulebook is such a draft; the table of the career is kept
 * whole, as a rulebook has it.
 */
export const rulebookDraftBody = z.object({
  id: words,
  title: words,
  law: maybe,
  note: maybe,
  example: flag,
  severities,
  sanctions,
  transgressions,
  conflicts: z.array(z.object({ items: names, proposed: words, citation: words, text: words })).default([]),
  justifications: circumstances,
  mitigating: circumstances,
  aggravating: circumstances,
  recurrence,
  behavior,
  competence: z.record(z.string(), names).default({}),
  appeals: draftAppeals,
  ...procedure,
  people: draftPeople,
  procedures: draftProcedures,
  rewards,
  progression: progression.nullable().default(null),
  worksheet: z
    .object({
      citation: words,
      weights: z.array(z.object({ circumstance: words, weight: number })).default([]),
      percentPerPoint: number,
      start: worksheetStart.default('middle'),
    })
    .nullable()
    .default(null),
  milderLaw: z.object({ offered: flag, citation: words }).prefault({}),
  readings: z
    .array(
      z.object({
        id: words,
        citation: words,
        text: words,
        value: z.union([z.string(), z.number(), z.boolean()]),
        setting: maybe,
      }),
    )
    .default([]),
});
export type RulebookDraftBody = z.infer<typeof rulebookDraftBody>;
