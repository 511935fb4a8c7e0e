import type { Bounds, Condition } from '../../../shared/rulebook/conditions.ts';

export type ConditionKind = 'otherwise' | 'any' | 'all' | 'not' | 'count' | 'sumDays' | 'serviceMonths';

export const KIND_LABELS: Readonly<Record<ConditionKind, string>> = {
  any: 'Basta uma destas (ou)',
  all: 'Todas estas (e)',
  not: 'Não ocorrer',
  count: 'Número de sanções',
  sumDays: 'Soma de dias de sanção',
  serviceMonths: 'Tempo de serviço',
  otherwise: 'Nos demais casos',
};

const INNER: readonly ConditionKind[] = ['any', 'all', 'not', 'count', 'sumDays', 'serviceMonths'];

/** The kinds offered: “nos demais casos” is only for a whole class. */
export function kindsFor(root: boolean): readonly ConditionKind[] {
  return root ? [...INNER, 'otherwise'] : INNER;
}

/** What a condition is; an empty one is taken for a count. */
export function kindOf(when: Condition): ConditionKind {
  if (when.otherwise) return 'otherwise';
  return INNER.find((kind) => when[kind] !== undefined) ?? 'count';
}

const COUNT: NonNullable<Condition['count']> = { of: 'any', withinMonths: 12, atLeast: 1 };

/** A condition to begin with. */
export function blankCondition(): Condition {
  return { count: COUNT };
}

function partsOf(when: Condition): Condition[] {
  return when.any ?? when.all ?? (when.not ? [when.not] : [when]);
}

/** The condition turned into another kind, keeping what makes sense in it. */
export function turnedInto(when: Condition, kind: ConditionKind): Condition {
  if (kindOf(when) === kind) return when;
  const parts = when.otherwise ? [blankCondition()] : partsOf(when);
  const [first = blankCondition()] = parts;
  const asked = when.count ?? when.sumDays ?? first.count ?? first.sumDays ?? COUNT;
  switch (kind) {
    case 'any':
      return { any: parts };
    case 'all':
      return { all: parts };
    case 'not':
      return { not: first };
    case 'count':
      return { count: asked };
    case 'sumDays':
      return { sumDays: { of: asked.of, withinMonths: asked.withinMonths, ...boundsOf(asked) } };
    case 'serviceMonths':
      return { serviceMonths: { atLeast: 12 } };
    case 'otherwise':
      return { otherwise: true };
  }
}

export const BOUND_LABELS = {
  atLeast: 'ao menos',
  moreThan: 'mais de',
  exactly: 'exatamente',
  atMost: 'no máximo',
  lessThan: 'menos de',
} as const;
export type Bound = keyof typeof BOUND_LABELS;
export const BOUNDS = [
  'atLeast',
  'moreThan',
  'exactly',
  'atMost',
  'lessThan',
] as const satisfies readonly Bound[];

/** Only the bounds of a count or of a sum. */
export function boundsOf(asked: Bounds): Bounds {
  return Object.fromEntries(givenBounds(asked));
}

/** The bounds that are given, with their values. */
export function givenBounds(asked: Bounds): readonly (readonly [Bound, number])[] {
  return BOUNDS.flatMap((bound) => {
    const value = asked[bound];
    return value === undefined ? [] : [[bound, value] as const];
  });
}

/** The same asked with other bounds. */
export function withBounds<T extends Bounds>(asked: T, given: readonly (readonly [Bound, number])[]): T {
  const none = Object.fromEntries(BOUNDS.map((bound) => [bound, undefined]));
  return { ...asked, ...none, ...Object.fromEntries(given) };
}
