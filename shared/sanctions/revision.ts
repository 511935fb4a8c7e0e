import { invalidField, ruleError } from '../contract/errors.ts';
import type { SanctionEffect } from '../rulebook/catalog-schema.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import { addDays, earlier, formatDate } from '../time/civil-date.ts';
import type { AppealOutcome } from './model.ts';
import { type Penalty, reform } from './reform.ts';
import type { SanctionRecord, StepDay } from './rules.ts';

/** What a revision makes of the sanction; `annulled` where nothing is left. */
export type RevisionChange = {
  readonly kind: string;
  readonly days: number | null;
  readonly severity: string;
  readonly servedFrom: string | null;
  readonly fulfilledOn: string | null;
  readonly annulled: boolean;
};

function effectOf(rulebook: Rulebook, kind: string): SanctionEffect {
  return rulebook.sanctions.find((one) => one.id === kind)?.effect ?? 'other';
}

/** The days of service under the lighter penalty: what was served beyond it is not service. */
function serviceUnder(sanction: SanctionRecord, { kind, days }: Penalty, rulebook: Rulebook) {
  const { servedFrom, fulfilledOn } = sanction;
  if (fulfilledOn === null) return { servedFrom, fulfilledOn };
  if (effectOf(rulebook, kind) !== 'suspension')
    return { servedFrom: null, fulfilledOn: servedFrom ?? fulfilledOn };
  if (servedFrom === null || days === null) return { servedFrom, fulfilledOn };
  return { servedFrom, fulfilledOn: earlier(fulfilledOn, addDays(servedFrom, days - 1)) };
}

/**
 * Checks a revision and returns what it makes of the sanction. It fits a final sanction not annulled, at any time, on
 * new facts, and never worsens (Lei 8.112/1990 arts. 174 and 182). Throws `rule` or `invalid`.
 */
export function revise(
  sanction: SanctionRecord,
  { on, today }: StepDay,
  outcome: AppealOutcome,
  penalty: Penalty | null,
  rulebook: Rulebook,
): RevisionChange {
  if (sanction.finalOn === null || sanction.annulledOn !== null) {
    throw ruleError('revisao', 'Lei 8.112/1990, art. 174', [
      'A revisão cabe contra sanção definitiva e não anulada; antes disso cabe o recurso.',
    ]);
  }
  if (on > today) throw invalidField('on', 'A data não pode ser futura.');
  if (on < sanction.finalOn) {
    const floor = formatDate(sanction.finalOn);
    throw invalidField('on', `A data não pode ser anterior ao trânsito em julgado, de ${floor}.`);
  }
  if (outcome !== 'reformed' && penalty !== null)
    throw invalidField('penalty', 'Só a reforma traz nova penalidade.');
  const { kind, days, severity, servedFrom, fulfilledOn } = sanction;
  if (outcome !== 'reformed')
    return { kind, days, severity, servedFrom, fulfilledOn, annulled: outcome === 'annulled' };
  const lighter = reform(sanction, penalty, rulebook);
  return { ...lighter, ...serviceUnder(sanction, lighter, rulebook), annulled: false };
}
