import { z } from 'zod';
import { isoDate } from '../time/civil-date.ts';

const person = z.object({ name: z.string(), registration: z.string() });
const signer = z.object({ name: z.string(), office: z.string() });

/** What an indictment says: charges, evidence and witnesses. */
export const libeloFacts = z.object({
  proceeding: z.string(),
  kind: z.string(),
  summary: z.string(),
  charges: z.array(
    z.object({
      guard: person,
      citation: z.string(),
      label: z.string(),
      severity: z.string(),
      factOn: isoDate,
      fact: z.string(),
      /** `Agravante: … (art.)`, one each; refused ones left out. */
      circumstances: z.array(z.string()),
    }),
  ),
  evidence: z.array(z.object({ number: z.number().int(), description: z.string(), source: z.string() })),
  witnesses: z.array(z.string()),
  /** Days of the defence term, and its article. */
  defence: z.object({ days: z.number().int(), unit: z.enum(['calendar', 'business']), citation: z.string() }),
});
export type LibeloFacts = z.output<typeof libeloFacts>;

const ruled = z.object({
  guard: person,
  citation: z.string(),
  label: z.string(),
  fact: z.string(),
  factOn: isoDate,
  law: z.string(),
  lawReason: z.string(),
  outcome: z.string(),
  penalty: z.string(),
  reason: z.string(),
  departures: z.array(z.object({ label: z.string(), fact: z.string(), reason: z.string() })),
});

/** A decision as signed. */
export const rulingFacts = z.object({
  proceeding: z.string(),
  kind: z.string(),
  summary: z.string(),
  decidedOn: isoDate,
  reasons: z.string(),
  authority: signer,
  findings: z.array(ruled),
});
export type RulingFacts = z.output<typeof rulingFacts>;

/** What tells one accused of the decision. */
export const decisionNoticeFacts = z.object({
  proceeding: z.string(),
  kind: z.string(),
  guard: person,
  decidedOn: isoDate,
  authority: signer,
  /** Number of the decision in the register; empty for one signed before it. */
  decisionNumber: z.string(),
  rulings: z.array(
    z.object({ citation: z.string(), label: z.string(), outcome: z.string(), penalty: z.string() }),
  ),
  appeal: z.object({ days: z.number().int(), unit: z.enum(['calendar', 'business']), citation: z.string() }),
});
export type DecisionNoticeFacts = z.output<typeof decisionNoticeFacts>;
