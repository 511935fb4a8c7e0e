import { behaviorClassOn } from '../../shared/behavior/evaluate.ts';
import type { BehaviorFacts } from '../../shared/behavior/facts.ts';
import { gradeOn, inServiceOn } from '../../shared/progression/career.ts';
import type { ProgressionFacts } from '../../shared/progression/facts.ts';
import type { Progression } from '../../shared/progression/schema.ts';
import { gradeAbove } from '../../shared/progression/tables.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import type { GuardRow } from '../guards/rows.ts';
import type { ProgressionSources } from './sources.ts';

type CareerPoint = { readonly grade: string; readonly since: string };

function careerFacts(sources: ProgressionSources, id: number) {
  return (sources.career.get(id) ?? []).map((row) => ({
    on: row.on_day,
    kind: row.kind,
    detail: row.detail,
  }));
}

/** The grade of a guard on a day; null when not in service. */
export function careerOn(sources: ProgressionSources, guard: GuardRow, on: string): CareerPoint | null {
  const career = careerFacts(sources, guard.id);
  const { admission_on: admissionOn, status, grade: current } = guard;
  if (!inServiceOn(career, { admissionOn, status }, on)) return null;
  return gradeOn(career, { admissionOn, current }, on);
}

/** Days of suspension served are absences of kind `suspensao`. */
function absencesOf(rules: Rulebook, behavior: BehaviorFacts): ProgressionFacts['absences'] {
  const suspensions = new Set(
    rules.sanctions.filter((one) => one.effect === 'suspension').map((one) => one.id),
  );
  const served = behavior.sanctions.flatMap(({ kind, appliedOn, fulfilledOn }) =>
    suspensions.has(kind) && appliedOn && fulfilledOn && appliedOn <= fulfilledOn
      ? [{ from: appliedOn, to: fulfilledOn, kind: 'suspensao' }]
      : [],
  );
  return [...behavior.leaves, ...served];
}

function sanctionsOf({ sanctions }: BehaviorFacts, on: string): ProgressionFacts['sanctions'] {
  return sanctions
    .filter((one) => one.finalOn <= on)
    .map((one) => ({ kind: one.kind, appliedOn: one.appliedOn ?? one.fulfilledOn ?? one.finalOn }));
}

function studiesOf(sources: ProgressionSources, id: number, target: string | null, on: string) {
  const titles = (sources.titles.get(id) ?? []).filter((row) => row.concluded_on <= on);
  const courses = (sources.courses.get(id) ?? []).filter(
    (row) => row.for_grade === target && row.concluded_on !== null && row.concluded_on <= on,
  );
  const course = courses.find((row) => row.outcome === 'approved') ?? courses[0];
  return {
    schooling: null,
    titles: titles.map((row) => ({
      level: row.level,
      hours: row.hours,
      on: row.concluded_on,
      name: row.name,
      related: row.related === 1,
    })),
    course:
      course === undefined
        ? null
        : { approved: course.outcome === 'approved', on: course.concluded_on, grade: course.score },
  };
}

function testsOf(sources: ProgressionSources, id: number, target: string | null, on: string) {
  const latest = <T extends { readonly on_day: string }>(rows: readonly T[] | undefined): T | undefined =>
    rows?.find((row) => row.on_day <= on);
  const approval = (row: { readonly on_day: string; readonly approved: number } | undefined) =>
    row === undefined ? null : { approved: row.approved === 1, on: row.on_day };
  const selections = sources.selections.get(id)?.filter((row) => row.for_grade === target);
  return {
    selection: approval(latest(selections)),
    fitness: approval(latest(sources.fitness.get(id))),
    evaluations: (sources.evaluations.get(id) ?? [])
      .filter((row) => row.on_day <= on)
      .map((row) => ({ approved: row.approved === 1, on: row.on_day })),
  };
}

function civilOf(sources: ProgressionSources, id: number, on: string) {
  const licence = sources.licences.get(id)?.find((row) => row.issued_on <= on && on <= row.expires_on);
  return {
    drivingLicence: licence?.category ?? null,
    conviction: (sources.convictions.get(id) ?? []).some((row) => row.on_day <= on),
    dependants: (sources.dependants.get(id) ?? []).filter(
      (row) => row.from_day <= on && (row.ended_on === null || on <= row.ended_on),
    ).length,
  };
}

/** The facts of one guard at a point of the career, under a rulebook; null without admission on the day. */
export function factsAt(
  sources: ProgressionSources,
  guard: GuardRow,
  point: CareerPoint,
  law: { readonly rules: Rulebook; readonly table: Progression },
  on: string,
): ProgressionFacts | null {
  if (guard.admission_on > on) return null;
  const behavior: BehaviorFacts = {
    admission: guard.admission_on,
    sanctions: sources.sanctions.get(guard.id) ?? [],
    leaves: sources.leaves.get(guard.id) ?? [],
  };
  const target = gradeAbove(law.table, point.grade)?.id ?? null;
  return {
    on,
    grade: point.grade,
    gradeSince: point.since,
    admission: guard.admission_on,
    birthOn: guard.birth_on,
    behavior: behaviorClassOn(law.rules, behavior, on),
    openPad: (sources.pads.get(guard.id) ?? []).some(
      (pad) => pad.opened_on <= on && (pad.closed_on === null || pad.closed_on > on),
    ),
    sanctions: sanctionsOf(behavior, on),
    absences: absencesOf(law.rules, behavior),
    ...studiesOf(sources, guard.id, target, on),
    ...testsOf(sources, guard.id, target, on),
    ...civilOf(sources, guard.id, on),
  };
}
