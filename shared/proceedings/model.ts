import { z } from 'zod';
import { DEFAULT_PROCEDURES } from '../rulebook/procedures/defaults.ts';
import type { ActRule, Procedure } from '../rulebook/procedures-schema.ts';
import { actRuleOf, procedureOf } from './procedures.ts';

type Rules = { readonly procedures: readonly Procedure[] };

/** The id of a kind of proceeding of the rulebook, such as `pad`. */
export const proceedingKind = z.string({ error: 'Escolha o tipo.' }).min(1, 'Escolha o tipo.').max(60);
export type ProceedingKind = z.infer<typeof proceedingKind>;

/** `converted`: ended in another file, to which it gave its charges. */
export const proceedingStatus = z.enum(['open', 'decided', 'archived', 'converted']);
export type ProceedingStatus = z.infer<typeof proceedingStatus>;

/** The id of an act of the kind of proceeding, such as `citacao`. */
export const actKind = z.string({ error: 'Escolha o ato.' }).min(1, 'Escolha o ato.').max(60);
export type ActKind = z.infer<typeof actKind>;

export const circumstanceKind = z.enum(['mitigating', 'aggravating', 'recurrence']);
export type CircumstanceKind = z.infer<typeof circumstanceKind>;

export const findingOutcome = z.enum(['proven', 'not_proven', 'did_not_happen', 'justified'], {
  error: 'Escolha a conclusão.',
});
export type FindingOutcome = z.infer<typeof findingOutcome>;

/** The name of a kind by the rulebook given, or by federal law where it has none of that id. */
export function kindLabel(kind: ProceedingKind, rules: Rules | null = null): string {
  return procedureOf(rules, kind).label;
}

export const STATUS_LABELS: Readonly<Record<ProceedingStatus, string>> = {
  open: 'Em andamento',
  decided: 'Julgado',
  archived: 'Arquivado',
  converted: 'Convertido',
};

function known(id: ActKind, kind: Procedure | null): ActRule | undefined {
  const all = kind === null ? DEFAULT_PROCEDURES : [kind, ...DEFAULT_PROCEDURES];
  return all.map((one) => actRuleOf(one, id)).find((one) => one !== undefined);
}

/** Whether the act is done to, or by, one accused guard. */
export function isOfAccused(id: ActKind, kind: Procedure | null = null): boolean {
  return known(id, kind)?.perAccused ?? false;
}

/** The name of an act of the file, by its kind or by any of federal law. */
export function actLabel(id: ActKind, kind: Procedure | null = null): string {
  return known(id, kind)?.label ?? id;
}

export const OUTCOME_LABELS: Readonly<Record<FindingOutcome, string>> = {
  proven: 'Provada',
  not_proven: 'Não provada',
  did_not_happen: 'Fato inexistente',
  justified: 'Justificada',
};
