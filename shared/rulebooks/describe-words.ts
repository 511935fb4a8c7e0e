import { plural } from '../behavior/wording.ts';
import { leaveLabel } from '../guards/model.ts';
import { ROLE_LABELS, role } from '../permissions.ts';
import type { RulebookDraftBody } from '../rulebook/draft-schema.ts';

export type Body = RulebookDraftBody;

/** One thing that a rulebook says, under a name: `Citação`, `art. 33, I`. */
export type Said = readonly [field: string, label: string, text: string];

/** One entry of a section, such as a sanction: its id, its name, and what is said of it. */
export type Entry = { readonly id: string; readonly label: string; readonly said: readonly Said[] };

export type Section = { readonly id: string; readonly label: string; readonly entries: readonly Entry[] };

export const NOTHING = 'nada consta';

export function orNothing(text: string | null): string {
  return text === null || text === '' ? NOTHING : text;
}

export function yesNo(value: boolean): string {
  return value ? 'sim' : 'não';
}

export function list(words: readonly string[]): string {
  return words.length === 0 ? NOTHING : words.join(', ');
}

export function labelIn(
  items: readonly { readonly id: string; readonly label: string }[],
  id: string,
): string {
  return items.find((one) => one.id === id)?.label ?? id;
}

export const ANCHOR_WORDS = {
  fulfilledOn: 'do cumprimento da sanção',
  appliedOn: 'da aplicação da sanção',
  finalOn: 'do dia em que a decisão se tornou definitiva',
} as const;

export const EFFECT_WORDS = {
  light: 'leve',
  suspension: 'suspensão',
  dismissal: 'perda do cargo',
  other: 'outro',
} as const;

const UNITS = { days: ['dia', 'dias'], months: ['mês', 'meses'], years: ['ano', 'anos'] } as const;

export function periodWords(period: Body['limitation']['light']): string {
  if (period === null) return 'não corre';
  const [one, many] = UNITS[period.unit];
  return plural(period.value, one, many);
}

export function termWords({ days, extensionDays, unit }: Body['terms']['appeal']): string {
  const kind = unit === 'business' ? ' úteis' : '';
  const more = extensionDays === 0 ? '' : `, prorrogável por ${extensionDays}`;
  return `${plural(days, 'dia', 'dias')}${kind}${more}`;
}

export function leaveKindsWords(kinds: 'all' | readonly string[]): string {
  return kinds === 'all' ? 'todas' : list(kinds.map(leaveLabel));
}

export function holderLabel(name: string): string {
  const known = role.safeParse(name);
  return known.success ? ROLE_LABELS[known.data] : name;
}
