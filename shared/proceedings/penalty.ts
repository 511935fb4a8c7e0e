import { ROLE_LABELS, role } from '../permissions.ts';
import type { SanctionKind, Severity } from '../rulebook/catalog-schema.ts';
import type { Problem } from '../rulebook/proof.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import type { ProceedingKind } from './model.ts';

/** A penalty as proposed; `days` only for a suspension. `proceeding` is the kind of file in which it is decided. */
export type PenaltyProposal = {
  readonly kind: string;
  readonly days: number | null;
  readonly proceeding?: ProceedingKind;
};

/** The sanction kinds that a severity admits, in the rulebook's order. */
export function penaltyRange(rulebook: Rulebook, severity: string): SanctionKind[] {
  const allowed = rulebook.severities.find((one) => one.id === severity)?.sanctions ?? [];
  return rulebook.sanctions.filter((sanction) => allowed.includes(sanction.id));
}

function rangeProblems(rulebook: Rulebook, severity: Severity, sanction: SanctionKind): Problem[] {
  if (severity.sanctions.includes(sanction.id)) return [];
  const allowed = penaltyRange(rulebook, severity.id).map((one) => one.label.toLowerCase());
  const text = `Falta de gravidade ${severity.label.toLowerCase()} admite ${allowed.join(' ou ')}, e não ${sanction.label.toLowerCase()}.`;
  return [{ id: 'range', citation: severity.citation, text }];
}

function daysProblems(sanction: SanctionKind, days: number | null): Problem[] {
  const { citation, label } = sanction;
  if (sanction.effect !== 'suspension') {
    return days === null ? [] : [{ id: 'days', citation, text: `A penalidade “${label}” não tem dias.` }];
  }
  if (sanction.days === null) {
    const text = `A norma do Município ainda não fixou o mínimo e o máximo de dias da penalidade “${label}”.`;
    return [{ id: 'daysUndefined', citation, text }];
  }
  const { min, max } = sanction.days;
  if (days !== null && Number.isInteger(days) && days >= min && days <= max) return [];
  return [{ id: 'days', citation, text: `A penalidade “${label}” é de ${min} a ${max} dias.` }];
}

function holderName(holder: string): string {
  const known = role.safeParse(holder);
  return known.success ? ROLE_LABELS[known.data].toLowerCase() : holder;
}

/** Why who signs may not apply a penalty of that kind: competence not filled, or held by other offices. */
export function competenceProblems(
  rulebook: Rulebook,
  sanction: SanctionKind,
  signerRoles: readonly string[],
): Problem[] {
  const { citation, label } = sanction;
  const holders = rulebook.competence[sanction.id] ?? [];
  if (holders.length === 0) {
    const text = `A norma do Município ainda não diz quem aplica a penalidade “${label}”.`;
    return [{ id: 'competenceUndefined', citation, text }];
  }
  if (holders.some((holder) => signerRoles.includes(holder))) return [];
  return [
    {
      id: 'competence',
      citation,
      text: `Quem assina não tem competência para aplicar a penalidade “${label}”, que cabe a: ${holders.map(holderName).join(', ')}. Remeta os autos (Lei 8.112/1990, art. 167, § 1º).`,
    },
  ];
}

function proceedingProblems(rulebook: Rulebook, sanction: SanctionKind, penalty: PenaltyProposal): Problem[] {
  if (penalty.proceeding === 'apuracao_preliminar') {
    const text = 'Apuração preliminar não aplica penalidade: instaure sindicância ou processo disciplinar.';
    return [{ id: 'proceeding', citation: 'arts. 41 e 42', text }];
  }
  if (penalty.proceeding !== 'sindicancia') return [];
  const { citation, maxSuspensionDays, admitsDismissal } = rulebook.sindicancia;
  if (sanction.effect === 'dismissal' && !admitsDismissal) {
    return [
      {
        id: 'proceeding',
        citation,
        text: `A penalidade “${sanction.label}” exige processo administrativo disciplinar.`,
      },
    ];
  }
  const days = penalty.days ?? 0;
  if (sanction.effect !== 'suspension' || maxSuspensionDays === null || days <= maxSuspensionDays) return [];
  const text = `Suspensão de mais de ${maxSuspensionDays} dias exige processo administrativo disciplinar.`;
  return [{ id: 'proceeding', citation, text }];
}

/**
 * What forbids a penalty: outside the range of the severity (art. 33), days not fixed or out of range, competence not
 * filled or not held by any of the signer's offices, kind of proceeding. Empty when it may be applied.
 * `severity` is the one that results after recurrence; null when the item has none and nobody reasoned one.
 */
export function penaltyProblems(
  rulebook: Rulebook,
  severity: string | null,
  penalty: PenaltyProposal,
  signerRoles: readonly string[],
): Problem[] {
  const sanction = rulebook.sanctions.find((one) => one.id === penalty.kind);
  if (!sanction) return [{ id: 'kind', citation: 'art. 33', text: 'A norma não prevê essa penalidade.' }];
  const found = rulebook.severities.find((one) => one.id === severity);
  const range = found
    ? rangeProblems(rulebook, found, sanction)
    : [
        {
          id: 'severity',
          citation: 'art. 33',
          text: 'A gravidade da falta ainda não foi definida pela autoridade.',
        },
      ];
  return [
    ...range,
    ...daysProblems(sanction, penalty.days),
    ...competenceProblems(rulebook, sanction, signerRoles),
    ...proceedingProblems(rulebook, sanction, penalty),
  ];
}
