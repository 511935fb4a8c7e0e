import { invalidField, ruleError } from '../contract/errors.ts';
import type { SanctionEffect } from '../rulebook/catalog-schema.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import { addDays, daysBetween, formatDate } from '../time/civil-date.ts';
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

type Period = { readonly from: string; readonly to: string };

/** The day on which so many days of service were complete, over the periods in order; null while they are not. */
export function completedOn(periods: readonly Period[], days: number): string | null {
  let left = days;
  for (const { from, to } of periods) {
    const served = daysBetween(from, to) + 1;
    if (served >= left) return addDays(from, left - 1);
    left -= served;
  }
  return null;
}

/** The days of service under the lighter penalty: what was served beyond it is not service. */
export function serviceUnder(
  sanction: SanctionRecord,
  { kind, days }: Penalty,
  rulebook: Rulebook,
  served: readonly Period[],
) {
  const { servedFrom, fulfilledOn } = sanction;
  const started = servedFrom ?? fulfilledOn;
  if (started === null) return { servedFrom, fulfilledOn };
  if (effectOf(rulebook, kind) !== 'suspension') return { servedFrom: null, fulfilledOn: started };
  if (servedFrom === null || days === null) return { servedFrom, fulfilledOn };
  const periods =
    served.length > 0 || fulfilledOn === null ? served : [{ from: servedFrom, to: fulfilledOn }];
  return { servedFrom, fulfilledOn: completedOn(periods, days) ?? fulfilledOn };
}

/**
 * Checks a revision and returns what it makes of the sanction. It fits a final sanction not annulled, at any time, on
 * new facts, and never worsens; `served` are the periods of service in order (Lei 8.112/1990 arts. 174 and 182). Throws `rule` or `invalid`.
 */
export function revise(
  sanction: SanctionRecord,
  { on, today }: StepDay,
  outcome: AppealOutcome,
  penalty: Penalty | null,
  rulebook: Rulebook,
  served: readonly Period[],
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
  return { ...lighter, ...serviceUnder(sanction, lighter, rulebook, served), annulled: false };
}
