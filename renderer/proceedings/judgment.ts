import type { Charge, FindingInput, Proceeding } from '../../shared/proceedings/contract.ts';
import { findingOutcome, OUTCOME_LABELS } from '../../shared/proceedings/model.ts';
import { penaltyRange } from '../../shared/proceedings/penalty.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { penaltyWords } from './labels.ts';

/** The charges to be concluded on, in the order of the form. */
export function chargesToJudge(proceeding: Proceeding): readonly Charge[] {
  return proceeding.charges.filter((charge) => !charge.withdrawn);
}

const NO_DEPARTURES = { worksheetReason: '', precedentsReason: '', reportReason: '' };

/** A conclusion not yet written. */
export function blankFinding(charge: Charge) {
  return {
    chargeId: charge.id,
    justification: null,
    severity: null,
    penalty: null,
    reason: '',
    ...NO_DEPARTURES,
  };
}

export type OfferedPenalty = {
  readonly kind: string;
  readonly label: string;
  readonly days: { readonly min: number; readonly max: number } | null;
};

/** The penalties that a severity admits in that kind of file, a suspension with the days that may be given there. */
export function offeredPenalties(
  rulebook: Rulebook,
  severity: string | null,
  file: Proceeding['kind'],
): readonly OfferedPenalty[] {
  const { maxSuspensionDays, admitsDismissal } = rulebook.sindicancia;
  const short = file === 'sindicancia';
  return (severity === null ? [] : penaltyRange(rulebook, severity))
    .filter((sanction) => !(short && sanction.effect === 'dismissal' && !admitsDismissal))
    .map(({ id, label, days, effect }) => {
      const cap = short && maxSuspensionDays !== null ? maxSuspensionDays : Number.POSITIVE_INFINITY;
      const range =
        effect === 'suspension' && days !== null ? { min: days.min, max: Math.min(days.max, cap) } : null;
      return { kind: id, label, days: range };
    });
}

/** The severity that a proven charge is punished with; null while the authority has not fixed it. */
export function punishedSeverity(charge: Charge, chosen: string | null): string | null {
  return charge.severity === null ? chosen : charge.effectiveSeverity;
}

function isSuspension(rulebook: Rulebook | undefined, kind: string): boolean {
  return rulebook?.sanctions.find((one) => one.id === kind)?.effect === 'suspension';
}

type Found = Pick<FindingInput, 'outcome' | 'justification' | 'severity' | 'penalty'>;

function provenGaps(finding: Found, charge: Charge, rulebook: Rulebook | undefined): [string, string][] {
  const { penalty, severity } = finding;
  const kind = penalty?.kind ?? '';
  const gaps: [string, string][] = [];
  if (charge.severity === null && severity === null) gaps.push(['severity', 'Fixe a gravidade.']);
  if (kind === '') gaps.push(['penalty.kind', 'Escolha a penalidade.']);
  else if (isSuspension(rulebook, kind) && (penalty?.days ?? null) === null)
    gaps.push(['penalty.days', 'Informe os dias da suspensão.']);
  return gaps;
}

/** What a conclusion still lacks: field and message. The law's own refusals come from the preview. */
export function findingGaps(
  finding: Found,
  charge: Charge,
  rulebook: Rulebook | undefined,
): [string, string][] {
  if (finding.outcome === 'proven') return provenGaps(finding, charge, rulebook);
  if (finding.outcome === 'justified' && finding.justification === null)
    return [['justification', 'Escolha a causa de justificação.']];
  return [];
}

const ANY_REASON = 'Prévia: os motivos não alteram os efeitos.';

function askable(days: number | null | undefined): number | null {
  return typeof days === 'number' && Number.isInteger(days) && days >= 1 && days <= 365 ? days : null;
}

/** The conclusions far enough along to ask what they would do. */
export function previewable(findings: readonly FindingInput[]): FindingInput[] {
  return findings
    .filter((finding) => findingOutcome.safeParse(finding.outcome).success)
    .map(({ chargeId, outcome, justification, severity, penalty, ...written }) => ({
      chargeId,
      outcome,
      justification: justification ?? null,
      severity: severity ?? null,
      penalty: penalty?.kind ? { kind: penalty.kind, days: askable(penalty.days) } : null,
      reason: ANY_REASON,
      worksheetReason: written.worksheetReason ?? '',
      precedentsReason: written.precedentsReason ?? '',
      reportReason: written.reportReason ?? '',
    }));
}

/** A conclusion as it will be signed: `provada; penalidade de suspensão de 5 dias`. */
export function conclusionWords(finding: FindingInput, rulebook: Rulebook | undefined): string {
  const { penalty, justification } = finding;
  const outcome = OUTCOME_LABELS[finding.outcome].toLowerCase();
  if (penalty !== null) {
    const label = rulebook?.sanctions.find((one) => one.id === penalty.kind)?.label ?? penalty.kind;
    return `${outcome}; penalidade de ${penaltyWords({ label: label.toLowerCase(), days: penalty.days })}`;
  }
  const cause = rulebook?.justifications.find((one) => one.id === justification);
  if (cause === undefined) return `${outcome}; sem penalidade`;
  return `${outcome}: ${cause.label.toLowerCase()} (${cause.citation}); sem penalidade`;
}
