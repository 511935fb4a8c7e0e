import { guaranteesOf } from '../../shared/proceedings/due-process.ts';
import {
  type Finding,
  type FindingProblem,
  findingProblems,
  penaltiesProblems,
} from '../../shared/proceedings/findings.ts';
import { lapsedOn } from '../../shared/proceedings/limitation.ts';
import { decisionBlockers } from '../../shared/proceedings/rules.ts';
import type { Problem } from '../../shared/rulebook/proof.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { Session } from '../context.ts';
import { departuresIn, type ReasonedFinding, unreasoned } from '../judgment/departures.ts';
import { peopleBlockers } from '../people/view.ts';
import type { Reader } from '../reader.ts';
import { accusedOf, gateFile, lastActOn, phaseFile, standing, type WorkedFile } from './file.ts';
import { impedimentsOf } from './impediments.ts';
import { limitationFacts } from './limitation.ts';

/** Everything that stands against a decision on a day, in the order in which it is refused. */
export type Judgment = {
  readonly impediments: readonly Problem[];
  /** Of all the accused, each sentence naming whose. */
  readonly missing: readonly Problem[];
  readonly blockers: readonly Problem[];
  readonly form: readonly FindingProblem[];
  /** Penalties out of time on that day. */
  readonly lapsed: readonly Problem[];
  readonly penalties: readonly Problem[];
  /** Departures from worksheet, earlier decisions and report that nobody reasoned. */
  readonly unreasoned: readonly FindingProblem[];
};

/** Guarantees that the file lacks on that day, each naming its accused. */
export function missingOf(file: WorkedFile, on: string): Problem[] {
  const states = guaranteesOf(phaseFile(file, file.current?.body ?? null, on));
  return accusedOf(file).flatMap((accused) =>
    states.flatMap(({ guardId, missing }) =>
      guardId === accused.id && missing !== null
        ? [{ ...missing, text: `${accused.name}: ${missing.text}` }]
        : [],
    ),
  );
}

/** Why the day may not be that of the decision: to come, or earlier than an act that stands. Null when it may. */
export function dayProblem(file: WorkedFile, on: string, today: string): Problem | null {
  const problem = (text: string) => ({ id: 'on', citation: 'Lei 8.112/1990, art. 167', text });
  const floor = lastActOn(file) ?? file.proceeding.opened_on;
  if (today < floor) {
    return problem(
      `O relógio do computador marca ${formatDate(today)}, antes do último ato, de ${formatDate(floor)}: acerte-o e tente de novo.`,
    );
  }
  if (on > today) return problem('A data do julgamento não pode ser futura.');
  if (on >= floor) return null;
  return problem(`O julgamento não pode ser anterior ao último ato, de ${formatDate(floor)}.`);
}

/** The penalties that limitation no longer lets be applied on the day (Lei 8.112/1990 art. 142). */
function lapsedPenalties(file: WorkedFile, findings: readonly Finding[], on: string): Problem[] {
  const facts = limitationFacts(file, file.current?.body ?? null, on);
  return standing(file).flatMap(({ row, rulebook: { body } }) => {
    const penalty = findings.find((one) => one.chargeId === row.id)?.penalty ?? null;
    const sanction = body.sanctions.find((one) => one.id === penalty?.kind);
    const day = sanction === undefined ? null : lapsedOn(facts, body, sanction.effect, row.item);
    if (sanction === undefined || day === null) return [];
    const item = body.transgressions.find((one) => one.id === row.item)?.citation ?? row.item;
    const text =
      `${row.guard_name}, ${item}: a penalidade “${sanction.label}” prescreveu em ${formatDate(day)} e já não pode ` +
      'ser aplicada (Lei 8.112/1990, art. 142). Declare a prescrição retirando a imputação ou arquivando o procedimento.';
    return [{ id: 'prescricao', citation: body.limitation.citation, text }];
  });
}

/** Competence and impediment are asked only of who may decide; anyone who reads the file may try findings on it. */
export async function judge(
  db: Reader,
  file: WorkedFile,
  findings: readonly ReasonedFinding[],
  on: string,
  session: Session,
): Promise<Judgment> {
  const gate = gateFile(file, on);
  const decides = session.permissions.has('proceedings.decide');
  const penalties = penaltiesProblems(gate, findings, session.roles);
  return {
    impediments: decides ? await impedimentsOf(db, file, session) : [],
    missing: missingOf(file, on),
    blockers: [...decisionBlockers(gate), ...(await peopleBlockers(db, file, on))],
    form: findingProblems(gate.charges, findings),
    lapsed: lapsedPenalties(file, findings, on),
    penalties: decides ? penalties : penalties.filter((one) => one.id !== 'competence'),
    unreasoned: unreasoned(await departuresIn(db, file, findings, on, { session, today: on })),
  };
}
