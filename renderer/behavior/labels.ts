import type { Tone } from '../ui/StatusBadge.tsx';

const TONES: Readonly<Record<string, Tone>> = {
  excelente: 'good',
  otimo: 'good',
  bom: 'info',
  regular: 'warn',
  insuficiente: 'bad',
  mau: 'bad',
};

/** The colour of a class of behavior; neutral for one that only another municipality's law has. */
export function behaviorTone(classId: string): Tone {
  return TONES[classId] ?? 'neutral';
}

/** `1 dia`, `2 dias`. */
export function daysWords(days: number): string {
  return days === 1 ? '1 dia' : `${days.toLocaleString('pt-BR')} dias`;
}

/** `+0,5 ponto`, `−1,5 ponto`, `nenhum ponto`. */
export function pointsWords(value: number): string {
  if (value === 0) return 'nenhum ponto';
  const amount = Math.abs(value);
  const words = amount.toLocaleString('pt-BR', { maximumFractionDigits: 3 });
  return `${value < 0 ? '−' : '+'}${words} ${amount < 2 ? 'ponto' : 'pontos'}`;
}
