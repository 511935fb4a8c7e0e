import { z } from 'zod';

export const proposalKind = z.enum(['avaliacao', 'proposta', 'consulta']);
export type ProposalKind = z.infer<typeof proposalKind>;

export const PROPOSAL_KIND_LABELS: Readonly<Record<ProposalKind, string>> = {
  avaliacao: 'Avaliação do serviço',
  proposta: 'Proposta de melhoria',
  consulta: 'Manifestação sobre o ouvidor',
};

export const proposalOutcome = z.enum(['acolhida', 'acolhida_em_parte', 'nao_acolhida']);
export type ProposalOutcome = z.infer<typeof proposalOutcome>;

export const OUTCOME_LABELS: Readonly<Record<ProposalOutcome, string>> = {
  acolhida: 'Acolhida',
  acolhida_em_parte: 'Acolhida em parte',
  nao_acolhida: 'Não acolhida',
};

export type MeetingStatus = 'planned' | 'held' | 'cancelled';

export const MEETING_LABELS: Readonly<Record<MeetingStatus, string>> = {
  planned: 'Convocada',
  held: 'Realizada',
  cancelled: 'Cancelada',
};
