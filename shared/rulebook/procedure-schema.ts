import { z } from 'zod';

const id = z.string().min(1).max(60);
const label = z.string().min(1).max(400);

/** A term of the proceedings; the extension may be granted once, with reasons. */
export const term = z.object({
  days: z.int().min(1).max(3650),
  extensionDays: z.int().min(0).max(3650).default(0),
  unit: z.enum(['calendar', 'business']).default('calendar'),
  citation: z.string(),
});
export type TermRule = z.infer<typeof term>;

export const terms = z.object({
  defence: term,
  /** When several guards are accused together. */
  defenceCommon: term,
  appeal: term,
  judgment: term,
  sindicancia: term,
  pad: term,
  preventiveRemoval: term,
});
export type Terms = z.infer<typeof terms>;

const FEDERAL = 'Lei 8.112/1990';

/** What federal law gives where the municipality wrote nothing. */
export const FEDERAL_TERMS: Terms = {
  defence: { days: 10, extensionDays: 0, unit: 'calendar', citation: `${FEDERAL}, art. 161, § 1º` },
  defenceCommon: { days: 20, extensionDays: 0, unit: 'calendar', citation: `${FEDERAL}, art. 161, § 2º` },
  appeal: { days: 30, extensionDays: 0, unit: 'calendar', citation: `${FEDERAL}, art. 108` },
  judgment: { days: 20, extensionDays: 0, unit: 'calendar', citation: `${FEDERAL}, art. 167` },
  sindicancia: {
    days: 30,
    extensionDays: 30,
    unit: 'calendar',
    citation: `${FEDERAL}, art. 145, parágrafo único`,
  },
  pad: { days: 60, extensionDays: 60, unit: 'calendar', citation: `${FEDERAL}, art. 152` },
  preventiveRemoval: { days: 60, extensionDays: 60, unit: 'calendar', citation: `${FEDERAL}, art. 147` },
};

export const period = z.object({
  value: z.int().min(1).max(36_500),
  unit: z.enum(['days', 'months', 'years']),
});
export type Period = z.infer<typeof period>;

/** When the power to punish is lost, by effect of the penalty still possible; null: never by lapse of time. */
export const limitationRule = z.object({
  citation: z.string(),
  light: period.nullable(),
  suspension: period.nullable(),
  dismissal: period.nullable(),
  other: period.nullable(),
  /** Days after the first valid opening when the whole term runs again. */
  resumesAfterDays: z.int().min(0).max(3650),
  /** Items that are also crimes: their penalties run out by the terms of criminal law (Lei 8.112/1990 art. 142 § 2). */
  criminalItems: z.array(id).optional(),
  /** How long before the last safe day the office is warned. */
  warningDays: z.int().min(1).max(3650).default(90),
});
export type LimitationRule = z.infer<typeof limitationRule>;

export const FEDERAL_LIMITATION: LimitationRule = {
  citation: `${FEDERAL}, art. 142; STJ, Súmula 635`,
  light: { value: 180, unit: 'days' },
  suspension: { value: 2, unit: 'years' },
  dismissal: { value: 5, unit: 'years' },
  other: null,
  resumesAfterDays: 140,
  warningDays: 90,
};

/** When the record of a sanction is cancelled for who received none after it. */
export const cancellationRule = z.object({
  citation: z.string(),
  light: period.nullable(),
  suspension: period.nullable(),
  retroactive: z.boolean(),
});

export const FEDERAL_CANCELLATION: z.infer<typeof cancellationRule> = {
  citation: `${FEDERAL}, art. 131`,
  light: { value: 3, unit: 'years' },
  suspension: { value: 5, unit: 'years' },
  retroactive: false,
};

/** What a sindicância may end in; anything graver asks for a PAD. */
export const sindicanciaRule = z.object({
  citation: z.string(),
  maxSuspensionDays: z.int().min(1).nullable(),
  admitsDismissal: z.boolean(),
});

export const FEDERAL_SINDICANCIA: z.infer<typeof sindicanciaRule> = {
  citation: `${FEDERAL}, arts. 145 e 146`,
  maxSuspensionDays: 30,
  admitsDismissal: false,
};

const rewardShape = z.object({
  id,
  citation: z.string(),
  label,
  /** A limit that the law gives in words which the application does not check by itself. */
  limitNote: z.string().nullable().default(null),
  limit: z
    .object({
      atMost: z.int().min(1),
      withinMonths: z.int().min(1),
      /** Situations in which it is not granted, such as being on a course. */
      notDuring: z.array(z.string()).default([]),
      citation: z.string(),
    })
    .nullable()
    .default(null),
});

/** A limit given as a text is kept as a note. */
export const reward = z.preprocess(
  (raw) =>
    typeof raw === 'object' && raw !== null && 'limit' in raw && typeof raw.limit === 'string'
      ? { ...raw, limit: null, limitNote: raw.limit }
      : raw,
  rewardShape,
);
export type Reward = z.infer<typeof reward>;

/** Whether a later law more favourable to the accused is offered as a reasoned choice, and on what ground. */
export const milderLawRule = z.object({ offered: z.boolean(), citation: z.string() });

export const MILDER_LAW: z.infer<typeof milderLawRule> = {
  offered: true,
  citation: 'CF, art. 5º, XL, por analogia',
};

/** Where in the range of the penalty the reckoning starts. */
export const worksheetStart = z.enum(['middle', 'minimum']);
export type WorksheetStart = z.infer<typeof worksheetStart>;

/** Weights of the circumstances, where the reckoning starts and how much of the range one point moves. */
export const worksheet = z.object({
  citation: z.string(),
  weights: z.array(z.object({ circumstance: id, weight: z.number().min(-100).max(100) })),
  percentPerPoint: z.number().min(0).max(100),
  start: worksheetStart.default('middle'),
});

/** A gap of the law and how this rulebook fills it; `setting` is the field of the rulebook that changes it. */
export const reading = z.object({
  id,
  citation: z.string(),
  text: z.string().min(1),
  value: z.union([z.string(), z.number(), z.boolean()]),
  setting: z.string().nullable().default(null),
});
export type Reading = z.infer<typeof reading>;
