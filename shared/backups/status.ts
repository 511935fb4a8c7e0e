import { daysBetween } from '../time/civil-date.ts';
import type { Level } from './model.ts';

/** How many days old a copy of a local day is; one of a day still to come (clock moved back) counts as of today. */
export function ageInDays(day: string, today: string): number {
  return Math.max(0, daysBetween(day, today));
}

/** How the copies stand: an unreachable folder matters only where the last good copy is not late already. */
export function levelOf(days: number | null, alertDays: number, reachable: boolean): Level {
  if (days === null) return 'none';
  if (days > alertDays) return 'late';
  return reachable ? 'good' : 'absent';
}

const daysWords = (days: number): string => (days === 0 ? 'hoje' : days === 1 ? 'ontem' : `há ${days} dias`);

/** The state of the copies in one sentence. */
export function levelWords(level: Level, days: number | null): string {
  switch (level) {
    case 'none':
      return 'Ainda não há nenhuma cópia de segurança conferida.';
    case 'late':
      return `A última cópia conferida é antiga: foi feita ${daysWords(days ?? 0)}.`;
    case 'absent':
      return `A última cópia conferida foi feita ${daysWords(days ?? 0)}, mas uma das pastas não está acessível.`;
    case 'good':
      return `Em dia: a última cópia conferida foi feita ${daysWords(days ?? 0)}.`;
  }
}
