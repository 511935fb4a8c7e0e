import type { BoardCard, LimitationRow } from '../../shared/proceedings/views.ts';
import { dateWords } from '../ui/dates.ts';
import type { Tone } from '../ui/StatusBadge.tsx';

type State = LimitationRow['state'];

export const LIMITATION_TONES: Readonly<Record<State, Tone>> = { safe: 'good', near: 'warn', lapsed: 'bad' };

/** The light of limitation of a file, in words. */
export function limitationWords({
  state,
  lastSafeDay,
  lapsed,
}: NonNullable<BoardCard['limitation']>): string {
  const day = dateWords(lastSafeDay);
  if (state === 'lapsed') return `Prescrito: último dia foi ${day}`;
  const gone =
    lapsed === 0 ? '' : lapsed === 1 ? ' (1 penalidade prescrita)' : ` (${lapsed} penalidades prescritas)`;
  return `Prescrição: último dia ${day}${gone}`;
}

/** The days left until the last safe day, in words. */
export function daysLeftWords(daysLeft: number): string {
  if (daysLeft === 0) return 'Hoje é o último dia';
  const days = Math.abs(daysLeft);
  const words = days === 1 ? '1 dia' : `${days.toLocaleString('pt-BR')} dias`;
  return daysLeft < 0 ? `Prescrito há ${words}` : words;
}
