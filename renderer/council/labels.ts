import type { Councillor, Meeting, Proposal } from '../../shared/council/contract.ts';
import { MEETING_LABELS, OUTCOME_LABELS } from '../../shared/council/model.ts';
import type { IsoDate } from '../../shared/time/civil-date.ts';
import type { Tone } from '../ui/StatusBadge.tsx';

type Badge = { readonly tone: Tone; readonly label: string };

export function councillorBadge({ serving, from, endedOn }: Councillor, today: IsoDate): Badge {
  if (serving) return { tone: 'good', label: 'Em exercício' };
  if (from > today) return { tone: 'info', label: 'A começar' };
  return { tone: 'quiet', label: endedOn === null ? 'Mandato cumprido' : 'Saiu antes do fim' };
}

export function meetingBadge({ status, on }: Meeting, today: IsoDate): Badge {
  if (status === 'planned' && on < today) return { tone: 'warn', label: 'Falta a ata' };
  const tone = { planned: 'info', held: 'good', cancelled: 'quiet' } as const;
  return { tone: tone[status], label: MEETING_LABELS[status] };
}

export function proposalBadge({ outcome }: Proposal): Badge {
  if (outcome === null) return { tone: 'warn', label: 'Aguarda resposta' };
  const tone = { acolhida: 'good', acolhida_em_parte: 'info', nao_acolhida: 'neutral' } as const;
  return { tone: tone[outcome], label: OUTCOME_LABELS[outcome] };
}
