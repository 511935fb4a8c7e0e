import type { AgendaItem } from '../../shared/hearings/contract.ts';
import { HEARING_STATUS, type HearingStatus } from '../../shared/hearings/model.ts';
import type { Tone } from '../ui/StatusBadge.tsx';

type Badge = { readonly tone: Tone; readonly label: string };

const TONES: Readonly<Record<HearingStatus, Tone>> = {
  scheduled: 'info',
  held: 'good',
  declined: 'neutral',
  absent: 'warn',
  postponed: 'quiet',
  cancelled: 'quiet',
};

/** The status of a hearing as a badge. */
export function statusBadge(status: HearingStatus): Badge {
  return { tone: TONES[status], label: HEARING_STATUS[status] };
}

export const SUMMONS_BADGES: Readonly<Record<AgendaItem['summons'], Badge>> = {
  none: { tone: 'warn', label: 'Sem intimação' },
  issued: { tone: 'neutral', label: 'Intimação expedida' },
  served: { tone: 'good', label: 'Intimado' },
  unserved: { tone: 'bad', label: 'Intimação devolvida' },
};
