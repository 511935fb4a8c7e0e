import { ROLE_LABELS, role } from '../../shared/permissions.ts';
import type { SanctionEffect } from '../../shared/rulebook/catalog-schema.ts';
import type { Terms } from '../../shared/rulebook/procedure-schema.ts';

export const EFFECTS: Readonly<Record<SanctionEffect, string>> = {
  light: 'Sanção leve',
  suspension: 'Suspensão',
  dismissal: 'Perda do cargo',
  other: 'Outro',
};

export const TERM_LABELS: readonly { readonly id: keyof Terms; readonly label: string }[] = [
  { id: 'defence', label: 'Defesa' },
  { id: 'defenceCommon', label: 'Defesa de vários acusados, em comum' },
  { id: 'appeal', label: 'Recurso' },
  { id: 'judgment', label: 'Julgamento' },
  { id: 'sindicancia', label: 'Conclusão da sindicância' },
  { id: 'pad', label: 'Conclusão do processo administrativo disciplinar' },
  { id: 'preventiveRemoval', label: 'Afastamento preventivo' },
];

/** A role of the application by its name; any other office as the rulebook writes it. */
export function officeLabel(name: string): string {
  const known = role.safeParse(name);
  return known.success ? ROLE_LABELS[known.data] : name;
}

/** Who the municipality may choose to apply a sanction. */
export const COMPETENT = (['autoridade', 'corregedor', 'comandante'] as const).map((value) => ({
  value,
  label: ROLE_LABELS[value],
}));

/** `1 erro e 2 avisos`. */
export function countsWords(errors: number, warnings: number): string {
  const e = errors === 1 ? '1 erro' : `${errors} erros`;
  const w = warnings === 1 ? '1 aviso' : `${warnings} avisos`;
  if (errors === 0 && warnings === 0) return 'Nenhum apontamento';
  if (errors === 0) return w;
  return warnings === 0 ? e : `${e} e ${w}`;
}
