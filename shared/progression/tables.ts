import { invalidField } from '../contract/errors.ts';
import type { Progression, ScaleGrade } from './schema.ts';

/** The classes of behavior of a rulebook, best first, and their names. */
export type ClassOrder = {
  readonly bestFirst: readonly string[];
  readonly label: (id: string) => string;
};

type Classes = {
  readonly bestToWorst: readonly string[];
  readonly classes: readonly { readonly id: string; readonly label?: string | undefined }[];
};

/** Best first as the rulebook says, or in the order in which it lists its classes. */
export function classOrderOf({ bestToWorst, classes }: Classes): ClassOrder {
  const labels = new Map(classes.map((one) => [one.id, one.label ?? one.id]));
  return {
    bestFirst: bestToWorst.length > 0 ? bestToWorst : classes.map((one) => one.id),
    label: (id) => labels.get(id) ?? id,
  };
}

/** Whether a class is as good as the least asked; an unknown one is not. */
export function isAtLeast({ bestFirst }: ClassOrder, held: string, least: string): boolean {
  const at = bestFirst.indexOf(held);
  return at >= 0 && at <= bestFirst.indexOf(least);
}

/** A grade of the scale. Throws `invalid` on `grade`. */
export function scaleGrade(table: Progression, id: string): ScaleGrade {
  const found = table.grades.find((one) => one.id === id);
  if (found === undefined) throw invalidField('grade', `A norma não prevê a graduação “${id}”.`);
  return found;
}

/** The grade above; null for the highest. */
export function gradeAbove(table: Progression, id: string): ScaleGrade | null {
  const at = table.grades.findIndex((one) => one.id === id);
  return at < 0 ? null : (table.grades[at + 1] ?? null);
}

/** The grade just below; null for the lowest. */
export function gradeBelow(table: Progression, id: string): ScaleGrade | null {
  const at = table.grades.findIndex((one) => one.id === id);
  return at < 1 ? null : (table.grades[at - 1] ?? null);
}
