import { z } from 'zod';
import { isoDate } from '../time/civil-date.ts';
import type { Approval, ProgressionFacts } from './facts.ts';
import { guardaLegalProgression } from './guarda-legal.ts';
import { progression } from './schema.ts';
import { type SchoolingLevel, schoolingLevel } from './schooling.ts';

/** Names that offices use for the same level. */
const ALIASES: Readonly<Record<string, SchoolingLevel>> = {
  graduacao: 'superior',
  pos: 'especializacao',
  pos_graduacao: 'especializacao',
  posgraduacao: 'especializacao',
  lato_sensu: 'especializacao',
};

const level = z.preprocess((raw) => (typeof raw === 'string' ? (ALIASES[raw] ?? raw) : raw), schoolingLevel);

const outcome = z.object({ approved: z.boolean(), on: isoDate.nullish() });

function approvalOf(value: boolean | z.infer<typeof outcome> | null | undefined): Approval | null {
  if (value === null || value === undefined || value === false) return null;
  return value === true ? { approved: true, on: null } : { approved: value.approved, on: value.on ?? null };
}

/** `true`, `{approved, on?}`, or nothing when it did not happen. */
const approval = z.union([z.boolean(), outcome]).nullish().transform(approvalOf);

const titleCase = z
  .object({
    kind: level,
    hours: z.number().min(0).nullish(),
    on: isoDate.nullish(),
    name: z.string().max(400).default(''),
    related: z.boolean().default(true),
  })
  .transform(({ kind, hours, on, name, related }) => ({
    level: kind,
    hours: hours ?? null,
    on: on ?? null,
    name,
    related,
  }));

const courseCase = z
  .union([z.boolean(), outcome.extend({ grade: z.number().min(0).max(100).nullish() })])
  .nullish()
  .transform((value) => {
    const found = approvalOf(value);
    return found === null
      ? null
      : { ...found, grade: (typeof value === 'object' ? value?.grade : null) ?? null };
  });

const evaluationsCase = z
  .union([z.boolean(), z.array(outcome)])
  .nullish()
  .transform((value) =>
    Array.isArray(value)
      ? value.flatMap((one) => approvalOf(one) ?? [])
      : value === null || value === undefined
        ? []
        : [{ approved: value, on: null }],
  );

/** A conviction from its day on; one of after the count is no bar yet. */
const convictionCase = z.union([z.boolean(), z.object({ on: isoDate })]).nullish();

const sanctionCase = z.object({
  kind: z.string().min(1),
  appliedOn: isoDate,
  annulled: z.boolean().optional(),
});

const absenceCase = z
  .object({ from: isoDate, to: isoDate.nullable(), kind: z.string().optional() })
  .refine((absence) => absence.to === null || absence.from <= absence.to, {
    path: ['to'],
    error: 'O fim do afastamento é anterior ao início.',
  });

/**
 * One person at one date, by the names of the law:
 * `grade` the present one, `gradeSince`, `admission`, `birthOn?`, `on` the day of the count;
 * `schooling?` level (`fundamental`, `medio`, `tecnico`, `superior`, `especializacao`, `mestrado`, `doutorado`);
 * `titles?` `[{kind, hours?, on?, name?, related?}]`, kind being a level; `course?` `{approved, grade?, on?}` or a boolean;
 * `selection?` and `fitness?` a boolean or `{approved, on?}`; `evaluations?` a boolean or `[{approved, on?}]`;
 * `behavior` the class on the day; `openPad?` and `conviction?` (boolean or `{on}`), false when absent;
 * `drivingLicence?` category letters or null, not looked at when absent;
 * `sanctions?` `[{kind, appliedOn, annulled?}]`, final ones; `absences?` `[{from, to|null, kind?}]`, taken off the
 * service when of a kind that the table excludes or of none; `dependants?` a number. `id?` is echoed.
 */
export const progressionCase = z
  .object({
    id: z.union([z.string(), z.number()]).optional(),
    on: isoDate,
    grade: z.string().min(1),
    gradeSince: isoDate,
    admission: isoDate,
    birthOn: isoDate.nullish(),
    schooling: level.nullish(),
    titles: z.array(titleCase).default([]),
    course: courseCase,
    selection: approval,
    fitness: approval,
    evaluations: evaluationsCase,
    drivingLicence: z.string().max(5).nullish(),
    behavior: z.string().min(1),
    openPad: z.boolean().default(false),
    conviction: convictionCase,
    sanctions: z.array(sanctionCase).default([]),
    absences: z.array(absenceCase).default([]),
    dependants: z.int().min(0).max(100).default(0),
  })
  .superRefine((one, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (one.gradeSince < one.admission) refuse('gradeSince', 'A graduação é anterior à admissão.');
    if (one.on < one.gradeSince) refuse('on', 'A data da contagem é anterior à graduação.');
  });
export type ProgressionCase = z.output<typeof progressionCase>;

/** The facts of a case, annulled sanctions left out. */
export function factsOf(one: ProgressionCase): ProgressionFacts {
  const { conviction, sanctions, ...rest } = one;
  return {
    ...rest,
    birthOn: one.birthOn ?? null,
    schooling: one.schooling ?? null,
    drivingLicence: one.drivingLicence,
    conviction:
      typeof conviction === 'object' && conviction !== null ? conviction.on <= one.on : !!conviction,
    sanctions: sanctions.filter((sanction) => sanction.annulled !== true),
  };
}

/**
 * What progression needs of a rulebook; the rest may be absent, and is not looked at. Without `progression` the table
 * of the model statute is used; null is a rulebook that has none.
 */
export const progressionRules = z.object({
  sanctions: z.array(z.object({ id: z.string().min(1) })).default([]),
  behavior: z.object({
    bestToWorst: z.array(z.string()).default([]),
    classes: z.array(z.object({ id: z.string().min(1), label: z.string().optional() })).min(1),
  }),
  progression: progression.nullable().default(guardaLegalProgression),
});
export type ProgressionRules = z.infer<typeof progressionRules>;

/** Whether a rulebook written for a calculation has a table, and the cases name only what it knows. */
export function refuseUnknown(
  { rulebook, cases }: { rulebook: ProgressionRules; cases: readonly ProgressionCase[] },
  context: z.RefinementCtx,
): void {
  const refuse = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  const table = rulebook.progression;
  if (table === null) {
    refuse(['rulebook', 'progression'], 'A norma não traz a tabela da carreira.');
    return;
  }
  const classes = new Set(rulebook.behavior.classes.map((one) => one.id));
  const grades = new Set(table.grades.map((one) => one.id));
  const kinds = new Set(rulebook.sanctions.map((one) => one.id));
  for (const [index, { grade, behavior, sanctions }] of cases.entries()) {
    if (!grades.has(grade)) refuse(['cases', index, 'grade'], `A norma não prevê a graduação “${grade}”.`);
    if (!classes.has(behavior))
      refuse(['cases', index, 'behavior'], `A norma não prevê o comportamento “${behavior}”.`);
    for (const [place, { kind }] of sanctions.entries()) {
      if (kinds.size > 0 && !kinds.has(kind))
        refuse(['cases', index, 'sanctions', place, 'kind'], `A norma não prevê a sanção “${kind}”.`);
    }
  }
}
