import { z } from 'zod';
import { anchor } from './behavior-schema.ts';

const id = z.string().min(1).max(60);
const text = z.string().min(1).max(4000);
const optionalText = text.nullable().default(null);

/** From the lightest to the gravest; `sanctions` are the kinds that the severity admits. */
export const severity = z.object({ id, label: text, citation: z.string(), sanctions: z.array(id) });
export type Severity = z.infer<typeof severity>;

export const sanctionEffect = z.enum(['light', 'suspension', 'dismissal', 'other']);
export type SanctionEffect = z.infer<typeof sanctionEffect>;

/** `days` is the least and the most a penalty of days may be; null where the law does not say. */
export const dayRange = z
  .object({ min: z.int().min(1).max(3650), max: z.int().min(1).max(3650) })
  .refine((range) => range.min <= range.max, {
    path: ['max'],
    error: 'O máximo de dias é menor que o mínimo.',
  });

/** Conversion into a fine: percent of a day's pay for each day; whether it still counts for behavior. */
export const fineRule = z.object({
  percent: z.number().min(1).max(100),
  countsInBehavior: z.boolean(),
  citation: z.string(),
});

export const sanctionKind = z.object({
  id,
  effect: sanctionEffect,
  label: text,
  citation: z.string().default(''),
  days: dayRange.nullable().default(null),
  daysNote: optionalText,
  fine: fineRule.nullable().default(null),
  note: optionalText,
});
export type SanctionKind = z.infer<typeof sanctionKind>;

/** Aggravation written in the item itself; it takes the place of the circumstances in `insteadOf`. */
export const ownAggravation = z.object({
  citation: z.string(),
  label: text,
  insteadOf: z.array(id).default([]),
});

type Words = Readonly<Record<string, unknown>>;

/** Reads an object after `change`, which turns words where a rule is expected into a note. */
function reading<S extends z.ZodType>(schema: S, change: (raw: Words) => Words) {
  return z.preprocess(
    (raw) => (typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? change({ ...raw }) : raw),
    schema,
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

const transgressionShape = z.object({
  id,
  citation: z.string(),
  /** Null for an open clause: the authority chooses and gives reasons. */
  severity: z
    .string({ error: 'Falta a gravidade do item (ou nulo, quando a lei não a dá).' })
    .min(1, 'Escolha a gravidade do item.')
    .max(60)
    .nullable(),
  label: text,
  officialText: optionalText,
  ownAggravation: ownAggravation.nullable().default(null),
  note: optionalText,
  /** Found by the application, never picked by hand. */
  derived: z.enum(['recurrence']).nullable().default(null),
});

/** An aggravation of its own given only as a text is cited as the item's sole paragraph. */
export const transgression = reading(transgressionShape, (raw) =>
  typeof raw['ownAggravation'] === 'string'
    ? {
        ...raw,
        ownAggravation: {
          citation: `${textOf(raw['citation'])}, parágrafo único`,
          label: raw['ownAggravation'],
        },
      }
    : raw,
);
export type Transgression = z.infer<typeof transgression>;

/** The same conduct written in more than one item: a reasoned choice is asked and one item is proposed. */
export const conflict = z.object({ items: z.array(id).min(2), proposed: id, citation: z.string(), text });

export const detection = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('classAtLeast'), class: id }),
  z.object({ kind: z.literal('classIs'), class: id }),
  z.object({ kind: z.literal('rewardsBefore') }),
  z.object({ kind: z.literal('otherCharges') }),
  z.object({ kind: z.literal('severalGuards') }),
  z.object({ kind: z.literal('onDuty') }),
  z.object({ kind: z.literal('inPublic') }),
]);
export type Detection = z.infer<typeof detection>;

const circumstanceShape = z.object({
  id,
  citation: z.string(),
  label: text,
  /** What in the record makes the application propose it; null: only a person raises it. */
  detect: detection.nullable().default(null),
  note: optionalText,
});

/** A detection told in words is kept as a note: the application does not propose the circumstance by itself. */
export const circumstance = reading(circumstanceShape, (raw) =>
  typeof raw['detect'] === 'string' ? { ...raw, detect: null, note: raw['note'] ?? raw['detect'] } : raw,
);
export type Circumstance = z.infer<typeof circumstance>;

/** One step up for who repeats the same item (or any of the same severity) inside the window. */
export const recurrenceRule = z.object({
  /** The item that the repetition becomes. */
  item: id,
  fromSeverity: id,
  toSeverity: id,
  windowMonths: z.int().min(1).max(1200),
  anchor: anchor.default('finalOn'),
  same: z.enum(['item', 'severity']).default('item'),
  /** Whether a prior that had itself climbed lifts the new one from where it stood. */
  chain: z.boolean().default(false),
  /** Whether the day on which the window completes still counts. */
  lastDay: z.enum(['excluded', 'included']).default('excluded'),
});
export type RecurrenceRule = z.infer<typeof recurrenceRule>;
