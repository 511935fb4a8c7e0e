import type { TermRule, Terms } from './procedure-schema.ts';
import type { Procedure } from './procedures-schema.ts';

/** The terms that every rulebook has, in the order of the work. */
export const TERM_KEYS = [
  'defence',
  'defenceCommon',
  'appeal',
  'judgment',
  'sindicancia',
  'pad',
  'preventiveRemoval',
] as const satisfies readonly (keyof Terms)[];

export const TERM_NAMES: Readonly<Record<keyof Terms, string>> = {
  defence: 'Prazo de defesa',
  defenceCommon: 'Prazo comum de defesa',
  appeal: 'Prazo de recurso',
  judgment: 'Prazo do julgamento',
  sindicancia: 'Prazo da sindicância',
  pad: 'Prazo do processo',
  preventiveRemoval: 'Afastamento preventivo',
};

export type NamedTerm = TermRule & { readonly id: string; readonly label: string };

/** A term by its name; that of defence is the common one where several guards answer. Null where there is none. */
export function termNamed(
  kind: Pick<Procedure, 'terms'>,
  terms: Terms,
  id: string,
  accused: number,
): NamedTerm | null {
  const own = kind.terms.find((one) => one.id === id);
  if (own !== undefined) return own;
  const key = TERM_KEYS.find((one) => one === (id === 'defence' && accused > 1 ? 'defenceCommon' : id));
  return key === undefined ? null : { ...terms[key], id, label: TERM_NAMES[key] };
}
