import { commissionProblems, namesCommission } from '../../shared/people/composition.ts';
import type { PeopleOf, Person } from '../../shared/people/contract.ts';
import { IMPARTIAL } from '../../shared/people/model.ts';
import { FEDERAL_PEOPLE, type PeopleRules } from '../../shared/rulebook/people-schema.ts';
import type { Problem } from '../../shared/rulebook/proof.ts';
import { fileRows } from '../proceedings/file.ts';
import type { FileRows } from '../proceedings/statements.ts';
import type { Reader } from '../reader.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import { partImpediments } from './impediments.ts';
import { type Surroundings, surroundingsOf } from './parts.ts';
import type { IncidentRecord, PersonRecord } from './statements.ts';

/** The rules of the day about people. */
export async function peopleRulesOn(db: Reader, on: string): Promise<PeopleRules> {
  return (await rulebookForReading(db, on))?.body.people ?? FEDERAL_PEOPLE;
}

function personView(row: PersonRecord, impediments: Problem[]): Person {
  return {
    id: row.id,
    role: row.role,
    name: row.name,
    registration: row.registration,
    grade: row.grade,
    guardId: row.guard_id,
    accountId: row.account_id,
    contact: row.contact,
    oab: row.oab,
    defenderKind: row.defender_kind,
    defends: row.defends,
    from: row.from_day,
    act: row.from_act,
    to: row.to_day,
    leftReason: row.left_reason,
    impediments,
  };
}

async function viewsOf(db: Reader, file: FileRows, around: Surroundings, rules: PeopleRules) {
  const views: Person[] = [];
  for (const row of around.people.filter((one) => one.proceeding_id === file.proceeding.id)) {
    const { role, guard_id: guardId, account_id: accountId, id: personId } = row;
    const checks = row.to_day === null && file.proceeding.status === 'open';
    const part = { role, guardId, accountId, personId };
    views.push(personView(row, checks ? await partImpediments(db, file, around, part, rules) : []));
  }
  return views;
}

function incidentView(row: IncidentRecord, people: readonly Person[]): PeopleOf['incidents'][number] {
  return {
    id: row.id,
    personId: row.person_id,
    personName: people.find((one) => one.id === row.person_id)?.name ?? '',
    kind: row.kind,
    ground: row.ground,
    guardName: row.guard_name,
    on: row.on_day,
    reasons: row.reasons,
    status: row.status,
    decidedOn: row.decided_on,
    decision: row.decision,
    decidedBy: row.decider,
  };
}

function pendingProblems(incidents: PeopleOf['incidents']): Problem[] {
  return incidents
    .filter((one) => one.status === 'pending')
    .map((one) => ({
      id: `incident:${one.id}`,
      citation: 'Lei 9.784/1999, arts. 18 a 21',
      text: `Falta decidir a arguição de suspeição de ${one.personName}.`,
    }));
}

/** The people of a file, each checked on the day, and what the commission lacks. Throws `notFound`. */
export async function peopleModel(db: Reader, proceedingId: number, on: string): Promise<PeopleOf> {
  const file = await fileRows(db, proceedingId);
  const around = await surroundingsOf(db, proceedingId);
  const rules = await peopleRulesOn(db, on);
  const people = await viewsOf(db, file, around, rules);
  const incidents = around.incidents
    .filter((one) => one.proceeding_id === proceedingId)
    .map((one) => incidentView(one, people));
  const serving = people.filter((one) => one.to === null && IMPARTIAL.has(one.role));
  const open = file.proceeding.status === 'open';
  return {
    proceedingId,
    version: file.proceeding.version,
    people,
    incidents,
    composition: open
      ? [...commissionProblems(file.proceeding.kind, serving, rules), ...pendingProblems(incidents)]
      : [],
  };
}

/** What the people of a file oppose to its judgment; a file that never named a commission is not asked for one. */
export async function peopleBlockers(db: Reader, { proceeding }: FileRows, on: string): Promise<Problem[]> {
  const { people, composition } = await peopleModel(db, proceeding.id, on);
  if (namesCommission(people)) return composition;
  return composition.filter((one) => !one.id.startsWith('commission.'));
}
