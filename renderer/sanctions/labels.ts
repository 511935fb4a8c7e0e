import type { Sanction } from '../../shared/sanctions/contract.ts';
import { type SanctionEventKind, type SanctionState, STATE_LABELS } from '../../shared/sanctions/model.ts';
import type { Tone } from '../ui/StatusBadge.tsx';

const TONES: Readonly<Record<SanctionState, Tone>> = {
  to_notify: 'warn',
  term_running: 'info',
  appealed: 'warn',
  ready: 'warn',
  to_serve: 'warn',
  serving: 'info',
  served: 'good',
  annulled: 'quiet',
};

/** Where a sanction stands, in words. */
export function stateBadge(state: SanctionState): { readonly tone: Tone; readonly label: string } {
  return { tone: TONES[state], label: STATE_LABELS[state] };
}

/** `Suspensão de 5 dias`, `Repreensão`. */
export function penaltyWords({ label, days }: Pick<Sanction, 'label' | 'days'>): string {
  if (days === null) return label;
  return `${label} de ${days === 1 ? '1 dia' : `${days} dias`}`;
}

export const EVENT_LABELS: Readonly<Record<SanctionEventKind, string>> = {
  decided: 'Julgamento',
  notified: 'Ciência da decisão',
  appealed: 'Recurso do guarda',
  appeal_decided: 'Julgamento do recurso',
  final: 'Trânsito em julgado',
  served: 'Cumprimento',
  interrupted: 'Interrupção do cumprimento',
  revised: 'Revisão',
  annulled: 'Anulação',
};
