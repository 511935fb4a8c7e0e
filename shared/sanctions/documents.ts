import { z } from 'zod';
import { isoDate } from '../time/civil-date.ts';

const person = z.object({ name: z.string(), registration: z.string() });

/** The decision of an appeal or of a revision. */
export const appealDecisionFacts = z.object({
  proceeding: z.string(),
  guard: person,
  /** `Recurso hierárquico`, `Pedido de reconsideração`, `Revisão`. */
  what: z.string(),
  filedOn: isoDate,
  claims: z.string(),
  citation: z.string(),
  itemLabel: z.string(),
  before: z.string(),
  outcome: z.string(),
  after: z.string(),
  decidedOn: isoDate,
  reasons: z.string(),
});
export type AppealDecisionFacts = z.output<typeof appealDecisionFacts>;

/** What payroll and roster must know of a penalty that is served. */
export const payrollNoticeFacts = z.object({
  guard: person.extend({ unit: z.string(), grade: z.string() }),
  proceeding: z.string(),
  penalty: z.string(),
  finalOn: isoDate,
  from: isoDate,
  to: isoDate,
  days: z.number().int(),
  /** Null where the days are not worked nor paid. */
  fine: z.object({ percent: z.number(), citation: z.string() }).nullable(),
  recipient: z.string(),
});
export type PayrollNoticeFacts = z.output<typeof payrollNoticeFacts>;
