import type { Sanction } from '../../shared/sanctions/contract.ts';
import {
  APPEAL_KINDS,
  type SanctionEventKind,
  type SanctionState,
  STATE_LABELS,
  SUSPENSIVE_LABELS,
} from '../../shared/sanctions/model.ts';
import { dateWords } from '../ui/dates.ts';
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

/** `recurso hierárquico até 19/10/2026`; empty when nothing may be filed any more. */
export function remediesWords({ remedies }: Pick<Sanction, 'remedies'>): string {
  return remedies
    .map(({ kind, until }) => {
      const name = APPEAL_KINDS[kind].toLocaleLowerCase('pt-BR');
      return until === null ? name : `${name} até ${dateWords(until)}`;
    })
    .join(' ou ');
}

/** What each appeal asked for and how it ended, in one line. */
export function appealWords({
  suspensive,
  decidedOn,
  outcome,
  decidedBy,
}: Sanction['appeals'][number]): string {
  if (decidedOn === null || outcome === null) return `Pendente; ${SUSPENSIVE_LABELS[suspensive]}`;
  const who = decidedBy === '' ? '' : `, por ${decidedBy}`;
  return `${OUTCOME_WORDS[outcome]} em ${dateWords(decidedOn)}${who}`;
}

const OUTCOME_WORDS = { kept: 'Mantida', reformed: 'Reformada', annulled: 'Anulada' } as const;

export const EVENT_LABELS: Readonly<Record<SanctionEventKind, string>> = {
  decided: 'Julgamento',
  notified: 'Ciência da decisão',
  appealed: 'Recurso do guarda',
  effect_decided: 'Efeito suspensivo',
  appeal_decided: 'Julgamento do recurso',
  final: 'Trânsito em julgado',
  served: 'Cumprimento',
  interrupted: 'Interrupção do cumprimento',
  revised: 'Revisão',
  annulled: 'Anulação',
};
