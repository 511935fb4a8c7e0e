import { z } from 'zod';
import type { ActRule } from '../rulebook/procedures-schema.ts';
import { isoDate } from '../time/civil-date.ts';

/** The papers of acts, by the id of their kind in the register of documents. */
export const ACT_PAPERS = [
  'portaria',
  'designacao',
  'citacao',
  'abertura_prazo',
  'recibo_defesa',
  'relatorio_final',
] as const;
export const actPaperKind = z.enum(ACT_PAPERS);
export type ActPaperKind = z.infer<typeof actPaperKind>;

const BY_ACT: ReadonlyMap<string, ActPaperKind> = new Map([
  ['comissao', 'designacao'],
  ['citacao', 'citacao'],
]);

/** The paper that an act becomes, by what the rite says of it; null for acts without one here. */
export function paperOfAct({ id, effect, opens, meets, last, perAccused }: ActRule): ActPaperKind | null {
  const known = BY_ACT.get(id);
  if (known !== undefined) return known;
  if (effect === 'opens') return 'portaria';
  if (perAccused && opens === 'defence') return 'abertura_prazo';
  if (perAccused && meets === 'defence') return 'recibo_defesa';
  return last ? 'relatorio_final' : null;
}

const person = z.object({ name: z.string(), registration: z.string() });

/** What the paper of an act says, frozen: the text as it was edited before issuing. */
export const actPaperFacts = z.object({
  actId: z.number().int(),
  proceeding: z.string(),
  kind: z.string(),
  act: z.object({ label: z.string(), on: isoDate }),
  guard: person.nullable(),
  body: z.string(),
  signer: z.object({ name: z.string(), office: z.string() }),
  /** Whether it ends with room for the accused to sign its receipt. */
  receipt: z.boolean(),
});
export type ActPaperFacts = z.output<typeof actPaperFacts>;

/** Each guarantee of the rite with the act that meets it, or what is missing; and the acts annulled. */
export const checklistFacts = z.object({
  proceeding: z.string(),
  kind: z.string(),
  on: isoDate,
  guarantees: z.array(
    z.object({
      label: z.string(),
      citation: z.string(),
      /** The accused whom it protects; empty for the whole file. */
      guard: z.string(),
      met: z.object({ label: z.string(), on: isoDate }).nullable(),
      missing: z.string(),
    }),
  ),
  annulled: z.array(z.object({ label: z.string(), guard: z.string(), on: isoDate, reason: z.string() })),
});
export type ChecklistFacts = z.output<typeof checklistFacts>;

/** In one line of a list. */
export function actPaperSummary({ proceeding, guard }: ActPaperFacts): string {
  return guard === null ? proceeding : `${guard.name}, ${proceeding}`;
}

/** In one line of a list: how many guarantees are missing. */
export function checklistSummary({ proceeding, guarantees }: ChecklistFacts): string {
  const missing = guarantees.filter((one) => one.met === null).length;
  if (missing === 0) return `${proceeding}: garantias completas`;
  return `${proceeding}: ${missing === 1 ? 'falta 1 garantia' : `faltam ${missing} garantias`}`;
}
