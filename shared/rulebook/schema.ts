import { z } from 'zod';
import { behavior, unknownKinds } from './behavior-schema.ts';
import {
  circumstance,
  conflict,
  recurrenceRule,
  sanctionKind,
  severity,
  transgression,
} from './catalog-schema.ts';
import {
  cancellationRule,
  FEDERAL_CANCELLATION,
  FEDERAL_LIMITATION,
  FEDERAL_SINDICANCIA,
  FEDERAL_TERMS,
  limitationRule,
  progression,
  reading,
  reward,
  sindicanciaRule,
  terms,
  worksheet,
} from './procedure-schema.ts';

const rulebookShape = z.object({
  id: z.string().min(1).max(80),
  title: z.string().min(1).max(400),
  /** Number and date of the enacted law; null for a model. */
  law: z.string().max(400).nullable().default(null),
  note: z.string().nullable().default(null),
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
  sindicancia: sindicanciaRule.default(FEDERAL_SINDICANCIA),
  limitation: limitationRule.default(FEDERAL_LIMITATION),
  cancellation: cancellationRule.default(FEDERAL_CANCELLATION),
  rewards: z.array(reward).default([]),
  progression: progression.nullable().default(null),
  worksheet: worksheet.nullable().default(null),
  readings: z.array(reading).default([]),
});

type Shape = z.infer<typeof rulebookShape>;
type Path = (string | number)[];

function* repeated(list: readonly { id: string }[], name: string): Generator<[Path, string]> {
  const seen = new Set<string>();
  for (const [index, { id }] of list.entries()) {
    if (seen.has(id)) yield [[name, index, 'id'], `O identificador “${id}” se repete.`];
    seen.add(id);
  }
}

function* brokenNames(value: Shape): Generator<[Path, string]> {
  const severities = value.severities.map((one) => one.id);
  const sanctions = value.sanctions.map((one) => one.id);
  const items = value.transgressions.map((one) => one.id);
  for (const [index, one] of value.severities.entries()) {
    const stray = one.sanctions.find((id) => !sanctions.includes(id));
    if (stray !== undefined) yield [['severities', index, 'sanctions'], `A sanção “${stray}” não existe.`];
  }
  for (const [index, one] of value.transgressions.entries()) {
    if (one.severity !== null && !severities.includes(one.severity)) {
      yield [['transgressions', index, 'severity'], `A gravidade “${one.severity}” não existe.`];
    }
  }
  for (const [index, one] of value.recurrence.entries()) {
    for (const key of ['fromSeverity', 'toSeverity'] as const) {
      if (!severities.includes(one[key]))
        yield [['recurrence', index, key], `A gravidade “${one[key]}” não existe.`];
    }
    if (!items.includes(one.item)) yield [['recurrence', index, 'item'], `O item “${one.item}” não existe.`];
  }
  for (const { path, kind } of unknownKinds(value.behavior, sanctions)) {
    yield [['behavior', ...path], `A sanção “${kind}” não existe.`];
  }
  for (const kind of Object.keys(value.competence)) {
    if (!sanctions.includes(kind)) yield [['competence', kind], `A sanção “${kind}” não existe.`];
  }
}

function* problemsOf(value: Shape): Generator<[Path, string]> {
  yield* repeated(value.severities, 'severities');
  yield* repeated(value.sanctions, 'sanctions');
  yield* repeated(value.transgressions, 'transgressions');
  yield* repeated([...value.mitigating, ...value.aggravating, ...value.justifications], 'circumstances');
  yield* brokenNames(value);
}

/** A whole disciplinary code as data. Unknown keys are dropped; names that point nowhere are refused with their place. */
export const rulebook = rulebookShape.superRefine((value, context) => {
  for (const [path, message] of problemsOf(value)) context.addIssue({ code: 'custom', path, message });
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
