import { z } from 'zod';
import { problem } from '../rulebook/proof.ts';
import { isoDate } from '../time/civil-date.ts';

const id = z.number().int();
const whom = { guardId: id.nullable(), guardName: z.string().nullable() };

/** Where the file is: each phase of its rite, and what the present one waits for. */
export const phaseView = z.object({
  id: z.string(),
  label: z.string(),
  citation: z.string(),
  state: z.enum(['done', 'current', 'ahead']),
  lacking: z.array(z.string()),
});

/** An act of the rite that may be recorded, or why it may not yet (`why`). `wanted`: the phase waits for it. */
export const nextActView = z.object({
  kind: z.string(),
  label: z.string(),
  citation: z.string(),
  hint: z.string(),
  signs: z.array(z.string()),
  document: z.string().nullable(),
  perAccused: z.boolean(),
  mustSay: z.boolean(),
  /** The term that it opens, in words; null for none. */
  opens: z.string().nullable(),
  ...whom,
  wanted: z.boolean(),
  why: problem.nullable(),
});

export const termView = z.object({
  id: z.string(),
  label: z.string(),
  citation: z.string(),
  ...whom,
  openedBy: z.string(),
  openedOn: isoDate,
  dueOn: isoDate,
  extendedOn: isoDate.nullable(),
  stoppedDays: z.number().int(),
  metOn: isoDate.nullable(),
  state: z.enum(['met', 'running', 'stopped', 'over', 'late']),
});

/** A guarantee with the act that meets it, or what is missing with its article. */
export const guaranteeView = z.object({
  id: z.string(),
  label: z.string(),
  citation: z.string(),
  ...whom,
  met: z.object({ actId: id.nullable(), label: z.string(), on: isoDate }).nullable(),
  missing: problem.nullable(),
});

/** How the file may end besides judgment; `why` says what bars it. */
export const outcomesView = z.object({
  archive: z.object({ why: problem.nullable() }),
  conversions: z.array(z.object({ to: z.string(), label: z.string(), why: problem.nullable() })),
});

export const tacCondition = z.object({
  id,
  guardId: id,
  guardName: z.string(),
  text: z.string(),
  dueOn: isoDate,
  outcome: z.enum(['kept', 'broken']).nullable(),
  outcomeOn: isoDate.nullable(),
  outcomeText: z.string().nullable(),
});

const linked = z.object({ id, number: z.string() }).nullable();

/** What the rite says of a file; empty lists once it is closed, but for its phases. */
export const riteView = z.object({
  kindLabel: z.string(),
  phases: z.array(phaseView),
  nextActs: z.array(nextActView),
  terms: z.array(termView),
  guarantees: z.array(guaranteeView),
  outcomes: outcomesView,
  /** The file that became this one, and the one that this became. */
  convertedFrom: linked,
  convertedTo: linked,
  conditions: z.array(tacCondition),
  /** Days before the last safe day of limitation from which the office is warned. */
  warningDays: z.number().int(),
});
export type RiteView = z.infer<typeof riteView>;
