import { grade } from '../../shared/guards/model.ts';
import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import { type SchoolingLevel, schoolingRank } from '../../shared/progression/schooling.ts';
import { FEDERAL_TERMS, type TermRule } from '../../shared/rulebook/procedure-schema.ts';
import { guardById } from '../guards/statements.ts';
import type { Reader } from '../reader.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import { alertsOf } from './alerts.ts';
import { courseOf, currentPermits, entryOf, permitOf, removalOf, titleOf } from './rows.ts';
import {
  convictionsOf,
  coursesOf,
  dependantsOf,
  evaluationsOf,
  fitnessOf,
  licencesOf,
  permitsOf,
  photoOf,
  removalsOf,
  selectionsOf,
  standing,
  suspensionsOf,
  titlesOf,
} from './statements.ts';

/** The term of a preventive removal on a day: the rulebook's, or federal law where there is none. */
export async function removalTerm(db: Reader, on: string): Promise<TermRule> {
  return (await rulebookForReading(db, on))?.body.terms.preventiveRemoval ?? FEDERAL_TERMS.preventiveRemoval;
}

function highest(levels: readonly SchoolingLevel[]): SchoolingLevel | null {
  return levels.reduce<SchoolingLevel | null>(
    (best, level) => (schoolingRank(level) > schoolingRank(best) ? level : best),
    null,
  );
}

async function examinations(db: Reader, guardId: number) {
  return {
    evaluations: (await evaluationsOf(db, guardId)).map((row) => ({
      ...entryOf(row),
      from: row.from_day,
      to: row.to_day,
      on: row.on_day,
      score: row.score,
      approved: row.approved === 1,
      evaluator: row.evaluator,
    })),
    fitness: (await fitnessOf(db, guardId)).map((row) => ({
      ...entryOf(row),
      on: row.on_day,
      approved: row.approved === 1,
      score: row.score,
    })),
    selections: (await selectionsOf(db, guardId)).map((row) => ({
      ...entryOf(row),
      on: row.on_day,
      forGrade: grade.parse(row.for_grade),
      approved: row.approved === 1,
      score: row.score,
    })),
  };
}

async function civil(db: Reader, guardId: number) {
  return {
    dependants: (await dependantsOf(db, guardId)).map((row) => ({
      ...entryOf(row),
      name: row.name,
      birthOn: row.birth_on,
      kinship: row.kinship,
      from: row.from_day,
      endedOn: row.ended_on,
    })),
    convictions: (await convictionsOf(db, guardId)).map((row) => ({
      ...entryOf(row),
      on: row.on_day,
      nature: row.nature,
      reference: row.reference,
    })),
    licences: (await licencesOf(db, guardId)).map((row) => ({
      ...entryOf(row),
      category: row.category,
      issuedOn: row.issued_on,
      expiresOn: row.expires_on,
    })),
  };
}

async function armed(db: Reader, guardId: number, on: string) {
  const term = await removalTerm(db, on);
  const permits = await permitsOf(db, guardId);
  const suspensions = await suspensionsOf(db, guardId);
  const removals = await removalsOf(db, guardId);
  const around = { suspensions, removals, current: currentPermits(permits) };
  return {
    permits: permits.map((row) => permitOf(row, around, on)),
    removals: removals.map((row) => removalOf(row, term, on)),
    alerts: alertsOf({ permits, suspensions, removals }, term, on),
  };
}

/** The whole record of a guard besides identification, career, leaves and rewards, on a day. Throws `notFound`. */
export async function personnelRecord(db: Reader, guardId: number, on: string): Promise<PersonnelRecord> {
  await guardById(db, guardId);
  const titles = await titlesOf(db, guardId);
  return {
    guardId,
    hasPhoto: (await photoOf(db, guardId)) !== null,
    schooling: highest(standing(titles).map((row) => row.level)),
    titles: titles.map(titleOf),
    courses: (await coursesOf(db, guardId)).map(courseOf),
    ...(await examinations(db, guardId)),
    ...(await civil(db, guardId)),
    ...(await armed(db, guardId, on)),
  };
}
