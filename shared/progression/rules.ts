import type { ProgressionFacts } from './facts.ts';
import { payStep } from './pay-step.ts';
import { pointsFor } from './points.ts';
import { requirementsOf } from './requirements.ts';
import type { Standing } from './result.ts';
import type { Progression } from './schema.ts';
import { serviceSince } from './service-time.ts';
import { type ClassOrder, gradeAbove, scaleGrade } from './tables.ts';
import { highestSchooling } from './titles.ts';

/**
 * Where a guard stands for the grade above on a day: each requirement with its proof, the points with theirs, what
 * would break a tie, and the pay step by time of service (Anexo 2 of the model, arts. 3 to 7). Throws `invalid` on
 * `grade` when the table does not know it.
 */
export function progressionStanding(
  table: Progression,
  order: ClassOrder,
  facts: ProgressionFacts,
): Standing {
  const grade = scaleGrade(table, facts.grade);
  const target = gradeAbove(table, grade.id);
  const excluded = table.service.excludedAbsences;
  const service = serviceSince(facts.gradeSince, facts.absences, excluded);
  const context = { table, order, grade, service };
  const requirements = target === null ? [] : requirementsOf({ ...context, target }, facts);
  return {
    grade: grade.id,
    gradeLabel: grade.label,
    gradeSince: facts.gradeSince,
    target: target?.id ?? null,
    targetLabel: target?.label ?? null,
    yearsInGrade: service.yearsOn(facts.on),
    eligible: target !== null && requirements.every((one) => one.met),
    requirements,
    points: pointsFor(context, facts, target),
    tie: {
      courseGrade: facts.course?.grade ?? null,
      serviceDays: serviceSince(facts.admission, facts.absences, excluded).daysOn(facts.on).days,
      schooling: highestSchooling(facts),
      birthOn: facts.birthOn,
      dependants: facts.dependants,
    },
    step: payStep(context, facts),
  };
}
