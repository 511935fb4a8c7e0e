import { ACT_STATUS_LABELS, type ActRow, type ActStatus } from '../../../shared/behavior/act-model.ts';
import type { Tone } from '../../ui/StatusBadge.tsx';

const TONES: Readonly<Record<ActStatus, Tone>> = { draft: 'warn', issued: 'good', annulled: 'quiet' };

/** How an act stands, in words and colour; a draft given up was never an act. */
export function actBadge({ status, number }: Pick<ActRow, 'status' | 'number'>): {
  readonly tone: Tone;
  readonly label: string;
} {
  const label = status === 'annulled' && number === null ? 'Descartada' : ACT_STATUS_LABELS[status];
  return { tone: TONES[status], label };
}

/** The number of an act, or that it has none. */
export function actName({ number }: Pick<ActRow, 'number'>): string {
  return number ?? 'Minuta';
}

/** `1 mudança`, `2 mudanças`. */
export function changesWords(amount: number): string {
  return amount === 1 ? '1 mudança' : `${amount.toLocaleString('pt-BR')} mudanças`;
}

/** `1 guarda`, `2 guardas`. */
export function guardsWords(amount: number): string {
  return amount === 1 ? '1 guarda' : `${amount.toLocaleString('pt-BR')} guardas`;
}
