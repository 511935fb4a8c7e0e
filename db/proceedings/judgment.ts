import { missingGuarantees } from '../../shared/proceedings/due-process.ts';
import {
  type Finding,
  type FindingProblem,
  findingProblems,
  penaltiesProblems,
} from '../../shared/proceedings/findings.ts';
import { decisionBlockers } from '../../shared/proceedings/rules.ts';
import type { Problem } from '../../shared/rulebook/proof.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { Session } from '../context.ts';
import type { Reader } from '../reader.ts';
import { accusedOf, gateFile, lastActOn, recordedActs, type WorkedFile } from './file.ts';
import { impedimentsOf } from './impediments.ts';

/** Everything that stands against a decision on a day, in the order in which it is refused. */
export type Judgment = {
  readonly impediments: readonly Problem[];
  /** Of all the accused, each sentence naming whose. */
  readonly missing: readonly Problem[];
  readonly blockers: readonly Problem[];
  readonly form: readonly FindingProblem[];
  readonly penalties: readonly Problem[];
};

/** Guarantees that the file lacks on that day, each naming its accused. */
export function missingOf(file: WorkedFile, on: string): Problem[] {
  const acts = recordedActs(file.acts);
  return accusedOf(file).flatMap(({ id, name }) =>
    missingGuarantees(acts, id, on).map((one) => ({ ...one, text: `${name}: ${one.text}` })),
  );
}

/** Why the day may not be that of the decision: to come, or earlier than an act that stands. Null when it may. */
export function dayProblem(file: WorkedFile, on: string, today: string): Problem | null {
  const problem = (text: string) => ({ id: 'on', citation: 'Lei 8.112/1990, art. 167', text });
  if (on > today) return problem('A data do julgamento não pode ser futura.');
  const floor = lastActOn(file) ?? file.proceeding.opened_on;
  if (on >= floor) return null;
  return problem(`O julgamento não pode ser anterior ao último ato, de ${formatDate(floor)}.`);
}

/** Competence and impediment are asked only of who may decide; anyone who reads the file may try findings on it. */
export async function judge(
  db: Reader,
  file: WorkedFile,
  findings: readonly Finding[],
  on: string,
  session: Session,
): Promise<Judgment> {
  const gate = gateFile(file);
  const decides = session.permissions.has('proceedings.decide');
  const penalties = penaltiesProblems(gate, findings, session.roles);
  return {
    impediments: decides ? await impedimentsOf(db, file, session) : [],
    missing: missingOf(file, on),
    blockers: decisionBlockers(gate),
    form: findingProblems(gate.charges, findings),
    penalties: decides ? penalties : penalties.filter((one) => one.id !== 'competence'),
  };
}
