import { z } from 'zod';
import { term } from './procedure-schema.ts';

const id = z.string().min(1).max(60);
const label = z.string().min(1).max(400);
const words = z.string().max(20_000).default('');
const flag = z.boolean().default(false);
const names = z.array(id).default([]);

/** What an act does to the clocks of the file: opens it, stops the clocks or sets them going again. */
export const actEffect = z.enum(['none', 'opens', 'stops', 'resumes']);

/** An act of a kind of proceeding. `after`, `group` and the terms are names within the same kind. */
export const actRule = z.object({
  id,
  label,
  citation: words,
  hint: words,
  /** Done to, or by, one accused; otherwise of the whole file. */
  perAccused: flag,
  /** Who signs it: roles of the application or other names. */
  signs: z.array(z.string().min(1).max(120)).default([]),
  /** The document that it becomes; null for none. */
  document: z.string().max(60).nullable().default(null),
  /** The term that it opens, meets or extends; null for none. */
  opens: id.nullable().default(null),
  meets: id.nullable().default(null),
  extends: id.nullable().default(null),
  /** Without it, or another of its group, the phase is not left. */
  compulsory: flag,
  /** Acts of one group do for one another: the hearing held and the hearing declined. */
  group: id.nullable().default(null),
  /** `term_over`: it counts only from the day after the last of the term that it opened. */
  counts: z.enum(['recorded', 'term_over']).default('recorded'),
  /** Acts, or others of their groups, that must come before. */
  after: names,
  /** It does not reach what was charged after it. */
  fromCharge: flag,
  /** It counts only while no act of an accused is later. */
  last: flag,
  once: flag,
  /** Its text is compulsory. */
  mustSay: flag,
  effect: actEffect.default('none'),
});
export type ActRule = z.infer<typeof actRule>;

/** How a phase is left: by its own compulsory acts, or by what is recorded elsewhere in the application. */
export const phaseExit = z.enum(['acts', 'decision', 'notice', 'appeal', 'service', 'archive']);
export type PhaseExit = z.infer<typeof phaseExit>;

export const phaseRule = z.object({
  id,
  label,
  citation: words,
  exit: phaseExit.default('acts'),
  acts: z.array(actRule).default([]),
});
export type PhaseRule = z.infer<typeof phaseRule>;

/** What may not be missing when the file is judged; `text` says so when it is, `label` names it when it is met. */
export const guaranteeRule = z.object({
  id,
  label,
  citation: words,
  text: z.string().min(1).max(2000),
  metBy: names,
  /** Guarantees that must have been met before. */
  after: names,
  /** Guarantees, listed after it, for which it serves: met later than these, it does not count. */
  until: names,
  perAccused: flag,
});
export type GuaranteeRule = z.infer<typeof guaranteeRule>;

export const conversionRule = z.object({ to: id, after: names, citation: words });

export const procedureRule = z.object({
  id,
  label,
  /** Beginning of its numbers: PAD-2026-000001. */
  prefix: z.string().regex(/^[A-Z]{2,8}$/, 'Use de 2 a 8 letras maiúsculas.'),
  citation: words,
  note: words,
  /** The municipality has it. */
  enabled: z.boolean().default(true),
  /** Its valid opening interrupts limitation. */
  punitive: flag,
  /** It ends in a judgment that may impose a penalty. */
  judged: flag,
  phases: z.array(phaseRule).min(1),
  /** Acts possible in any phase. */
  anytime: z.array(actRule).default([]),
  guarantees: z.array(guaranteeRule).default([]),
  /** Terms of its own, besides those of the rulebook. */
  terms: z.array(term.extend({ id, label })).default([]),
  archive: z.object({ allowed: z.boolean(), after: names, citation: words }).default({
    allowed: true,
    after: [],
    citation: '',
  }),
  conversions: z.array(conversionRule).default([]),
});
export type Procedure = z.infer<typeof procedureRule>;

export const procedures = z.array(procedureRule).min(1);
