import { invalidField, ruleError } from '../contract/errors.ts';
import type { SanctionEffect } from '../rulebook/catalog-schema.ts';
import type { Rulebook } from '../rulebook/schema.ts';

export type Penalty = { readonly kind: string; readonly days: number | null };

const EFFECT_WEIGHT: Readonly<Record<SanctionEffect, number>> = {
  light: 0,
  other: 1,
  suspension: 2,
  dismissal: 3,
};

/** Negative when `a` is lighter than `b`: by effect, then by the order of the rulebook, then by days. */
export function comparePenalties(rulebook: Rulebook, a: Penalty, b: Penalty): number {
  const weigh = (one: Penalty) => {
    const index = rulebook.sanctions.findIndex((sanction) => sanction.id === one.kind);
    const effect = rulebook.sanctions[index]?.effect ?? 'other';
    return { effect: EFFECT_WEIGHT[effect], index, days: one.days ?? 0 };
  };
  const [left, right] = [weigh(a), weigh(b)];
  return left.effect - right.effect || left.index - right.index || left.days - right.days;
}

/** The severity that admits the kind: the present one, else the gravest below it; null when none does. */
function severityFor(rulebook: Rulebook, severity: string, kind: string): string | null {
  const present = rulebook.severities.findIndex((one) => one.id === severity);
  const upTo = present < 0 ? rulebook.severities : rulebook.severities.slice(0, present + 1);
  return upTo.findLast((one) => one.sanctions.includes(kind))?.id ?? null;
}

function checkDays(rulebook: Rulebook, penalty: Penalty): void {
  const kind = rulebook.sanctions.find((one) => one.id === penalty.kind);
  if (kind === undefined) throw invalidField('penalty.kind', 'A norma não prevê esta penalidade.');
  if (kind.effect !== 'suspension') {
    if (penalty.days !== null) throw invalidField('penalty.days', 'Só a suspensão é contada em dias.');
    return;
  }
  if (penalty.days === null) throw invalidField('penalty.days', 'Informe os dias da suspensão.');
  if (kind.days !== null && (penalty.days < kind.days.min || penalty.days > kind.days.max)) {
    const range = `${kind.days.min} a ${kind.days.max} dias`;
    throw invalidField('penalty.days', `A norma fixa a suspensão em ${range}.`);
  }
}

/**
 * The lighter penalty that a reform imposes, with the severity that admits it. Throws `rule` when it would not be lighter
 * (Lei 8.112/1990 art. 182, by analogy) and `invalid` when the rulebook does not have it so.
 */
export function reform(
  sanction: Penalty & { readonly severity: string },
  penalty: Penalty | null,
  rulebook: Rulebook,
) {
  if (penalty === null) throw invalidField('penalty', 'Informe a penalidade que resulta da reforma.');
  checkDays(rulebook, penalty);
  if (comparePenalties(rulebook, penalty, sanction) >= 0) {
    throw ruleError('sem_agravamento', 'Lei 8.112/1990, art. 182, parágrafo único, por analogia', [
      'O recurso do guarda não pode agravar nem repetir a penalidade: a reforma impõe outra, mais branda ou mais curta.',
    ]);
  }
  const severity = severityFor(rulebook, sanction.severity, penalty.kind);
  if (severity === null) {
    throw invalidField('penalty.kind', 'Nenhuma gravidade, até a desta falta, admite esta penalidade.');
  }
  return { kind: penalty.kind, days: penalty.days, severity };
}
