import { missingParameters } from '../rulebook/municipal.ts';
import type { Procedure } from '../rulebook/procedures-schema.ts';
import type { Problem } from '../rulebook/proof.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import type { PhaseFile, RecordedAct } from './counted.ts';
import { guaranteesOf } from './due-process.ts';
import type { CircumstanceKind, ProceedingKind } from './model.ts';
import { penaltyRange } from './penalty.ts';
import { lackingBeforeJudgment } from './phases.ts';
import { sameGroup } from './procedures.ts';

/** A circumstance of a charge as the gate sees it: `verdict` null while nobody settled it. */
export type GateCircumstance = {
  readonly id: string;
  readonly kind: CircumstanceKind;
  readonly citation: string;
  readonly label: string;
  readonly proposed: boolean;
  readonly verdict: 'confirmed' | 'refused' | null;
};

/** A charge not withdrawn. `severity` is that of the item, `effectiveSeverity` after a confirmed recurrence. */
export type GateCharge = {
  readonly id: number;
  readonly guardName: string;
  readonly citation: string;
  readonly severity: string | null;
  readonly effectiveSeverity: string | null;
  readonly circumstances: readonly GateCircumstance[];
  /** The rulebook of the day of the fact, with the competence in force on the day of the decision. */
  readonly rulebook: Rulebook;
};

export type GateFile = Pick<PhaseFile, 'procedure' | 'accused' | 'today'> & {
  readonly kind: ProceedingKind;
  readonly acts: readonly RecordedAct[];
  readonly charges: readonly GateCharge[];
};

/** The rulebook of the fact with the competence of the day of the decision: who judges is a matter of that day. */
export function withCompetence(ofFact: Rulebook, ofDecision: Rulebook | null): Rulebook {
  return ofDecision === null ? ofFact : { ...ofFact, competence: ofDecision.competence };
}

function kindBlockers({ label, judged, citation }: Procedure): Problem[] {
  if (judged) return [];
  const text =
    `${label}: este tipo não é julgado. Arquive-o com os motivos ou instaure, com base nele, sindicância ou processo ` +
    'administrativo disciplinar.';
  return [{ id: 'kind', citation, text }];
}

/** What the rite asks of the whole file, and compulsory acts that no guarantee looks after. */
function riteBlockers({ procedure, acts, accused, today }: GateFile): Problem[] {
  if (!procedure.judged) return [];
  const file = { procedure, acts, accused, today };
  const ofFile = guaranteesOf(file).flatMap((one) =>
    one.guardId === null && one.missing ? [one.missing] : [],
  );
  const named = new Set(procedure.guarantees.flatMap((one) => one.metBy));
  const compulsory = lackingBeforeJudgment(file).filter(
    (one) => accused.length > 0 && !sameGroup(procedure, one.act).some((act) => named.has(act.id)),
  );
  return [
    ...ofFile,
    ...compulsory.map(({ act }) => ({
      id: `ato:${act.id}`,
      citation: act.citation,
      text: `Falta, antes do julgamento: ${act.label}.`,
    })),
  ];
}

function circumstanceBlockers(charge: GateCharge): Problem[] {
  return charge.circumstances.flatMap((one) => {
    const place = `${charge.guardName}, ${charge.citation}`;
    const problem = { id: `circumstance:${charge.id}:${one.id}`, citation: one.citation };
    if (one.proposed && one.verdict === null) {
      const text = `${place}: confirme ou recuse, por escrito, “${one.label}”.`;
      return [{ ...problem, text }];
    }
    if (one.kind === 'recurrence' && one.verdict === 'confirmed' && !one.proposed) {
      const text = `${place}: a reincidência confirmada perdeu a base no registro; recuse-a por escrito.`;
      return [{ ...problem, text }];
    }
    return [];
  });
}

/** Parameters that leave no penalty of the severity applicable; one usable penalty is enough not to block. */
function parameterBlockers({ rulebook, effectiveSeverity }: GateCharge): readonly Problem[] {
  if (effectiveSeverity === null) return [];
  const missing = missingParameters(rulebook);
  const ofKind = (kind: string) => missing.filter((one) => one.id.startsWith(`${kind}.`));
  const kinds = penaltyRange(rulebook, effectiveSeverity).map((one) => one.id);
  return kinds.some((kind) => ofKind(kind).length === 0) ? [] : kinds.flatMap(ofKind);
}

function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [`${one.id}\n${one.text}`, one])).values()];
}

/**
 * What blocks a decision besides the guarantees of each accused: the kind of file, no charge, opening act and final
 * report, circumstances that nobody settled, municipal parameters without which no penalty could be applied.
 */
export function decisionBlockers(file: GateFile): Problem[] {
  const noCharge: Problem = {
    id: 'no_charge',
    citation: 'Anexo 3, art. 12, § 3º',
    text: 'Não há imputação a julgar: impute a transgressão ou arquive o procedimento.',
  };
  return distinct([
    ...kindBlockers(file.procedure),
    ...(file.charges.length === 0 ? [noCharge] : []),
    ...riteBlockers(file),
    ...file.charges.flatMap(circumstanceBlockers),
    ...file.charges.flatMap(parameterBlockers),
  ]);
}
