import { type Departure, departuresOf } from '../../shared/judgment/departures.ts';
import { DEPARTURE_FIELDS, type DepartureKind } from '../../shared/judgment/model.ts';
import { appliedSeverity, type Finding, type FindingProblem } from '../../shared/proceedings/findings.ts';
import type { Reaching } from '../access/reach.ts';
import { gateFile, standing, type WorkedFile } from '../proceedings/file.ts';
import type { Reader } from '../reader.ts';
import { aroundOf } from './around.ts';

const SHORTEST_REASON = 10;

/** A conclusion with what the authority wrote of each departure. */
export type ReasonedFinding = Finding & {
  readonly worksheetReason?: string | undefined;
  readonly precedentsReason?: string | undefined;
  readonly reportReason?: string | undefined;
};

export type ReasonedDeparture = Departure & {
  readonly at: number;
  readonly chargeId: number;
  /** Guard and article, for lists of several charges. */
  readonly place: string;
  readonly reason: string;
};

function reasonFor(finding: ReasonedFinding, kind: DepartureKind): string {
  return (finding[DEPARTURE_FIELDS[kind]] ?? '').trim();
}

/** From what each finding departs, with the reason written for it, empty where there is none. */
export async function departuresIn(
  db: Reader,
  file: WorkedFile,
  findings: readonly ReasonedFinding[],
  on: string,
  reaching: Reaching,
): Promise<readonly ReasonedDeparture[]> {
  const gate = gateFile(file, on);
  const found: ReasonedDeparture[] = [];
  for (const [at, finding] of findings.entries()) {
    const charge = standing(file).find((one) => one.row.id === finding.chargeId);
    const gateCharge = gate.charges.find((one) => one.id === finding.chargeId);
    if (charge === undefined || gateCharge === undefined) continue;
    const { chargeId, penalty, outcome } = finding;
    const place = `${gateCharge.guardName}, ${gateCharge.citation}`;
    const severity = appliedSeverity(gateCharge, finding);
    const around = await aroundOf(db, file, charge, { chargeId, penalty, severity }, reaching);
    for (const one of departuresOf(around, { outcome, penalty }))
      found.push({ ...one, at, chargeId, place, reason: reasonFor(finding, one.kind) });
  }
  return found;
}

/** The departures left without reasons, as problems of the form of the findings. */
export function unreasoned(departures: readonly ReasonedDeparture[]): FindingProblem[] {
  return departures
    .filter(({ reason }) => reason.length < SHORTEST_REASON)
    .map(({ at, kind, citation, place, text }) => ({
      id: `departure:${kind}:${at}`,
      field: `findings.${at}.${DEPARTURE_FIELDS[kind]}`,
      citation,
      text: `${place}: ${text} Escreva por quê, com ao menos ${SHORTEST_REASON} caracteres.`,
    }));
}
