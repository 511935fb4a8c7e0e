import { z } from 'zod';
import { because } from '../rulebook/proof.ts';
import { isoDate } from '../time/civil-date.ts';

const id = z.number().int();
const named = z.object({ class: z.string(), label: z.string() });

export const actStatus = z.enum(['draft', 'issued', 'annulled']);
export type ActStatus = z.infer<typeof actStatus>;

export const ACT_STATUS_LABELS: Readonly<Record<ActStatus, string>> = {
  draft: 'Minuta',
  issued: 'Expedido',
  annulled: 'Anulado',
};

/** A change of class that no act has declared yet. */
export const dueChange = z.object({
  guard: z.object({ id, name: z.string(), registration: z.string() }),
  /** The class last declared; the class of entry where none was. */
  from: named,
  to: named,
  /** The day since which the guard has the class. */
  on: isoDate,
  citation: z.string(),
  because: z.array(because),
  /** It happened before the day up to which an earlier act declared: facts were recorded or annulled after that act. */
  retroactive: z.boolean(),
});
export type DueChange = z.infer<typeof dueChange>;

export const actItem = dueChange.extend({ excluded: z.boolean(), excludedReason: z.string().nullable() });
export type ActItem = z.infer<typeof actItem>;

export const actRow = z.object({
  id,
  /** `ATO-AAAA-NNNNNN`; null until issued. */
  number: z.string().nullable(),
  status: actStatus,
  /** The day up to which changes are declared. */
  until: isoDate,
  createdAt: z.string(),
  createdBy: z.string(),
  issuedOn: isoDate.nullable(),
  authority: z.object({ name: z.string(), office: z.string() }).nullable(),
  /** Why a substitute signed; empty when the holder did. */
  substitution: z.string(),
  /** Changes declared, without those excluded. */
  changes: z.number().int(),
  excluded: z.number().int(),
  annulledOn: isoDate.nullable(),
  annulledReason: z.string().nullable(),
  /** Its paper in the register; null for a draft, and before the register had the kind. */
  documentId: id.nullable(),
  version: z.number().int(),
});
export type ActRow = z.infer<typeof actRow>;

/** Whether who reads may sign, under the rulebook in force: as holder, as substitute (with a reason), or why not. */
export const signing = z.discriminatedUnion('as', [
  z.object({ as: z.literal('holder'), citation: z.string() }),
  z.object({ as: z.literal('substitute'), citation: z.string() }),
  z.object({ as: z.literal('nobody'), citation: z.string(), text: z.string() }),
]);
export type Signing = z.infer<typeof signing>;

export const act = actRow.extend({
  rulebook: z.object({ id, title: z.string() }),
  items: z.array(actItem),
  signing,
  /** What changed in the facts since the draft was made; while there is anything it cannot be issued. */
  outdated: z.array(z.string()),
});
export type Act = z.infer<typeof act>;

/** Declared and real class of a guard on the day of one act or of several in a row. */
export const difference = z.object({
  guard: z.object({ id, name: z.string(), registration: z.string() }),
  acts: z.array(z.object({ id, number: z.string(), until: isoDate })),
  declared: named,
  facts: named,
  /** What was recorded after the act and explains it. */
  reasons: z.array(z.string()),
  explained: z.boolean(),
});
export type Difference = z.infer<typeof difference>;
