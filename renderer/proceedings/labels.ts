import type { Circumstance, Proceeding } from '../../shared/proceedings/contract.ts';
import type { FindingOutcome, ProceedingStatus } from '../../shared/proceedings/model.ts';
import type { Tone } from '../ui/StatusBadge.tsx';

type Badge = { readonly tone: Tone; readonly label: string };

export const STATUS: Readonly<Record<ProceedingStatus, Badge>> = {
  open: { tone: 'info', label: 'Em andamento' },
  decided: { tone: 'good', label: 'Julgado' },
  archived: { tone: 'quiet', label: 'Arquivado' },
  converted: { tone: 'info', label: 'Convertido' },
};

export const CIRCUMSTANCE_KINDS: Readonly<Record<Circumstance['kind'], string>> = {
  mitigating: 'Atenuante',
  aggravating: 'Agravante',
  recurrence: 'Reincidência',
};

/** How a circumstance stands: waiting for someone, confirmed, refused. */
export function verdictBadge(verdict: Circumstance['verdict']): Badge {
  if (verdict === null) return { tone: 'warn', label: 'A decidir' };
  return verdict === 'confirmed'
    ? { tone: 'good', label: 'Confirmada' }
    : { tone: 'quiet', label: 'Recusada' };
}

export const OUTCOME_TONES: Readonly<Record<FindingOutcome, Tone>> = {
  proven: 'bad',
  not_proven: 'neutral',
  did_not_happen: 'neutral',
  justified: 'good',
};

/** How a term stands, in words. */
export const TERM_STATES: Readonly<Record<Proceeding['terms'][number]['state'], string>> = {
  met: 'Cumprido',
  running: 'Em curso',
  stopped: 'Suspenso',
  over: 'Decorrido',
  late: 'Vencido',
};

/** How a phase stands, in words. */
export const PHASE_STATES: Readonly<Record<Proceeding['phases'][number]['state'], string>> = {
  done: 'Concluída',
  current: 'Fase atual',
  ahead: 'A seguir',
};

/** `5 dias`, `1 dia`. */
export function daysWords(days: number): string {
  return days === 1 ? '1 dia' : `${days} dias`;
}

/** `Suspensão de 5 dias`, `Repreensão`. */
export function penaltyWords({
  label,
  days,
}: {
  readonly label: string;
  readonly days: number | null;
}): string {
  return days === null ? label : `${label} de ${daysWords(days)}`;
}
