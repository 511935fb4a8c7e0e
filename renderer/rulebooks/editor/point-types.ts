import { assertNever } from '../../../shared/assert.ts';
import type { PointRule } from '../../../shared/progression/schema.ts';

export type PointProps<T = PointRule> = {
  readonly path: string;
  readonly one: T;
  readonly set: (next: PointRule) => void;
};

/** The rule turned into another kind, with what is common to all. */
export function turned(one: PointRule, kind: PointRule['kind'], firstClass: string): PointRule {
  const { id, citation, label, value } = one;
  const base = { id, citation, label, value };
  switch (kind) {
    case 'year_in_grade':
      return { ...base, kind };
    case 'title':
      return { ...base, kind, levels: ['superior'], minHours: null, once: false, unlessRequired: false };
    case 'sanction':
      return { ...base, kind, sanctions: [], withinMonths: 24 };
    case 'class':
      return { ...base, kind, class: firstClass };
    default:
      return assertNever(kind);
  }
}
