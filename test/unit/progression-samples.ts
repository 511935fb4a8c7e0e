import { factsOf, progressionCase } from '../../shared/progression/case.ts';
import type { ProgressionFacts } from '../../shared/progression/facts.ts';
import { guardaLegalProgression } from '../../shared/progression/guarda-legal.ts';
import type { Standing } from '../../shared/progression/result.ts';
import { progressionStanding } from '../../shared/progression/rules.ts';
import type { Progression } from '../../shared/progression/schema.ts';
import { classOrderOf } from '../../shared/progression/tables.ts';
import { builtInRulebook } from '../../shared/rulebook/built-in.ts';

export const ON = '2026-11-23';

/** The classes of the model, best first. */
export const ORDER = classOrderOf(
  builtInRulebook('guarda-legal-2021')?.behavior ?? { bestToWorst: [], classes: [] },
);

/** A case that meets every requirement of the model to leave the lowest grade. */
export const READY = {
  on: ON,
  grade: 'terceira_classe',
  gradeSince: '2021-03-01',
  admission: '2021-03-01',
  birthOn: '1990-05-20',
  schooling: 'medio',
  course: { approved: true, grade: 8, on: '2026-06-01' },
  selection: true,
  fitness: true,
  evaluations: true,
  drivingLicence: 'AD',
  behavior: 'bom',
};

type Changes = Readonly<Record<string, unknown>>;

/** The facts of a case as the command line would give it. */
export function facts(changes: Changes = {}): ProgressionFacts {
  return factsOf(progressionCase.parse({ ...READY, ...changes }));
}

export function standing(changes: Changes = {}, table: Progression = guardaLegalProgression): Standing {
  return progressionStanding(table, ORDER, facts(changes));
}

/** Ids of what is missing. */
export function missing(changes: Changes = {}): string[] {
  return standing(changes)
    .requirements.filter((one) => !one.met)
    .map((one) => one.id);
}

/** Points given by each rule that applies. */
export function points(changes: Changes = {}): Readonly<Record<string, number>> {
  return Object.fromEntries(standing(changes).points.parts.map((part) => [part.id, part.points]));
}
