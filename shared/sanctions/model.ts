import { z } from 'zod';

export const appealOutcome = z.enum(['kept', 'reformed', 'annulled'], { error: 'Escolha o resultado.' });
export type AppealOutcome = z.infer<typeof appealOutcome>;

/** A request to who decided, or an appeal to another authority (Lei 8.112/1990 arts. 106 and 107). */
export const appealKind = z.enum(['reconsideration', 'appeal'], { error: 'Escolha o tipo.' });
export type AppealKind = z.infer<typeof appealKind>;

export const APPEAL_KINDS: Readonly<Record<AppealKind, string>> = {
  reconsideration: 'Pedido de reconsideração',
  appeal: 'Recurso hierárquico',
};

/**
 * Whether an appeal suspends the penalty: by the rulebook, not by it, or by a reasoned act that is awaited, given or
 * refused (Lei 8.112/1990 art. 109).
 */
export const suspensive = z.enum(['law', 'none', 'pending', 'granted', 'denied']);
export type Suspensive = z.infer<typeof suspensive>;

export const SUSPENSIVE_LABELS: Readonly<Record<Suspensive, string>> = {
  law: 'suspende a penalidade',
  none: 'não suspende a penalidade',
  pending: 'efeito suspensivo a decidir',
  granted: 'efeito suspensivo concedido',
  denied: 'efeito suspensivo negado',
};

export const sanctionEventKind = z.enum([
  'decided',
  'notified',
  'appealed',
  'effect_decided',
  'appeal_decided',
  'final',
  'served',
  'interrupted',
  'revised',
  'annulled',
]);
export type SanctionEventKind = z.infer<typeof sanctionEventKind>;

/**
 * Where a sanction stands on a day; computed from its dates, never stored.
 * `ready`: nothing stands between it and finality but the act that declares it.
 */
export const sanctionState = z.enum([
  'to_notify',
  'term_running',
  'appealed',
  'ready',
  'to_serve',
  'serving',
  'served',
  'annulled',
]);
export type SanctionState = z.infer<typeof sanctionState>;

export const STATE_LABELS: Readonly<Record<SanctionState, string>> = {
  to_notify: 'Aguarda ciência da decisão',
  term_running: 'Prazo de recurso em curso',
  appealed: 'Recurso pendente',
  ready: 'Pronta para o trânsito em julgado',
  to_serve: 'Definitiva, a cumprir',
  serving: 'Em cumprimento',
  served: 'Cumprida',
  annulled: 'Anulada',
};

export type SanctionDates = {
  readonly notifiedOn: string | null;
  readonly appealDueOn: string | null;
  readonly appealedOn: string | null;
  readonly appealDecidedOn: string | null;
  readonly finalOn: string | null;
  readonly servedFrom: string | null;
  readonly fulfilledOn: string | null;
  readonly annulledOn: string | null;
};

function stateBeforeFinal(dates: SanctionDates, today: string): SanctionState {
  if (dates.appealedOn !== null) return dates.appealDecidedOn === null ? 'appealed' : 'ready';
  if (dates.notifiedOn === null || dates.appealDueOn === null) return 'to_notify';
  return today <= dates.appealDueOn ? 'term_running' : 'ready';
}

/** Where a sanction stands on the civil day `today`. */
export function stateOf(dates: SanctionDates, today: string): SanctionState {
  if (dates.annulledOn !== null) return 'annulled';
  if (dates.finalOn === null) return stateBeforeFinal(dates, today);
  if (dates.fulfilledOn === null || (dates.servedFrom !== null && dates.servedFrom > today))
    return 'to_serve';
  return dates.fulfilledOn > today ? 'serving' : 'served';
}
