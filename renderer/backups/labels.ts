import type { Level } from '../../shared/backups/model.ts';
import type { Tone } from '../ui/StatusBadge.tsx';

export const LEVELS: Readonly<Record<Level, { readonly tone: Tone; readonly label: string }>> = {
  good: { tone: 'good', label: 'Em dia' },
  late: { tone: 'bad', label: 'Cópia antiga' },
  none: { tone: 'bad', label: 'Sem cópia' },
  absent: { tone: 'warn', label: 'Pasta inacessível' },
};

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'];

/** Bytes as a person says them: "3,2 MB". */
export function sizeWords(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  return `${value.toLocaleString('pt-BR', { maximumFractionDigits: step === 0 ? 0 : 1 })} ${UNITS[step]}`;
}
