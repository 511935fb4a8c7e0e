import { z } from 'zod';
import { progression } from '../progression/schema.ts';
import { appealRules, FEDERAL_APPEALS } from './appeals-schema.ts';
import { behavior, unknownKinds } from './behavior-schema.ts';
import {
  circumstance,
  conflict,
  recurrenceRule,
  sanctionKind,
  severity,
  transgression,
} from './catalog-schema.ts';
import { FEDERAL_PEOPLE, peopleRules } from './people-schema.ts';
import {
  cancellationRule,
  FEDERAL_CANCELLATION,
  FEDERAL_LIMITATION,
  FEDERAL_SINDICANCIA,
  FEDERAL_TERMS,
  limitationRule,
  MILDER_LAW,
  milderLawRule,
  reading,
  reward,
  sindicanciaRule,
  terms,
  worksheet,
} from './procedure-schema.ts';
import { DEFAULT_PROCEDURES } from './procedures/defaults.ts';
import { procedures } from './procedures-schema.ts';
import { misnamed } from './references.ts';

const rulebookShape = z.object({
  id: z.string().min(1).max(80),
  title: z.string().min(1).max(400),
  /** Number and date of the enacted law; null for a model. */
  law: z.string().max(400).nullable().default(null),
  note: z.string().nullable().default(null),
  /** Shows what the language can say; it is the law of no municipality. */
  example: z.boolean().default(false),
  /** From the lightest to the gravest. */
  severities: z.array(severity).min(1),
  sanctions: z.array(sanctionKind).min(1),
  transgressions: z.array(transgression).min(1),
  conflicts: z.array(conflict).default([]),
  justifications: z.array(circumstance).default([]),
  mitigating: z.array(circumstance).default([]),
  aggravating: z.array(circumstance).default([]),
  recurrence: z.array(recurrenceRule).default([]),
  behavior,
  /** Who may apply each sanction kind: office or role names. A kind without names blocks its judgment. */
  competence: z.record(z.string(), z.array(z.string().min(1))).default({}),
  terms: terms.default(FEDERAL_TERMS),
  /** Reconsideration and hierarchical appeal. */
  appeals: appealRules.default(FEDERAL_APPEALS),
  sindicancia: sindicanciaRule.default(FEDERAL_SINDICANCIA),
  limitation: limitationRule.default(FEDERAL_LIMITATION),
  cancellation: cancellationRule.default(FEDERAL_CANCELLATION),
  /** Kinds of proceeding with their phases, acts and guarantees. */
  procedures: procedures.default(DEFAULT_PROCEDURES),
  /** Commissions, rank and the notice of hearings. */
  people: peopleRules.default(FEDERAL_PEOPLE),
  rewards: z.array(reward).default([]),
  progression: progression.nullable().default(null),
  worksheet: worksheet.nullable().default(null),
  /** The ground on which a later law, lighter for the accused, is offered. */
  milderLaw: milderLawRule.default(MILDER_LAW),
  readings: z.array(reading).default([]),
});

export type RulebookShape = z.infer<typeof rulebookShape>;

/** A whole disciplinary code as data. Unknown keys are dropped; names that point nowhere are refused with their place. */
export const rulebook = rulebookShape.superRefine((value, context) => {
  for (const [path, message] of misnamed(value)) context.addIssue({ code: 'custom', path, message });
});
export type Rulebook = z.infer<typeof rulebook>;

/** What calculating behavior needs of a rulebook; the rest may be absent, and is not looked at. */
export const behaviorRules = z
  .object({
    id: z.string().default(''),
    sanctions: z.array(z.object({ id: z.string().min(1), label: z.string().optional() })).default([]),
    behavior,
  })
  .superRefine((value, context) => {
    if (value.sanctions.length === 0) return;
    const known = value.sanctions.map((one) => one.id);
    for (const { path, kind } of unknownKinds(value.behavior, known)) {
      context.addIssue({
        code: 'custom',
        path: ['behavior', ...path],
        message: `A sanção “${kind}” não existe.`,
      });
    }
  });
export type BehaviorRules = z.infer<typeof behaviorRules>;

/** What finding recurrence needs of a rulebook. */
export const recurrenceRules = z.object({
  transgressions: z
    .array(
      z.object({
        id: z.string().min(1),
        severity: z.string().nullable().default(null),
        derived: z.string().nullable().default(null),
        citation: z.string().default(''),
      }),
    )
    .min(1),
  recurrence: z.array(recurrenceRule.extend({ item: z.string().default('') })).default([]),
});
export type RecurrenceRules = z.infer<typeof recurrenceRules>;
