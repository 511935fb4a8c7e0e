import { createHash } from 'node:crypto';
import { invalidField, notFound, ruleError } from '../../shared/contract/errors.ts';
import { type Grade, grade } from '../../shared/guards/model.ts';
import type { Ranking } from '../../shared/progression/contract.ts';
import type { ProgressionFacts } from '../../shared/progression/facts.ts';
import { rank } from '../../shared/progression/ranking.ts';
import type { Standing } from '../../shared/progression/result.ts';
import { progressionStanding } from '../../shared/progression/rules.ts';
import type { Progression } from '../../shared/progression/schema.ts';
import { classOrderOf, gradeBelow, scaleGrade } from '../../shared/progression/tables.ts';
import { vacanciesFor } from '../../shared/progression/vacancies.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { GuardRow } from '../guards/rows.ts';
import type { Reader } from '../reader.ts';
import { type PublishedRulebook, rulebookForReading } from '../rulebooks/statements.ts';
import { careerOn, factsAt } from './facts.ts';
import { progressionSources } from './sources.ts';

export type CareerLaw = {
  readonly rulebook: PublishedRulebook;
  readonly rules: PublishedRulebook['body'];
  readonly table: Progression;
};

/** The rulebook of a day with its table of the career. Throws `notFound`, `rule` when it has none. */
export async function careerLaw(db: Reader, on: string): Promise<CareerLaw> {
  const rulebook = await rulebookForReading(db, on);
  if (rulebook === null) throw notFound('norma');
  const rules = rulebook.body;
  if (rules.progression === null) {
    throw ruleError('progressao-sem-tabela', rulebook.title, [
      `A norma vigente em ${formatDate(on)} não traz a tabela da carreira. Publique nova versão da norma com a progressão.`,
    ]);
  }
  return { rulebook, rules, table: rules.progression };
}

/**
 * The facts behind the standing of one guard on a day, and the law by which they are read; for who asks “what if”, the
 * facts may be changed and read again with `progressionStanding(law.table, classOrderOf(law.rules.behavior), facts)`.
 * Throws `notFound`, `invalid` on `on` when the guard is not in service.
 */
export async function progressionFacts(
  db: Reader,
  guardId: number,
  on: string,
): Promise<{ readonly law: CareerLaw; readonly facts: ProgressionFacts }> {
  const law = await careerLaw(db, on);
  const sources = await progressionSources(db, guardId);
  const guard = sources.guards[0];
  if (guard === undefined) throw notFound('guarda');
  const point = careerOn(sources, guard, on);
  const facts = point === null ? null : factsAt(sources, guard, point, law, on);
  if (facts === null) throw invalidField('on', `O guarda não estava em serviço em ${formatDate(on)}.`);
  return { law, facts };
}

/** Standing of one guard for the grade above on a day. Throws as `progressionFacts`. */
export async function standingOfGuard(db: Reader, guardId: number, on: string) {
  const { law, facts } = await progressionFacts(db, guardId, on);
  const { id, title } = law.rulebook;
  const standing = progressionStanding(law.table, classOrderOf(law.rules.behavior), facts);
  return { ...standing, guardId, on, rulebook: { id, title } };
}

type Candidate = Standing & { readonly guard: GuardRow };

function personOf({ guard }: Candidate) {
  return { guardId: guard.id, name: guard.name, registration: guard.registration };
}

async function candidatesFrom(db: Reader, law: CareerLaw, below: string, on: string) {
  const sources = await progressionSources(db, null);
  const order = classOrderOf(law.rules.behavior);
  const occupancy = new Map<string, number>();
  const candidates: Candidate[] = [];
  for (const guard of sources.guards) {
    const point = careerOn(sources, guard, on);
    if (point === null) continue;
    occupancy.set(point.grade, (occupancy.get(point.grade) ?? 0) + 1);
    if (point.grade !== below) continue;
    const facts = factsAt(sources, guard, point, law, on);
    if (facts !== null) candidates.push({ ...progressionStanding(law.table, order, facts), guard });
  }
  return { occupancy, candidates };
}

function fingerprintOf(ranking: Omit<Ranking, 'fingerprint'>): string {
  return createHash('sha256').update(JSON.stringify(ranking)).digest('hex');
}

/** Candidates to a grade on a day, in order, and those who miss something. Throws `notFound`, `rule`, `invalid`. */
export async function rankingFor(db: Reader, target: Grade, on: string): Promise<Ranking> {
  const law = await careerLaw(db, on);
  const entered = scaleGrade(law.table, target);
  const below = gradeBelow(law.table, target);
  if (below === null)
    throw invalidField(
      'grade',
      `${entered.label} é a graduação de ingresso: não se chega a ela por progressão.`,
    );
  const { occupancy, candidates } = await candidatesFrom(db, law, below.id, on);
  const posts = vacanciesFor(law.table, target, occupancy);
  const eligible = candidates.filter((one) => one.eligible);
  const ranked = rank(law.table.tieBreakers, eligible).map(({ position, decidedBy, entry }) => ({
    position,
    ...personOf(entry),
    points: entry.points,
    tie: entry.tie,
    decidedBy,
    within: posts.vacancies === null ? null : position <= posts.vacancies,
  }));
  const ranking = {
    on,
    rulebook: { id: law.rulebook.id, title: law.rulebook.title },
    grade: target,
    label: entered.label,
    from: { grade: grade.parse(below.id), label: below.label },
    vacancies: posts,
    ranked,
    unqualified: candidates
      .filter((one) => !one.eligible)
      .map((one) => ({
        ...personOf(one),
        points: one.points.total,
        missing: one.requirements.filter((requirement) => !requirement.met),
      })),
  };
  return { ...ranking, fingerprint: fingerprintOf(ranking) };
}
