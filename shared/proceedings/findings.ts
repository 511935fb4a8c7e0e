import type { Problem } from '../rulebook/proof.ts';
import type { FindingOutcome } from './model.ts';
import { penaltyProblems } from './penalty.ts';
import type { GateCharge, GateFile } from './rules.ts';

/** A conclusion on one charge, as the authority writes it. */
export type Finding = {
  readonly chargeId: number;
  readonly outcome: FindingOutcome;
  readonly justification: string | null;
  readonly severity: string | null;
  readonly penalty: { readonly kind: string; readonly days: number | null } | null;
};

/** A problem of the form of the findings; `field` is the dotted path of the input. */
export type FindingProblem = Problem & { readonly field: string };

const JUDGMENT = 'Anexo 3, arts. 33, 38 e 42; Lei 8.112/1990, art. 168';

function provenProblems(finding: Finding, charge: GateCharge): [string, string][] {
  const found: [string, string][] = [];
  if (finding.penalty === null) found.push(['penalty', 'Imputação provada exige penalidade.']);
  const known = charge.rulebook.severities.some((one) => one.id === finding.severity);
  if (charge.severity === null && !known) {
    found.push(['severity', 'A norma não dá gravidade a este dispositivo: escolha-a e motive.']);
  }
  if (charge.severity !== null && finding.severity !== null) {
    found.push(['severity', 'A gravidade deste dispositivo é a da norma.']);
  }
  return found;
}

function outcomeProblems(finding: Finding, charge: GateCharge): [string, string][] {
  if (finding.outcome === 'proven') {
    const found = provenProblems(finding, charge);
    if (finding.justification !== null) {
      found.push(['justification', 'A causa de justificação afasta a penalidade: conclua como justificada.']);
    }
    return found;
  }
  const found: [string, string][] = [];
  if (finding.penalty !== null) found.push(['penalty', 'Sem imputação provada não há penalidade.']);
  if (finding.severity !== null) found.push(['severity', 'Só a imputação provada tem gravidade aplicada.']);
  const known = charge.rulebook.justifications.some((one) => one.id === finding.justification);
  if (finding.outcome === 'justified' && !known) {
    found.push(['justification', 'Escolha a causa de justificação.']);
  }
  if (finding.outcome !== 'justified' && finding.justification !== null) {
    found.push(['justification', 'A causa de justificação só cabe na conclusão “Justificada”.']);
  }
  return found;
}

/** What the findings get wrong in themselves: each charge concluded exactly once, each outcome with what it asks. */
export function findingProblems(
  charges: readonly GateCharge[],
  findings: readonly Finding[],
): FindingProblem[] {
  const problem = (field: string, text: string) => ({ id: field, field, citation: JUDGMENT, text });
  const found = findings.flatMap((finding, index) => {
    const place = `findings.${index}`;
    const charge = charges.find((one) => one.id === finding.chargeId);
    if (charge === undefined) {
      return [problem(`${place}.chargeId`, 'A imputação não é deste procedimento ou foi retirada.')];
    }
    if (findings.findIndex((one) => one.chargeId === finding.chargeId) !== index) {
      return [problem(`${place}.chargeId`, 'Há mais de uma conclusão sobre a mesma imputação.')];
    }
    return outcomeProblems(finding, charge).map(([field, text]) => problem(`${place}.${field}`, text));
  });
  const left = charges.filter((charge) => !findings.some((one) => one.chargeId === charge.id));
  const missing = left.map(({ guardName, citation }) =>
    problem('findings', `Falta concluir sobre a imputação a ${guardName}: ${citation}.`),
  );
  return [...found, ...missing];
}

/** The severity that a proven charge is punished with; null when the authority must still reason it. */
export function appliedSeverity(charge: GateCharge, finding: Finding): string | null {
  return charge.severity === null ? finding.severity : charge.effectiveSeverity;
}

/** What the law opposes to the penalties proposed, each with the charge it concerns. */
export function penaltiesProblems(
  file: GateFile,
  findings: readonly Finding[],
  signerRoles: readonly string[],
): Problem[] {
  return findings.flatMap((finding) => {
    const charge = file.charges.find((one) => one.id === finding.chargeId);
    if (charge === undefined || finding.penalty === null) return [];
    const proposal = { ...finding.penalty, proceeding: file.kind };
    return penaltyProblems(charge.rulebook, appliedSeverity(charge, finding), proposal, signerRoles).map(
      (one) => ({ ...one, text: `${charge.guardName}, ${charge.citation}: ${one.text}` }),
    );
  });
}
