import { z } from 'zod';
import { DEFAULT_PROCEDURES } from './procedures/defaults.ts';
import { actEffect, phaseExit } from './procedures-schema.ts';

const words = z.string().max(20_000).default('');
const maybe = z.string().max(20_000).nullable().default(null);
const flag = z.boolean().default(false);
const names = z.array(z.string().max(200)).default([]);

const draftAct = z.object({
  id: words,
  label: words,
  citation: words,
  hint: words,
  perAccused: flag,
  signs: names,
  document: maybe,
  opens: maybe,
  meets: maybe,
  extends: maybe,
  compulsory: flag,
  group: maybe,
  counts: z.enum(['recorded', 'term_over']).default('recorded'),
  after: names,
  fromCharge: flag,
  last: flag,
  once: flag,
  mustSay: flag,
  effect: actEffect.default('none'),
});
export type DraftAct = z.infer<typeof draftAct>;

const draftPhase = z.object({
  id: words,
  label: words,
  citation: words,
  exit: phaseExit.default('acts'),
  acts: z.array(draftAct).default([]),
});
export type DraftPhase = z.infer<typeof draftPhase>;

const draftGuarantee = z.object({
  id: words,
  label: words,
  citation: words,
  text: words,
  metBy: names,
  after: names,
  until: names,
  perAccused: flag,
});
export type DraftGuarantee = z.infer<typeof draftGuarantee>;

const draftTerm = z.object({
  id: words,
  label: words,
  days: z.number().default(0),
  extensionDays: z.number().default(0),
  unit: z.enum(['calendar', 'business']).default('calendar'),
  citation: words,
});

const draftProcedure = z.object({
  id: words,
  label: words,
  prefix: words,
  citation: words,
  note: words,
  enabled: z.boolean().default(true),
  punitive: flag,
  judged: flag,
  phases: z.array(draftPhase).default([]),
  anytime: z.array(draftAct).default([]),
  guarantees: z.array(draftGuarantee).default([]),
  terms: z.array(draftTerm).default([]),
  archive: z
    .object({ allowed: z.boolean().default(true), after: names, citation: words })
    .default({ allowed: true, after: [], citation: '' }),
  conversions: z.array(z.object({ to: words, after: names, citation: words })).default([]),
});
export type DraftProcedure = z.infer<typeof draftProcedure>;

/** The kinds of proceeding while a rulebook is being written: any name may still point to nothing. */
export const draftProcedures = z.array(draftProcedure).default(DEFAULT_PROCEDURES);
