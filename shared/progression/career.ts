import { GRADES, gradeLabel } from '../guards/model.ts';
import type { IsoDate } from '../time/civil-date.ts';

export type CareerFact = { readonly on: IsoDate; readonly kind: string; readonly detail: string };

/** The grade that an admission names in its words, `grade, unit`; undefined when it names none. */
function admittedAs(detail: string): string | undefined {
  return GRADES.find((one) => detail.startsWith(`${gradeLabel(one.id)},`))?.id;
}

/**
 * The grade of a guard on a day and since when, from the career in order. A career that records no grade before the day
 * is read with `current`, the grade of today, held since the admission.
 */
export function gradeOn(
  career: readonly CareerFact[],
  guard: { readonly admissionOn: IsoDate; readonly current: string },
  on: IsoDate,
): { readonly grade: string; readonly since: IsoDate } {
  const changes = career.filter((event) => event.kind === 'grade');
  const admission = career.find((event) => event.kind === 'admission');
  const first = changes.length === 0 ? guard.current : (admittedAs(admission?.detail ?? '') ?? guard.current);
  const held = changes
    .filter((event) => event.on <= on)
    .reduce(
      (before, { detail, on: since }) => (detail === before.grade ? before : { grade: detail, since }),
      { grade: first, since: guard.admissionOn },
    );
  return held;
}

/** Whether a guard is in service on a day, by the career and, where it is silent, by the status of today. */
export function inServiceOn(
  career: readonly CareerFact[],
  guard: { readonly admissionOn: IsoDate; readonly status: string },
  on: IsoDate,
): boolean {
  if (on < guard.admissionOn) return false;
  const changes = career.filter((event) => event.kind === 'status');
  if (changes.length === 0) return guard.status === 'active';
  return (changes.findLast((event) => event.on <= on)?.detail ?? 'active') === 'active';
}
