import { z } from 'zod';
import { schoolingLevel } from './schooling.ts';

const id = z.string().min(1).max(60);
const label = z.string().min(1).max(400);
const citation = z.string().default('');

/** One grade of the scale, lowest first; what is asked here is asked of who wants to enter it. */
const scaleGrade = z.object({
  id,
  label,
  /** Whole years of service in this grade before the next; null in the last. */
  yearsToNext: z.int().min(0).max(60).nullable(),
  /** Least schooling of who enters the grade; null: none asked. */
  schooling: schoolingLevel.nullable().default(null),
  /** Least category of the driving licence of who enters the grade; null: none asked. */
  drivingLicence: z.enum(['A', 'B', 'C', 'D', 'E']).nullable().default(null),
  /** Letters of the pay table that the grade has. */
  steps: z.int().min(1).max(26).default(1),
});
export type ScaleGrade = z.infer<typeof scaleGrade>;

/** What is checked of each candidate, in the order in which it is shown. */
export const requirementId = z.enum([
  'time',
  'schooling',
  'driving_licence',
  'course',
  'selection',
  'fitness',
  'evaluations',
  'behavior',
  'no_open_pad',
  'no_conviction',
]);
export type RequirementId = z.infer<typeof requirementId>;

const pointBase = { id, citation, label, value: z.number().min(-1000).max(1000) };

/** What gives or takes points; a negative value takes. */
export const pointRule = z.discriminatedUnion('kind', [
  z.object({ ...pointBase, kind: z.literal('year_in_grade') }),
  z.object({
    ...pointBase,
    kind: z.literal('title'),
    levels: z.array(schoolingLevel).min(1),
    minHours: z.int().min(1).nullable().default(null),
    /** Several titles of these levels count as one. */
    once: z.boolean().default(false),
    /** Nothing where the grade to enter already asks the level. */
    unlessRequired: z.boolean().default(false),
  }),
  z.object({
    ...pointBase,
    kind: z.literal('sanction'),
    sanctions: z.array(id).min(1),
    /** Applied in so many months up to the day before the count. */
    withinMonths: z.int().min(1).max(1200),
  }),
  z.object({ ...pointBase, kind: z.literal('class'), class: id }),
]);
export type PointRule = z.infer<typeof pointRule>;

export const tieBreaker = z.enum(['course_grade', 'service_time', 'schooling', 'age', 'dependants']);
export type TieBreaker = z.infer<typeof tieBreaker>;

const shares = z.object({
  citation,
  /** Posts of the career by law; null: the guards in service are taken for it. */
  total: z.int().min(1).max(1_000_000).nullable().default(null),
  rounding: z.enum(['down', 'nearest', 'up']).default('down'),
  /** Grades named together share one number of posts. */
  groups: z.array(z.object({ grades: z.array(id).min(1), percent: z.number().min(0).max(100) })).default([]),
});

const service = z.object({
  citation,
  /** Kinds of absence that are not service in the grade; `suspensao` stands for days of suspension served. */
  excludedAbsences: z.array(id).default([]),
});

const course = z.object({
  citation,
  minimumGrade: z.number().min(0).max(100).nullable().default(null),
  /** How long an approval is worth, counted from its publication. */
  validMonths: z.int().min(1).max(1200).nullable().default(null),
});

const timeStep = z.object({
  citation,
  years: z.int().min(1).max(60),
  /** Steps begin in this grade. */
  fromGrade: id,
  minimumClass: id,
  probationYears: z.int().min(0).max(20).default(0),
});

const appeal = z.object({
  citation,
  businessDays: z.int().min(1).max(365),
  answerBusinessDays: z.int().min(1),
});

const shape = z.object({
  citation: z.string(),
  minimumClass: id,
  grades: z.array(scaleGrade).min(2),
  requirements: z.array(z.object({ id: requirementId, citation, label })).default([]),
  points: z.array(pointRule).default([]),
  tieBreakers: z.array(tieBreaker).default([]),
  tieCitation: citation,
  service: service.default({ citation: '', excludedAbsences: [] }),
  course: course.default({ citation: '', minimumGrade: null, validMonths: null }),
  shares: shares.nullable().default(null),
  timeStep: timeStep.nullable().default(null),
  appeal: appeal.nullable().default(null),
});

type Place = readonly [(string | number)[], string];

function* repeats(list: readonly { id: string }[], name: string): Generator<Place> {
  const seen = new Set<string>();
  for (const [index, one] of list.entries()) {
    if (seen.has(one.id)) yield [[name, index, 'id'], `O identificador “${one.id}” se repete.`];
    seen.add(one.id);
  }
}

function* problems(value: z.infer<typeof shape>): Generator<Place> {
  yield* repeats(value.grades, 'grades');
  yield* repeats(value.requirements, 'requirements');
  yield* repeats(value.points, 'points');
  const known = new Set(value.grades.map((grade) => grade.id));
  const grouped = new Set<string>();
  for (const [index, { grades }] of (value.shares?.groups ?? []).entries()) {
    for (const grade of grades) {
      if (!known.has(grade))
        yield [['shares', 'groups', index, 'grades'], `A graduação “${grade}” não existe.`];
      if (grouped.has(grade))
        yield [['shares', 'groups', index, 'grades'], `A graduação “${grade}” já tem percentual.`];
      grouped.add(grade);
    }
  }
  if (value.timeStep !== null && !known.has(value.timeStep.fromGrade))
    yield [['timeStep', 'fromGrade'], `A graduação “${value.timeStep.fromGrade}” não existe.`];
  for (const [index, grade] of value.grades.slice(0, -1).entries()) {
    if (grade.yearsToNext === null)
      yield [['grades', index, 'yearsToNext'], 'Só a última graduação não tem tempo para a seguinte.'];
  }
}

/** The statute's table of the career as data: scale, requirements, points, ties, posts and pay steps. */
export const progression = shape.superRefine((value, context) => {
  for (const [path, message] of problems(value))
    context.addIssue({ code: 'custom', path: [...path], message });
});
export type Progression = z.infer<typeof progression>;

/** Classes and sanction kinds that the table names and the rulebook lacks, each with its place in the table. */
export function* unknownProgressionNames(
  table: Progression,
  classes: readonly string[],
  sanctions: readonly string[],
): Generator<Place> {
  const unknownClass = (name: string) => `A classe de comportamento “${name}” não existe.`;
  const lacksClass = (name: string) => name !== '' && !classes.includes(name);
  if (lacksClass(table.minimumClass)) yield [['minimumClass'], unknownClass(table.minimumClass)];
  if (table.timeStep !== null && lacksClass(table.timeStep.minimumClass))
    yield [['timeStep', 'minimumClass'], unknownClass(table.timeStep.minimumClass)];
  for (const [index, rule] of table.points.entries()) {
    if (rule.kind === 'class' && lacksClass(rule.class))
      yield [['points', index, 'class'], unknownClass(rule.class)];
    const stray =
      rule.kind === 'sanction'
        ? rule.sanctions.find((kind) => kind !== '' && !sanctions.includes(kind))
        : undefined;
    if (stray !== undefined) yield [['points', index, 'sanctions'], `A sanção “${stray}” não existe.`];
  }
}
