import type { IncidentStatus } from '../../shared/people/model.ts';
import type { Tone } from '../ui/StatusBadge.tsx';

export const INCIDENT_STATUS: Readonly<
  Record<IncidentStatus, { readonly tone: Tone; readonly label: string }>
> = {
  pending: { tone: 'warn', label: 'A decidir' },
  accepted: { tone: 'bad', label: 'Acolhida' },
  rejected: { tone: 'quiet', label: 'Rejeitada' },
};
